// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/delivery.h"

#include "app/gui/intake/conflict_sheet.h"
#include "app/gui/intake/folder_preview.h"
#include "app/gui/intake/intake_settings.h"
#include "app/gui/intake/intake_words.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/gui/window/notice_bar.h"

#include <utility>

namespace partway {

namespace {

using std::chrono::milliseconds;
constexpr milliseconds aMoment{400};

} // namespace

Delivery::Delivery(const IntakeSurroundings &around, Account account, Destination where, QString whereText,
                   QString name, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_account(std::move(account))
    , m_where(std::move(where))
    , m_whereText(std::move(whereText))
    , m_name(std::move(name))
    , m_gathering(around.pool)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(aMoment);
    connect(&m_gathering, &Gathering::progressed, this, &Delivery::onProgressed);
    connect(&m_gathering, &Gathering::walked, this, &Delivery::onWalked);
    connect(&m_gathering, &Gathering::planned, this, &Delivery::onPlanned);
}

Delivery::~Delivery() = default;

void Delivery::begin(const QStringList &paths, const IntakeTally &refused)
{
    m_refused = refused;
    m_paths = paths;
    m_gathering.walk(paths);
}

void Delivery::proceedTo(QObject *step)
{
    if (m_step)
        m_step->deleteLater();
    m_step = step;
    m_patience.stop();
    m_patience.disconnect();
    m_around.notices.withdraw(m_name);
}

void Delivery::sayIfItTakesLong(const QString &text)
{
    connect(&m_patience, &QTimer::timeout, this, [this, text] {
        m_around.notices.tell(m_name, {NoticeKind::Plain, text, tr("Cancel the upload"), [this] { end(); }});
    });
    m_patience.start();
}

void Delivery::end()
{
    proceedTo(nullptr);
    m_sorting.reset();
    disconnect(&m_gathering, nullptr, this, nullptr);
    Q_EMIT ended();
}

void Delivery::openPreview()
{
    if (m_preview)
        return;
    m_preview = new FolderPreview(excludeSettings(m_around.ports.settings), m_whereText, &m_around.window);
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    if (m_around.ports.folders && m_source == SourceKind::File)
        m_preview->offerOneRow(whenThereSetting(m_around.ports.settings));
    connect(&m_gathering, &Gathering::sifted, m_preview, &FolderPreview::setSifted);
    connect(m_preview, &FolderPreview::excludesChanged, this,
            [this] { m_gathering.sift(m_preview->excludes().rules()); });
    connect(m_preview, &QDialog::accepted, this, [this] {
        const ExcludeSettings excludes = m_preview->excludes();
        setExcludeSettings(m_around.ports.settings, excludes);
        if (std::optional<FolderOptions> options = m_preview->oneRow()) {
            options->excludes = excludes.rules().patterns();
            handOverFolders(*options);
            return;
        }
        m_gathering.plan(excludes.rules(), m_where.prefix);
    });
    connect(m_preview, &QDialog::rejected, this, &Delivery::end);
    m_preview->open();
}

void Delivery::onProgressed(const IntakeTally &tally)
{
    if (tally.folders == 0)
        return;
    openPreview();
    m_preview->setFound(tally);
}

void Delivery::onWalked(const IntakeTally &tally)
{
    if (tally.folders > 0) {
        openPreview();
        m_preview->setWalked(tally);
        m_gathering.sift(m_preview->excludes().rules());
        return;
    }
    // The sheet would have shown them; without one they are told afterwards.
    for (const auto &[problem, counted] : tally.problems)
        m_refused.problems[problem] = counted;
    m_gathering.plan({}, m_where.prefix);
}

void Delivery::onPlanned(const IntakePlan &plan)
{
    m_plan = plan;
    for (const auto &[problem, counted] : plan.refused.problems)
        m_refused.problems[problem] = counted;
    const QStringList sentences = problemSentences(m_refused);
    if (!sentences.isEmpty()) {
        m_around.notices.tell(QStringLiteral("intake"),
                              {NoticeKind::Attention, sentences.join(QLatin1Char(' ')), {}, {}});
    }
    takeUpPipes();
    holdBackDoubles();
    if (m_held.size() == m_plan.items.size())
        end();
    else
        look();
}

void Delivery::holdBackDoubles()
{
    QList<TransferRequest> held;
    for (const Transfer &transfer : m_around.queue.transfers()) {
        const TransferRequest &there = transfer.request;
        if (transfer.isFinal() || !(there.account == m_where.account) || there.bucket != m_where.bucket)
            continue;
        const auto found = m_plan.byKey.constFind(there.key);
        if (found == m_plan.byKey.constEnd() || m_held.contains(*found))
            continue;
        m_held.insert(*found);
        held.append(requestFor(*found));
        held.last().overwrite = true; // added anyway, it follows one that makes the same object
    }
    if (!held.isEmpty())
        Q_EMIT heldBack(held);
}

Verdict Delivery::verdictOf(qsizetype item) const
{
    const auto found = m_verdicts.find(item);
    return found == m_verdicts.end() ? m_usual : found->second;
}

TransferRequest Delivery::requestFor(qsizetype item) const
{
    const auto renamed = m_names.find(item);
    TransferRequest request;
    request.sourcePath = m_plan.items.at(item).path;
    request.source = m_plan.items.at(item).isPipe ? SourceKind::Stream : m_source;
    request.account = m_where.account;
    request.bucket = m_where.bucket;
    request.key = renamed == m_names.end() ? m_plan.items.at(item).key : renamed->second;
    const Verdict verdict = verdictOf(item);
    request.overwrite = verdict.overwrite;
    request.replaces = verdict.replaces;
    if (const auto adopted = m_adopted.find(item); adopted != m_adopted.end())
        request.adopt = adopted->second;
    return request;
}

void Delivery::handOver()
{
    QList<TransferRequest> requests;
    requests.reserve(m_plan.items.size());
    for (qsizetype item = 0; item < m_plan.items.size(); ++item) {
        if (!m_held.contains(item) && verdictOf(item).upload)
            requests.append(requestFor(item));
    }
    if (!requests.isEmpty())
        Q_EMIT ready(requests);
    end();
}

} // namespace partway
