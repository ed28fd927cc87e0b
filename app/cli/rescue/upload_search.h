// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rescue/upload_selection.h"
#include "core/base/clock.h"
#include "core/rescue/upload_measure.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace partway {

/// Finds the uploads of a selection, and looks what they hold.
class UploadSearch : public QObject
{
    Q_OBJECT
public:
    using IsOwned = std::function<bool(const UploadRef &)>;

    /// `clock` must outlive this object.
    UploadSearch(AskStore ask, const partway::Account &account, Clock &clock, UploadSelection selection,
                 IsOwned isOwned, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void looked(int done, int all);
    /// A bucket that could not be listed to its end; the search goes on.
    void failed(const QString &bucket, const partway::Error &error);
    /// In the order in which they were listed, measured, those among them that have ended meanwhile.
    void finished(const QList<partway::InProgressUpload> &uploads);

private:
    void add(const QList<InProgressUpload> &uploads);
    void measureAll();
    void onMeasured(const InProgressUpload &upload);

    Clock &m_clock;
    const AccountId m_account;
    const UploadSelection m_selection;
    const IsOwned m_isOwned;
    UploadScan m_scan;
    UploadMeasure m_measure;
    QList<InProgressUpload> m_uploads;
    QHash<UploadRef, qsizetype> m_places;
    int m_measured = 0;
};

} // namespace partway
