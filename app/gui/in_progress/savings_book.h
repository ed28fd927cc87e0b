// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/savings_ledger.h"
#include "core/rescue/in_progress_upload.h"
#include "core/s3/account.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace partway {

/// What removing an upload frees, at the account's price of now.
Saving savingOf(const Account &account, const UploadRef &ref, int parts, qint64 bytes, UtcTime when);

/// The ledger of savings for the window: written and read in a thread of its own, since disks may be slow.
class SavingsBook : public QObject
{
    Q_OBJECT
public:
    explicit SavingsBook(const QString &file, QObject *parent = nullptr);
    /// What was put in is written before it ends.
    ~SavingsBook() override;

    void add(const QList<partway::Saving> &savings);
    /// Answers told().
    void lookUp();
    /// Answers listed().
    void list(int most);

Q_SIGNALS:
    void told(qint64 bytes, double usdAMonth, int uploads);
    void listed(const QList<partway::Saving> &savings);
    void failed(const partway::Error &error);

private:
    class Desk;
    void inThread(const std::function<void(Desk &)> &work);

    QThread m_thread;
    Desk *m_desk;
};

} // namespace partway
