// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/abort_sheet.h"
#include "app/gui/in_progress/upload_aborting.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace partway {

class InProgressPage;
class RescueDesk;

/// Brings uploads from a wish to abort them to their end: asks first what they hold, tells what would be lost
/// and freed, and aborts what the person says yes to.
class AbortDesk : public QObject
{
    Q_OBJECT
public:
    /// They must outlive it. Questions stand over the page's window.
    AbortDesk(RescueDesk &rescue, UploadAborting &aborting, InProgressPage &page);

    /// With a question, which may be answered with no.
    void ask(const QList<partway::UploadName> &names);

private:
    void askForAge();
    void askForPrefix();
    void askForOrphans();
    void askOrSay(const QList<UploadName> &names, const QString &ifNone);
    void onMeasured(const QList<partway::InProgressUpload> &uploads);
    void refreshSheet();
    void onEnded(int done, int kept);

    RescueDesk &m_rescue;
    UploadAborting &m_aborting;
    InProgressPage &m_page;
    QPointer<AbortSheet> m_sheet;
    QList<UploadName> m_names;     ///< that the sheet is about
    QSet<UploadName> m_unmeasured; ///< of them
    QTimer m_refresh;
};

} // namespace partway
