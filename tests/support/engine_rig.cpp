// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"

#include "tests/support/wait.h"

namespace partway::tests {

EngineRig::EngineRig(Account account, Credentials keys, RigOptions options)
    : m_account(std::move(account))
    , m_options(options)
{
    m_credentials.set(m_account.id, std::move(keys));
    start();
}

EngineRig::~EngineRig() { vanish(); }

void EngineRig::start(StartWith with)
{
    auto journal = SqliteJournal::open(file(QStringLiteral("state/journal.sqlite")));
    if (!journal)
        qFatal("no journal: %s", qPrintable(journal.error().detail));
    m_sqlite = std::move(*journal);
    m_journal = std::make_unique<TurnableJournal>(*m_sqlite);
    m_files = std::make_unique<PooledFileSource>();
    TransportSettings settings;
    settings.proxy = NoProxy{};
    settings.times = m_options.times;
    m_transport = std::make_unique<HttpTransport>(m_clock, settings);
    m_engine = std::make_unique<TransferEngine>(
        TransferEngine::Ports{m_clock, m_random, *m_files, *m_transport, *m_journal, m_credentials},
        m_options.limits);
    m_engine->setAccounts({m_account});
    listen();
    if (const Result<void> started = m_engine->start(with); !started)
        qFatal("the engine does not start: %s", qPrintable(started.error().detail));
}

void EngineRig::vanish()
{
    m_engine.reset();
    m_transport.reset();
    m_files.reset();
    m_journal.reset();
    m_sqlite.reset();
}

void EngineRig::listen()
{
    TransferEngine *engine = m_engine.get();
    QObject::connect(engine, &TransferEngine::changed, engine, [this](const QList<Transfer> &transfers) {
        told.append(transfers);
        for (const Transfer &transfer : transfers) {
            QList<TransferState> &states = m_history[transfer.id.value];
            if (states.isEmpty() || states.constLast() != transfer.state)
                states.append(transfer.state);
        }
    });
    QObject::connect(engine, &TransferEngine::credentialsNeeded, engine,
                     [this](const AccountId &account, const Error &) { credentialsNeeded.append(account); });
    QObject::connect(engine, &TransferEngine::journalFailed, engine,
                     [this](const Error &error) { journalFailures.append(error); });
    QObject::connect(engine, &TransferEngine::removed, engine,
                     [this](const QList<TransferId> &ids) { removed.append(ids); });
}

TransferId EngineRig::add(const SampleFile &file, const QString &bucket, const QString &key, const Tune &tune)
{
    TransferRequest request;
    request.sourcePath = file.path();
    request.account = m_account.id;
    request.bucket = bucket;
    request.key = key;
    request.partSizeWish = 5 * MiB;
    if (tune)
        tune(request);
    static quint64 lastTag = 0;
    const quint64 tag = ++lastTag;
    TransferId id;
    const auto connection = QObject::connect(m_engine.get(), &TransferEngine::added, m_engine.get(),
                                             [&id, tag](quint64 of, const QList<TransferId> &ids) {
                                                 if (of == tag && !ids.isEmpty())
                                                     id = ids.constFirst();
                                             });
    m_engine->add({request}, tag);
    if (!happens([&id] { return !id.isNull(); }))
        qFatal("the transfer was not added");
    QObject::disconnect(connection);
    return id;
}

Transfer EngineRig::transfer(TransferId id) const
{
    const QList<Transfer> all = m_engine->transfers();
    const auto found = std::find_if(all.begin(), all.end(), [id](const Transfer &t) { return t.id == id; });
    return found != all.end() ? *found : Transfer{};
}

bool EngineRig::has(TransferId id) const { return !transfer(id).id.isNull(); }

bool EngineRig::reaches(TransferId id, TransferState state, milliseconds within) const
{
    const auto ended = [&] {
        const Transfer now = transfer(id);
        return now.state == state || now.isFinal() || now.state == TransferState::Failed;
    };
    return happens(ended, within) && isIn(id, state);
}

QByteArray EngineRig::describe(TransferId id) const
{
    const Transfer t = transfer(id);
    QByteArray text = nameOf(t.state).data();
    text += " parts " + QByteArray::number(t.partsDone) + '/' + QByteArray::number(t.parts) + " waiting " +
            QByteArray::number(static_cast<int>(t.waiting));
    if (t.error)
        text += " error " + QByteArray(nameOf(t.error->kind).data()) + ' ' + t.error->code.toUtf8() + ' ' +
                t.error->detail.toUtf8();
    text += " history";
    for (const TransferState state : history(id))
        text += QByteArray(" ") + nameOf(state).data();
    return text;
}

} // namespace partway::tests
