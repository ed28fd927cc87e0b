// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_LINUX

#include "core/base/close_watch.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>
#include <utility>

namespace partway {

class CloseWatch::Descriptor
{
public:
    Descriptor()
        : m_number(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    void watch(const QString &path) const
    {
        if (isOpen())
            ::inotify_add_watch(m_number, QFile::encodeName(path).constData(), IN_CLOSE_WRITE);
    }
    void drain() const
    {
        std::array<char, 4096> events{};
        while (::read(m_number, events.data(), events.size()) > 0) {
        }
    }

private:
    const int m_number;
};

CloseWatch::CloseWatch(std::function<void()> closed)
    : m_descriptor(std::make_shared<Descriptor>())
{
    if (!m_descriptor->isOpen())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor->number(), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [descriptor = m_descriptor, closed = std::move(closed)] {
                         descriptor->drain();
                         closed();
                     });
}

CloseWatch::~CloseWatch() = default;

CloseWatch::Point CloseWatch::point() const
{
    return [descriptor = m_descriptor](const QString &path) { descriptor->watch(path); };
}

} // namespace partway

#endif
