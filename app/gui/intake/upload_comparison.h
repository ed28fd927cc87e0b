// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/live_match.h"
#include "app/gui/in_progress/upload_dialog_ports.h"
#include "core/rescue/in_progress_upload.h"
#include "core/rescue/patient_questions.h"

#include <QObject>
#include <QStringList>

namespace partway {

/// An upload held against the file that would go on with it, told as a line: asks what its parts are, then
/// reads the file. Its end gives both up.
class UploadComparison : public QObject
{
    Q_OBJECT
public:
    /// What the ports name must outlive it.
    UploadComparison(const AskStore &ask, FileSource &files, Clock &clock, const Account &account,
                     QObject *parent = nullptr);

    void start(const UploadRef &upload, const QString &path);
    /// "is compared, 12 of 240 parts", "212 of 240 parts match".
    [[nodiscard]] QString text() const;
    /// The longest that text() says, for the room that it takes.
    static QStringList longTexts();

Q_SIGNALS:
    void changed();

private:
    PatientQuestions m_questions;
    LiveMatch m_match;
    bool m_isListed = true; ///< false: what the parts are could not be found out
};

} // namespace partway
