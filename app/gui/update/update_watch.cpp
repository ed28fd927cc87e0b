// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/update/update_watch.h"

#include "app/gui/settings/preferences.h"
#include "app/gui/update/update_question.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/settings_keys.h"

#include <QPointer>
#include <QSettings>

#include <utility>

namespace partway {

namespace {

constexpr std::chrono::seconds afterSwitchedOn{2};

const QString &noticeKey()
{
    static const QString key = QStringLiteral("update");
    return key;
}

} // namespace

UpdateWatch::UpdateWatch(UpdateWatchPorts ports, QObject *parent)
    : QObject(parent)
    , m(std::move(ports))
{
    connect(&m.preferences, &Preferences::changed, this, [this](Setting setting) {
        if (setting != Setting::UpdateNotice)
            return;
        if (!m.preferences.isOn(setting))
            m.notices.withdraw(noticeKey());
        wait(afterSwitchedOn);
    });
    wait(afterStart);
}

UpdateWatch::~UpdateWatch() { m.clock.cancel(m_timer); }

void UpdateWatch::wait(milliseconds delay)
{
    m.clock.cancel(m_timer);
    m_timer = m.clock.after(delay, [this] { onClock(); });
}

bool UpdateWatch::isDue() const
{
    bool isKnown = false;
    const qint64 last = m.settings.value(QLatin1String(settingskey::updateAsked)).toLongLong(&isKnown);
    const milliseconds ago = m.clock.utcNow().time_since_epoch() - milliseconds(last);
    // A clock that was set back by more than a day is no reason never to ask again.
    return !isKnown || ago >= between || ago <= -between;
}

void UpdateWatch::onClock()
{
    wait(lookAtClock);
    if (!m.preferences.isOn(Setting::UpdateNotice) || m.preferences.updateAddress().isEmpty() || !isDue())
        return;
    // Noted before it is asked: whatever comes of it, once a day is once a day.
    m.settings.setValue(QLatin1String(settingskey::updateAsked),
                        qint64(m.clock.utcNow().time_since_epoch().count()));
    m.network.ask(m.preferences.updateAddress(),
                  [self = QPointer(this)](const std::optional<QByteArray> &answer) {
                      if (self)
                          self->onAnswer(answer);
                  });
}

void UpdateWatch::onAnswer(const std::optional<QByteArray> &answer)
{
    const auto newer = answer ? newVersionIn(*answer) : std::nullopt;
    if (!newer || newer->version <= m.running || !m.preferences.isOn(Setting::UpdateNotice))
        return;
    const QVersionNumber closed =
        strictVersion(m.settings.value(QLatin1String(settingskey::updateClosed)).toString());
    if (newer->version != closed)
        tell(*newer);
}

void UpdateWatch::tell(const NewVersion &newer)
{
    const auto close = [this, version = newer.version.toString()] {
        m.settings.setValue(QLatin1String(settingskey::updateClosed), version);
    };
    m.notices.tell(
        noticeKey(),
        {NoticeKind::Plain,
         tr("Partway %1 is out; this is %2. Nothing was downloaded. More about it: %3")
             .arg(newer.version.toString(), m.running.toString(), newer.page.toString(QUrl::FullyEncoded)),
         tr("Open this page"), [this, page = newer.page] { open(page); }, tr("Not for this version"), close,
         close});
}

void UpdateWatch::open(const QUrl &page)
{
    if (m.open(page))
        return;
    m.notices.tell(
        noticeKey(),
        {NoticeKind::Plain,
         tr("No browser could be opened. The page is at %1.").arg(page.toString(QUrl::FullyEncoded)),
         {},
         {}});
}

} // namespace partway
