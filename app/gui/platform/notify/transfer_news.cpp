// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/notify/transfer_news.h"

#include "app/gui/platform/notify/message_names.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/settings_keys.h"
#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

const QString &showAction()
{
    static const QString id = QStringLiteral("show");
    return id;
}

} // namespace

TransferNews::TransferNews(QSettings &settings, Clock &clock, Notifier &notifier, MainWindow &window,
                           QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_notifier(notifier)
    , m_window(window)
    , m_digest(clock.utcNow())
{
    connect(&window.feed(), &SnapshotFeed::changed, this, &TransferNews::onChanged);
    connect(&window.feed(), &SnapshotFeed::removed, this, [this](const QList<TransferId> &ids) {
        for (const TransferId id : ids)
            m_digest.forget(id);
        schedule();
    });
    connect(&m_notifier, &Notifier::acted, this, &TransferNews::onActed);
}

TransferNews::~TransferNews() { m_clock.cancel(m_timer); }

void TransferNews::onChanged(const QList<Transfer> &transfers)
{
    const SteadyTime now = m_clock.now();
    for (const Transfer &transfer : transfers) {
        m_digest.see(transfer, now);
        // It goes on: the message about its failure is old news.
        if (transfer.state != TransferState::Failed && m_failed.removeAll(transfer.id) > 0 &&
            m_failed.isEmpty())
            m_notifier.withdraw(Notification::Kind::Failed);
    }
    schedule();
}

void TransferNews::schedule()
{
    m_clock.cancel(std::exchange(m_timer, 0));
    if (const auto due = m_digest.due()) {
        m_timer = m_clock.after(*due - m_clock.now(), [this] {
            m_timer = 0;
            speak();
        });
    }
}

void TransferNews::speak()
{
    const auto wanted = [this](const char *key) {
        return m_settings.value(QLatin1String(key), true).toBool();
    };
    const NewsDigest::News news = m_digest.take(m_clock.now());
    // Who looks at the window sees it there.
    if (!news.finished.isEmpty() && wanted(settingskey::notifyFinished) && !m_window.isInFront())
        tellFinished(news.finished);
    if (!news.failed.isEmpty() && wanted(settingskey::notifyFailed))
        tellFailed(news.failed);
}

void TransferNews::tellFinished(const QList<Transfer> &transfers)
{
    m_finished = transfers.constFirst().id;
    const Transfer &first = transfers.constFirst();
    Notification told;
    told.kind = Notification::Kind::Finished;
    if (transfers.size() == 1) {
        told.title = tr("Upload finished");
        told.text = tr("%1 is stored as %2.")
                        .arg(nameInMessage(first),
                             plainLine(objectText(first.request.bucket, first.request.key), 120));
    } else {
        told.title = tr("%Ln files finished", nullptr, int(transfers.size()));
        told.text = namesInMessage(transfers);
    }
    m_notifier.show(told);
}

void TransferNews::tellFailed(const QList<Transfer> &transfers)
{
    m_failed.clear();
    for (const Transfer &transfer : transfers)
        m_failed.append(transfer.id);
    Notification told;
    told.kind = Notification::Kind::Failed;
    const Transfer &first = transfers.constFirst();
    if (transfers.size() == 1) {
        told.title = tr("Upload stopped: %1").arg(nameInMessage(first));
        if (first.error) {
            const QString account = m_window.model().accountName(first.request.account);
            told.text = errorSentence(*first.error, contextOf(first, account)).whole();
        }
    } else {
        told.title = tr("%Ln uploads stopped", nullptr, int(transfers.size()));
        told.text =
            tr("%1. What was sent is kept; the window says what to do.").arg(namesInMessage(transfers));
    }
    told.actions = {{showAction(), tr("Show")}};
    m_notifier.show(told);
}

void TransferNews::onActed(Notification::Kind kind, const QString &action)
{
    if (kind != Notification::Kind::Finished && kind != Notification::Kind::Failed)
        return; // another's message
    if (action != showAction() && action != QLatin1String(Notifier::clicked))
        return;
    TransferId id = m_finished;
    if (kind == Notification::Kind::Failed)
        id = m_failed.isEmpty() ? TransferId{} : m_failed.constFirst();
    m_window.showTransfer(id);
}

} // namespace partway
