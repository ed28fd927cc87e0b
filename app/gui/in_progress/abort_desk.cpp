// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/abort_desk.h"

#include "app/gui/in_progress/abort_choice.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/rescue_desk.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/window/notice_bar.h"
#include "app/text/error_sentence.h"

namespace partway {

namespace {

using namespace std::chrono_literals;

/// What was measured longer ago says too little about who writes right now.
constexpr auto freshFor = 2min;

QString abortNotice() { return QStringLiteral("uploads-abort"); }

} // namespace

AbortDesk::AbortDesk(RescueDesk &rescue, UploadAborting &aborting, InProgressPage &page)
    : QObject(&page)
    , m_rescue(rescue)
    , m_aborting(aborting)
    , m_page(page)
{
    m_refresh.setInterval(150);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &AbortDesk::refreshSheet);
    connect(&rescue, &RescueDesk::measured, this, &AbortDesk::onMeasured);
    connect(&aborting, &UploadAborting::ended, this, &AbortDesk::onEnded);
    connect(&page, &InProgressPage::abortAsked, this, &AbortDesk::ask);
    connect(&page, &InProgressPage::olderAsked, this, &AbortDesk::askForAge);
    connect(&page, &InProgressPage::prefixAsked, this, &AbortDesk::askForPrefix);
    connect(&page, &InProgressPage::orphansAsked, this, &AbortDesk::askForOrphans);
}

void AbortDesk::askForAge()
{
    auto *dialog = new OlderThanDialog(m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OlderThanDialog::chosen, this, [this](int days) {
        const auto age = std::chrono::hours(24) * days;
        askOrSay(m_page.model().all([age, now = wallClockNow()](const UploadRow &row) {
            return row.upload.initiated && *row.upload.initiated < timeAtStore(row.upload, now) - age;
        }),
                 tr("Nothing here was begun more than %Ln days ago.", nullptr, days));
    });
    dialog->open();
}

void AbortDesk::askForPrefix()
{
    QString suggested;
    if (const UploadRow *row = m_page.view()->currentUpload()) {
        const QString place = row->upload.ref.bucket + QLatin1Char('/') + row->upload.ref.key;
        suggested = place.left(place.lastIndexOf(QLatin1Char('/')) + 1);
    }
    auto *dialog = new PrefixDialog(suggested, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrefixDialog::chosen, this, [this](const QString &prefix) {
        askOrSay(m_page.model().all([prefix](const UploadRow &row) {
            return QString(row.upload.ref.bucket + QLatin1Char('/') + row.upload.ref.key).startsWith(prefix);
        }),
                 tr("No unfinished upload here begins with %1.").arg(plainLine(prefix, 200)));
    });
    dialog->open();
}

void AbortDesk::askForOrphans()
{
    askOrSay(m_page.model().all(
                 [](const UploadRow &row) { return !row.own || row.own->hold == OwnUpload::Hold::LeftOver; }),
             tr("This program knows every unfinished upload here: they are transfers of its queue."));
}

void AbortDesk::askOrSay(const QList<UploadName> &names, const QString &ifNone)
{
    m_page.notices()->withdraw(abortNotice());
    if (names.isEmpty())
        m_page.notices()->tell(abortNotice(), {NoticeKind::Plain, ifNone, {}, {}});
    else
        ask(names);
}

void AbortDesk::ask(const QList<UploadName> &names)
{
    if (m_sheet)
        m_sheet->reject();
    m_names = names;
    m_unmeasured.clear();
    const UtcTime now = wallClockNow();
    for (const UploadName &name : names) {
        const UploadRow *row = m_page.model().find(name);
        if (row && now - row->upload.contents.measuredAt > freshFor)
            m_unmeasured.insert(name);
    }
    m_sheet = new AbortSheet(m_page.model(), m_page.window());
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &AbortSheet::agreed, &m_aborting, &UploadAborting::abort);
    refreshSheet();
    m_sheet->open();
    if (!m_unmeasured.isEmpty())
        m_rescue.measure(m_unmeasured.values());
}

void AbortDesk::onMeasured(const QList<InProgressUpload> &uploads)
{
    if (!m_sheet)
        return;
    for (const InProgressUpload &upload : uploads)
        m_unmeasured.remove(nameOf(upload));
    if (!m_refresh.isActive())
        m_refresh.start();
}

void AbortDesk::refreshSheet()
{
    if (!m_sheet)
        return;
    AbortPlan plan = abortPlan(m_page.model(), m_names, m_unmeasured, wallClockNow());
    plan.notAllListed = m_names.size() > 1 && (m_rescue.progress().doing == DeskProgress::Doing::Listing ||
                                               m_rescue.progress().outcome != DeskProgress::Outcome::Whole);
    m_sheet->setPlan(plan);
}

void AbortDesk::onEnded(int, int kept)
{
    if (kept == 0)
        return;
    m_page.notices()->tell(
        abortNotice(),
        {NoticeKind::Problem,
         tr("%Ln uploads could not be aborted. They stay in the list, each with the reason; try again later, "
            "or stop whoever writes them.",
            nullptr, kept),
         {},
         {}});
}

} // namespace partway
