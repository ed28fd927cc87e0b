// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QBasicTimer>
#include <QList>
#include <QObject>
#include <QSaveFile>

namespace partway {

class TransferModel;

/// Writes transfers into a file between other events, for a hundred thousand of them take a while. Takes the
/// file's place only when all is written. Deletes itself when it has told how it went.
class CsvExport : public QObject
{
    Q_OBJECT
public:
    CsvExport(const TransferModel &model, QList<TransferId> ids, const QString &path, QObject *parent);
    void start();

Q_SIGNALS:
    void finished(int transfers);
    /// `reason` in the system's words.
    void failed(const QString &reason);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void end();

    const TransferModel &m_model;
    QList<TransferId> m_ids;
    qsizetype m_next = 0;
    int m_written = 0;
    QSaveFile m_file;
    QBasicTimer m_turn;
};

} // namespace partway
