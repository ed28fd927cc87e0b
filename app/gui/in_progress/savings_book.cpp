// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/savings_book.h"

#include "app/gui/in_progress/upload_row.h"
#include "core/plan/storage_cost.h"

#include <QFileInfo>

#include <utility>

namespace partway {

Saving savingOf(const Account &account, const UploadRef &ref, int parts, qint64 bytes, UtcTime when)
{
    Saving saving{when, account.id, account.name, ref.bucket, ref.key, ref.uploadId, parts, bytes, {}};
    if (const auto price = priceFor(account))
        saving.usdAMonth = costAMonth(bytes, *price);
    return saving;
}

/// Holds the ledger within its thread. Opens it when there is something to write, or something was.
class SavingsBook::Desk : public QObject
{
public:
    explicit Desk(QString file)
        : m_file(std::move(file))
    {
    }

    Result<SavingsLedger *> ledger()
    {
        if (!m_ledger) {
            auto opened = SavingsLedger::open(m_file);
            if (!opened)
                return failure(opened.error());
            m_ledger = std::move(*opened);
        }
        return m_ledger.get();
    }
    [[nodiscard]] bool isEmpty() const { return !m_ledger && !QFileInfo::exists(m_file); }

private:
    QString m_file;
    std::unique_ptr<SavingsLedger> m_ledger;
};

SavingsBook::SavingsBook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_desk(new Desk(file))
{
    m_thread.setObjectName(QStringLiteral("savings"));
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

SavingsBook::~SavingsBook()
{
    // Behind all that waits to be written.
    QMetaObject::invokeMethod(
        m_desk, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void SavingsBook::inThread(const std::function<void(Desk &)> &work)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, work] { work(*desk); }, Qt::QueuedConnection);
}

void SavingsBook::add(const QList<Saving> &savings)
{
    inThread([this, savings](Desk &desk) {
        const auto ledger = desk.ledger();
        const Result<void> added = ledger ? (*ledger)->add(savings) : Result<void>(failure(ledger.error()));
        if (!added)
            Q_EMIT failed(added.error());
    });
    lookUp();
}

void SavingsBook::lookUp()
{
    inThread([this](Desk &desk) {
        if (desk.isEmpty())
            return;
        const auto ledger = desk.ledger();
        const Result<SavingsTotal> total =
            ledger ? (*ledger)->total() : Result<SavingsTotal>(failure(ledger.error()));
        if (total)
            Q_EMIT told(total->bytes, total->usdAMonth, total->uploads);
        else
            Q_EMIT failed(total.error());
    });
}

void SavingsBook::list(int most)
{
    inThread([this, most](Desk &desk) {
        if (desk.isEmpty()) {
            Q_EMIT listed({});
            return;
        }
        const auto ledger = desk.ledger();
        const Result<QList<Saving>> savings =
            ledger ? (*ledger)->newest(most) : Result<QList<Saving>>(failure(ledger.error()));
        if (savings)
            Q_EMIT listed(*savings);
        else
            Q_EMIT failed(savings.error());
    });
}

} // namespace partway
