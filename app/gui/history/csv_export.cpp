// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/history/csv_export.h"

#include "app/gui/history/transfer_csv.h"
#include "app/gui/transfers/transfer_model.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace partway {

CsvExport::CsvExport(const TransferModel &model, QList<TransferId> ids, const QString &path, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_ids(std::move(ids))
    , m_file(path)
{
}

void CsvExport::start()
{
    if (m_file.open(QIODevice::WriteOnly))
        m_file.write(csvHead());
    m_turn.start(0, this);
}

void CsvExport::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_turn.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    constexpr qsizetype piece = 500;
    const qsizetype until = std::min(m_next + piece, m_ids.size());
    for (; m_next < until; ++m_next) {
        // One that was removed meanwhile is no part of the list any more.
        const Transfer *transfer = m_model.find(m_ids.at(m_next));
        if (!transfer)
            continue;
        m_file.write(csvLine(*transfer, m_model.accountName(transfer->request.account)));
        ++m_written;
    }
    if (m_next == m_ids.size() || m_file.error() != QFileDevice::NoError)
        end();
}

void CsvExport::end()
{
    m_turn.stop();
    if (m_file.error() == QFileDevice::NoError && m_file.commit())
        Q_EMIT finished(m_written);
    else
        Q_EMIT failed(m_file.errorString());
    deleteLater();
}

} // namespace partway
