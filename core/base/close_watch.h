// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace partway {

/// Says when somebody closes a file that was open for writing, where the system tells it; who must know looks
/// from time to time as well. Belongs to the thread that made it.
class CloseWatch
{
public:
    /// Which file; may block. Any thread; outlives the watch where it has to.
    using Point = std::function<void(const QString &path)>;

    explicit CloseWatch(std::function<void()> closed);
    ~CloseWatch();
    Q_DISABLE_COPY_MOVE(CloseWatch)

    [[nodiscard]] Point point() const;

private:
    class Descriptor;
    std::shared_ptr<Descriptor> m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace partway
