// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_person.h"

#include "tests/simulation/sim_world.h"

#include <algorithm>

namespace partway::sim {

namespace {

constexpr milliseconds tendEvery = std::chrono::seconds(20);
constexpr milliseconds restAtTheEnd = std::chrono::seconds(90);

} // namespace

SimPerson::SimPerson(SimWorld &world)
    : m_world(world)
{
    for (const Errand &errand : world.scenario().errands) {
        Doing doing;
        doing.errand = errand;
        m_doings.push_back(doing);
    }
}

void SimPerson::begin()
{
    for (Doing &doing : m_doings)
        m_world.later(m_world.random.between(milliseconds(0), milliseconds(1'500)),
                      [this, &doing] { add(doing); });
    actSoon();
    if (m_world.scenario().longPause)
        pauseForLong();
    m_world.later(m_world.scenario().busyFor + milliseconds(1), [this] {
        if (m_world.engine() != nullptr)
            m_world.engine()->networkChanged();
        tendSoon();
    });
}

void SimPerson::onProgramStarted()
{
    for (Doing &doing : m_doings) {
        ++doing.commands; // what was asked of the last program is no longer timed
        if (transferOf(doing.errand.key))
            doing.acknowledged = true;
    }
}

void SimPerson::onAdded(quint64 tag, const QList<TransferId> &) { m_doings.at(tag).acknowledged = true; }

void SimPerson::onCredentialsNeeded()
{
    m_world.log.add("told: keys are needed");
    m_world.later(m_world.random.between(milliseconds(100), milliseconds(60'000)), [this] {
        m_world.log.add("person: new keys");
        m_world.keys.lock(false);
        m_world.keys.renew();
        if (m_world.engine() != nullptr)
            m_world.engine()->credentialsChanged(AccountId{QStringLiteral("account")});
    });
}

std::optional<Transfer> SimPerson::transferOf(const QString &key) const
{
    if (m_world.engine() == nullptr)
        return std::nullopt; // it may die under any command
    const QList<Transfer> transfers = m_world.engine()->transfers();
    const auto found = std::find_if(transfers.begin(), transfers.end(),
                                    [&key](const Transfer &one) { return one.request.key == key; });
    return found == transfers.end() ? std::nullopt : std::optional<Transfer>(*found);
}

void SimPerson::add(const Doing &doing)
{
    if (m_world.engine() == nullptr || doing.acknowledged || transferOf(doing.errand.key))
        return;
    TransferRequest request;
    request.sourcePath = doing.errand.path;
    request.account = AccountId{QStringLiteral("account")};
    request.bucket = QStringLiteral("bucket");
    request.key = doing.errand.key;
    request.integrity = m_world.scenario().integrity;
    request.overwrite = doing.errand.overwrite;
    request.startPaused = doing.errand.startPaused;
    if (doing.errand.growing)
        request.source = SourceKind::Growing;
    if (doing.errand.adopts)
        request.adopt = m_world.orphanOf(doing.errand.key);
    request.contentType = QStringLiteral("application/octet-stream");
    m_world.log.add("person: adds ", doing.errand.key);
    m_world.engine()->add({request}, static_cast<quint64>(&doing - m_doings.data()));
}

void SimPerson::tendSoon()
{
    m_world.later(tendEvery, [this] {
        if (m_atHome)
            return;
        tend();
        tendSoon();
    });
}

void SimPerson::tend()
{
    bool settled = m_world.engine() != nullptr;
    for (Doing &doing : m_doings)
        settled = m_world.engine() != nullptr && see(doing) && settled;
    if (!settled || !m_settled)
        m_settledSince = m_world.queue.now();
    m_settled = settled;
    m_content = m_settled && m_world.queue.now() - m_settledSince >= restAtTheEnd;
}

bool SimPerson::see(Doing &doing)
{
    const std::optional<Transfer> transfer = transferOf(doing.errand.key);
    doing.lastSeen = transfer ? "in state " + QByteArray::number(int(transfer->state)) : "missing";
    if (!transfer)
        return seeMissing(doing);
    if (transfer->state == TransferState::WaitingForCredentials)
        m_world.engine()->credentialsChanged(AccountId{QStringLiteral("account")});
    if (m_world.engine() == nullptr)
        return false;
    switch (doing.errand.wish) {
    case Wish::Finish:
        return seeFinish(doing, *transfer);
    case Wish::Abort:
        return seeAbort(doing, *transfer);
    case Wish::RemoveAndAbort:
        return seeRemoval(doing, *transfer, OnServer::Abort);
    case Wish::RemoveAndLeave:
        return seeRemoval(doing, *transfer, OnServer::Leave);
    case Wish::LeavePaused:
        return seePause(doing, *transfer);
    }
    Q_UNREACHABLE();
}

bool SimPerson::seeMissing(Doing &doing)
{
    if (doing.removing)
        return true;
    if (doing.acknowledged)
        m_world.referee.violated(doing.errand.key.toUtf8() + " vanished from the queue");
    add(doing);
    return false;
}

bool SimPerson::seeFinish(Doing &doing, const Transfer &transfer)
{
    if (transfer.state == TransferState::Done)
        return true;
    if (transfer.state == TransferState::Aborted)
        m_world.referee.violated(doing.errand.key.toUtf8() + " is aborted, and nobody asked for it");
    if (transfer.state == TransferState::Failed)
        return seeFailure(doing, transfer);
    if (transfer.state == TransferState::Paused)
        m_world.engine()->resume({transfer.id});
    return false;
}

bool SimPerson::seeFailure(Doing &doing, const Transfer &transfer)
{
    const ErrorKind kind = transfer.error ? transfer.error->kind : ErrorKind::Cancelled;
    if (kind == ErrorKind::SourceChanged && !doing.errand.sendsChangedFile)
        return true;
    if (kind == ErrorKind::SourceChanged || (kind == ErrorKind::PlanImpossible && doing.errand.adopts)) {
        const bool repairs = doing.errand.repairs && kind == ErrorKind::SourceChanged;
        m_world.log.add("person: ", repairs ? "repairs " : "sends the changed ", doing.errand.key);
        if (repairs) {
            m_world.referee.isRepaired(doing.errand.path);
            m_world.engine()->repair({transfer.id});
        } else {
            m_world.engine()->beginAnew({transfer.id});
        }
        return false;
    }
    if (kind == ErrorKind::ObjectExists || kind == ErrorKind::PreconditionFailed) {
        if (doing.errand.adopts && m_world.server.personality().etags != EtagStyle::Md5)
            return true; // a Complete whose answer was lost: nothing could tell that the object is its own
        const ServerObject *object = m_world.server.object(doing.errand.key);
        const bool somebodyElses = object != nullptr && object->bytes == QByteArrayLiteral("somebody else's");
        if (doing.errand.overwrite || !somebodyElses)
            m_world.referee.violated(doing.errand.key.toUtf8() +
                                     " failed because the object exists, and it is its own");
        return true;
    }
    tryAgain(doing, transfer);
    return false;
}

void SimPerson::tryAgain(Doing &doing, const Transfer &transfer)
{
    m_world.log.add("person: tries ", doing.errand.key, " again after ", *transfer.error);
    if (doing.triesLeft-- == 0)
        m_world.referee.violated(doing.errand.key.toUtf8() + " keeps failing although nothing is wrong: " +
                                 nameOf(transfer.error->kind).latin1());
    m_world.engine()->resume({transfer.id});
}

bool SimPerson::seeAbort(Doing &doing, const Transfer &transfer)
{
    if (transfer.isFinal())
        return true;
    if (transfer.state != TransferState::Aborting) {
        if (doing.triesLeft-- == 0)
            m_world.referee.violated(doing.errand.key.toUtf8() + " cannot be aborted");
        doing.aborting = true;
        m_world.engine()->abort({transfer.id});
    }
    return false;
}

bool SimPerson::seeRemoval(Doing &doing, const Transfer &transfer, OnServer parts)
{
    if (transfer.state == TransferState::Aborting)
        return false;
    if (doing.triesLeft-- == 0)
        m_world.referee.violated(doing.errand.key.toUtf8() + " cannot be removed");
    doing.removing = true;
    doing.aborting = true;
    doing.left = doing.left || parts == OnServer::Leave;
    m_world.log.add("person: removes ", doing.errand.key);
    m_world.engine()->remove({transfer.id}, parts);
    return false;
}

bool SimPerson::seePause(Doing &doing, const Transfer &transfer)
{
    if (!transfer.canPause())
        return true;
    pause(doing);
    return false;
}

QByteArray SimPerson::complaint() const
{
    QByteArray text;
    for (const Doing &doing : m_doings)
        text += doing.errand.key.toUtf8() + " is " + doing.lastSeen + ", wish " +
                QByteArray::number(int(doing.errand.wish)) + "; ";
    return text;
}

void SimPerson::checkTheEnd()
{
    if (m_world.engine() == nullptr)
        return;
    for (const Doing &doing : m_doings) {
        if (doing.left)
            continue;
        const std::optional<Transfer> transfer = transferOf(doing.errand.key);
        QStringList allowed;
        if (transfer && transfer->canResume()) {
            const UploadRecord &record = m_world.journal.records().at(transfer->id).upload;
            if (record.createAskedAt)
                continue; // it still knows that it has to look for one
            allowed = record.leftovers + QStringList{record.uploadId};
        }
        // Its age is all that tells ours from a stranger's; a clock set over a restart takes that away.
        const Dangers &dangers = m_world.scenario().dangers;
        const bool agesAreSure = !(dangers.wrongClock && dangers.crashes);
        m_world.referee.checkLeftovers(doing.errand.key, allowed, agesAreSure);
        if (transfer && transfer->state == TransferState::Done && !doing.errand.overwrite &&
            doing.errand.objectExists)
            m_world.referee.violated(doing.errand.key.toUtf8() + " overwrote what it was not to overwrite");
    }
}

} // namespace partway::sim
