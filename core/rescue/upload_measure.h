// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/in_progress_upload.h"
#include "core/rescue/part_listing.h"
#include "core/s3/account.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <map>

namespace partway {

/// Asks what uploads hold, in the background, a few at a time. Lives in one thread. Its end gives it up.
class UploadMeasure : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 4;

    /// `clock` must outlive this object.
    UploadMeasure(AskStore ask, partway::Account account, Clock &clock, QObject *parent = nullptr);

    /// These too, behind those that wait; one that waits already is not asked twice.
    void measure(const QList<partway::InProgressUpload> &uploads);
    /// These before all others: they are on the screen.
    void prefer(const QList<partway::UploadRef> &refs);
    /// Nothing that has not been asked is asked any more.
    void stop();
    [[nodiscard]] int waiting() const; ///< those under way among them

Q_SIGNALS:
    /// With `measured` Yes, Gone or Failed. What concerns the whole account fails all that wait.
    void measured(const partway::InProgressUpload &upload);
    /// Nothing waits any more.
    void idle();

private:
    void askNext();
    void onListed(InProgressUpload upload, const Result<PartsFound> &found);
    void failAll(const Error &error);

    PatientQuestions m_questions;
    PartLimits m_limits;
    std::map<qint64, InProgressUpload> m_waiting; ///< by their place in the row
    QHash<UploadRef, qint64> m_places;
    QSet<UploadRef> m_asked;
    qint64 m_front = 0; ///< the first place in the row
    qint64 m_back = 0;  ///< the one behind the last
};

} // namespace partway
