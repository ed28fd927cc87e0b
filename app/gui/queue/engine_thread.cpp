// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/engine_thread.h"

#include "app/gui/folders/engine_folders.h"
#include "app/gui/queue/engine_desk.h"

#include <QPointer>

#include <utility>

namespace partway {

EngineThread::EngineThread(SessionOptions options, CredentialStore &credentials, QObject *parent)
    : QueuePort(parent)
    , m_desk(new EngineDesk(std::move(options), credentials))
    , m_folders(new EngineFolders(m_desk, this))
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    connect(m_desk, &EngineDesk::startFailed, this, &QueuePort::startFailed);
    connect(m_desk, &EngineDesk::journalFailed, this, &QueuePort::journalFailed);
    // Opened before anything is asked of it: questions to a store need no started queue.
    QMetaObject::invokeMethod(
        m_desk, [this] { m_desk->open(*this, *m_folders); }, Qt::QueuedConnection);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    m_thread.quit();
    m_thread.wait(); // the join at the program's end, not a wait for work
}

void EngineThread::start(const QList<Account> &accounts)
{
    QMetaObject::invokeMethod(
        m_desk, [this, accounts] { m_desk->start(accounts); }, Qt::QueuedConnection);
}

void EngineThread::withDesk(std::function<void(EngineDesk &)> work)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, work = std::move(work)] { work(*desk); }, Qt::QueuedConnection);
}

void EngineThread::post(std::function<void(TransferEngine &)> work)
{
    QMetaObject::invokeMethod(
        m_desk,
        [desk = m_desk, work = std::move(work)] {
            if (desk->session())
                work(desk->session()->engine());
        },
        Qt::QueuedConnection);
}

void EngineThread::add(const QList<TransferRequest> &requests, quint64 tag)
{
    post([requests, tag](TransferEngine &engine) { engine.add(requests, tag); });
}

void EngineThread::pause(const QList<TransferId> &ids)
{
    post([ids](TransferEngine &engine) { engine.pause(ids); });
}

void EngineThread::resume(const QList<TransferId> &ids)
{
    post([ids](TransferEngine &engine) { engine.resume(ids); });
}

void EngineThread::pauseAll()
{
    post([](TransferEngine &engine) { engine.pauseAll(); });
}

void EngineThread::resumeAll()
{
    post([](TransferEngine &engine) { engine.resumeAll(); });
}

void EngineThread::beginAnew(const QList<TransferId> &ids)
{
    post([ids](TransferEngine &engine) { engine.beginAnew(ids); });
}

void EngineThread::repair(const QList<TransferId> &ids)
{
    post([ids](TransferEngine &engine) { engine.repair(ids); });
}

void EngineThread::finishNow(const QList<TransferId> &ids)
{
    post([ids](TransferEngine &engine) { engine.finishNow(ids); });
}

void EngineThread::sendAgain(TransferId id, const QList<int> &numbers)
{
    post([id, numbers](TransferEngine &engine) { engine.sendAgain(id, numbers); });
}

void EngineThread::allowOverwrite(const QList<TransferId> &ids)
{
    post([ids](TransferEngine &engine) { engine.allowOverwrite(ids); });
}

void EngineThread::checkFinished(const QList<TransferId> &ids)
{
    post([ids](TransferEngine &engine) { engine.checkFinished(ids); });
}

void EngineThread::chooseSource(TransferId id, const QString &path)
{
    post([id, path](TransferEngine &engine) { engine.chooseSource(id, path); });
}

void EngineThread::remove(const QList<TransferId> &ids, OnServer parts)
{
    post([ids, parts](TransferEngine &engine) { engine.remove(ids, parts); });
}

void EngineThread::move(const QList<TransferId> &ids, int position)
{
    post([ids, position](TransferEngine &engine) { engine.move(ids, position); });
}

void EngineThread::setPriority(const QList<TransferId> &ids, Priority priority)
{
    post([ids, priority](TransferEngine &engine) { engine.setPriority(ids, priority); });
}

void EngineThread::setLimits(const EngineLimits &limits)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, limits] { desk->setLimits(limits); }, Qt::QueuedConnection);
}

void EngineThread::setProxy(const ProxyChoice &proxy)
{
    QMetaObject::invokeMethod(
        m_desk,
        [desk = m_desk, proxy] {
            if (desk->session())
                desk->session()->setProxy(proxy);
        },
        Qt::QueuedConnection);
}

void EngineThread::credentialsChanged(const AccountId &account)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, account] { desk->credentialsChanged(account); }, Qt::QueuedConnection);
}

void EngineThread::networkChanged()
{
    QMetaObject::invokeMethod(
        m_desk,
        [desk = m_desk] {
            if (desk->session())
                desk->session()->networkChanged();
        },
        Qt::QueuedConnection);
}

void EngineThread::setAccounts(const QList<Account> &accounts)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, accounts] { desk->setAccounts(accounts); }, Qt::QueuedConnection);
}

void EngineThread::watchParts(TransferId id)
{
    post([id](TransferEngine &engine) { engine.watchParts(id); });
}

void EngineThread::ask(const Endpoint &endpoint, const Credentials &credentials, Call call, QObject *context,
                       Answered done)
{
    // Comes back into this object's thread first: the context may be gone by then.
    const QPointer<QObject> guard(context);
    const auto answer = [this, guard, done = std::move(done)](const Result<Answer> &result) {
        QMetaObject::invokeMethod(
            this,
            [guard, done, result] {
                if (guard)
                    done(result);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        m_desk,
        [desk = m_desk, endpoint, credentials, call = std::move(call), answer] {
            if (desk->session())
                desk->session()->transport().send(endpoint, credentials, call, answer);
            else
                answer(failure(ErrorKind::Cancelled));
        },
        Qt::QueuedConnection);
}

} // namespace partway
