// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/in_progress_page.h"

#include "app/gui/in_progress/figures_bar.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/in_progress/upload_words.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/emphasis.h"
#include "app/gui/theme/empty_panel.h"
#include "app/gui/transfers/column_menu.h"
#include "app/gui/window/notice_bar.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

InProgressPage::InProgressPage(const SnapshotFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_own(feed)
    , m_model(m_own)
    , m_figures(new FiguresBar(this))
    , m_notices(new NoticeBar(this))
    , m_refresh(new QAction(tr("Ask the stores again"), this))
{
    // A plain widget that holds nothing but the view: the tree of a screen reader shows rows within a view
    // and nothing else.
    auto *table = new QWidget(this);
    m_view = new UploadView(m_model, table);
    auto *rows = new QVBoxLayout(table);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view);
    m_empty = new EmptyPanel(table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addWidget(m_notices);
    column->addWidget(table, 1);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);
    fillMenu();
    connectPieces();
    setProgress({});
}

InProgressPage::~InProgressPage() = default;

void InProgressPage::fillMenu()
{
    QMenu *menu = m_figures->menu();
    menu->addAction(m_refresh);
    menu->addAction(tr("R&ule about unfinished uploads…"), this, &InProgressPage::ruleAsked);
    menu->addSeparator();
    menu->addAction(tr("Abort &older than…"), this, &InProgressPage::olderAsked);
    menu->addAction(tr("Abort all of a &prefix…"), this, &InProgressPage::prefixAsked);
    menu->addAction(tr("Abort all that this program does not &know…"), this, &InProgressPage::orphansAsked);
    menu->addSeparator();
    menu->addAction(tr("What was &saved so far…"), this, &InProgressPage::savingsAsked);
    QMenu *columns = menu->addMenu(tr("Colu&mns"));
    m_view->columnMenu().fill(*columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { m_view->columnMenu().fill(*columns); });
}

void InProgressPage::connectPieces()
{
    const auto refreshOrStop = [this] {
        if (m_progress.isBusy())
            Q_EMIT stopAsked();
        else
            Q_EMIT refreshAsked();
    };
    connect(m_figures->refresh, &QPushButton::clicked, this, refreshOrStop);
    connect(m_refresh, &QAction::triggered, this, &InProgressPage::refreshAsked);
    connect(m_figures->rule, &QPushButton::clicked, this, &InProgressPage::ruleAsked);
    connect(m_figures->older, &QPushButton::clicked, this, &InProgressPage::olderAsked);
    connect(m_figures->abortChecked, &QPushButton::clicked, this,
            [this] { Q_EMIT abortAsked(m_model.checkedNames()); });
    connect(m_view, &UploadView::actAsked, this, &InProgressPage::actAsked);
    connect(m_view, &UploadView::abortAsked, this, [this](const UploadName &name) {
        const UploadRow *row = m_model.find(name);
        // The row itself where it is not one of those that are checked.
        Q_EMIT abortAsked(row && row->checked ? m_model.checkedNames() : QList<UploadName>{name});
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &InProgressPage::showRowMenu);
    connect(&m_model, &UploadModel::sumsChanged, this, &InProgressPage::refreshFigures);
    connect(&m_model, &UploadModel::checksChanged, this, &InProgressPage::refreshFigures);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &InProgressPage::refreshEmpty);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &InProgressPage::refreshEmpty);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InProgressPage::refreshEmpty);
    connect(m_view, &UploadView::sightMoved, this, &InProgressPage::placeEmpty);
    connect(m_empty->button(), &QPushButton::clicked, this, &InProgressPage::onEmptyButton);
}

void InProgressPage::setAccounts(const QList<Account> &accounts)
{
    m_hasAccounts = !accounts.isEmpty();
    m_model.setAccounts(accounts);
    refreshEmpty();
}

void InProgressPage::setPlace(const UploadPlace &place)
{
    m_model.setPlace(place);
    refreshFigures();
}

void InProgressPage::setWords(const QString &text) { m_model.setWords(text); }

void InProgressPage::setProgress(const DeskProgress &progress)
{
    const bool ended =
        m_progress.doing == DeskProgress::Doing::Listing && progress.doing != DeskProgress::Doing::Listing;
    m_progress = progress;
    if (ended)
        m_model.tidy(); // accounts are listed side by side
    m_figures->setBusy(progress.isBusy());
    refreshFigures();
    refreshEmpty();
}

void InProgressPage::refreshFigures()
{
    const bool asked = m_progress.doing != DeskProgress::Doing::NotListed;
    m_figures->setTotals(asked ? std::optional(m_model.totals()) : std::nullopt);
    m_figures->setChecked(m_model.checkedTotals().sums.uploads);
    Q_EMIT statusMoved();
}

QString InProgressPage::beginOfStatus() const
{
    const UploadTotals checked = m_model.checkedTotals();
    if (checked.sums.uploads == 0)
        return progressLine(m_progress, m_model.count(), wallClockNow());
    if (checked.sums.areUnknown())
        return tr("%Ln selected: how much would be freed is not known", nullptr, checked.sums.uploads);
    const QString bytes = emphasized(storedText(checked.sums));
    return checked.usdAMonth
               ? tr("%Ln selected: %1, %2 a month would be freed", nullptr, checked.sums.uploads)
                     .arg(bytes, emphasized(formatMoney(*checked.usdAMonth)))
               : tr("%Ln selected: %1 would be freed", nullptr, checked.sums.uploads).arg(bytes);
}

QString InProgressPage::unfinishedLine() const
{
    if (m_progress.doing == DeskProgress::Doing::NotListed || !m_progress.listedAt)
        return {};
    const UploadTotals all = m_model.totalsOf({});
    if (all.sums.uploads == 0)
        return tr("Nothing unfinished on servers, as of %1", "a time")
            .arg(formatMoment(*m_progress.listedAt, wallClockNow()));
    QStringList facts{emphasized(storedText(all.sums))};
    if (all.usdAMonth)
        facts << tr("%1 a month", "money").arg(emphasized(formatMoney(*all.usdAMonth)));
    if (all.sums.soon > 0)
        facts << emphasized(tr("%Ln expire soon", "uploads", all.sums.soon));
    facts << tr("as of %1", "a time").arg(formatMoment(*m_progress.listedAt, wallClockNow()));
    return tr("On servers, unfinished: %1", "a list of figures")
        .arg(facts.join(tr(", ", "between the items of a list")));
}

void InProgressPage::showRowMenu(const QPoint &at)
{
    const UploadRow *row = m_view->currentUpload();
    if (!row)
        return;
    const UploadName name = nameOf(row->upload);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const UploadAct main = mainActOf(*row, wallClockNow());
    if (main != UploadAct::None)
        menu->addAction(actText(main), this, [this, name, main] { Q_EMIT actAsked(name, main); });
    if (!row->own) {
        const auto offer = [&](UploadAct act) {
            if (act != main)
                menu->addAction(actText(act), this, [this, name, act] { Q_EMIT actAsked(name, act); });
        };
        offer(UploadAct::Adopt);
        if (row->isMeasured() && row->upload.contents.set.canBeCompleted())
            offer(UploadAct::Finish);
    } else if (main != UploadAct::Show && row->own->hold != OwnUpload::Hold::LeftOver) {
        menu->addAction(tr("Show in the queue"), this,
                        [this, name] { Q_EMIT actAsked(name, UploadAct::Show); });
    }
    Q_EMIT rowMenuOpening(menu, name);
    menu->addSeparator();
    menu->addAction(tr("Copy S3 URI"), this, [ref = name.ref] {
        QGuiApplication::clipboard()->setText(objectText(ref.bucket, ref.key));
    });
    menu->addAction(tr("Copy upload ID"), this,
                    [id = name.ref.uploadId] { QGuiApplication::clipboard()->setText(id); });
    menu->addAction(tr("Check or uncheck all"), m_view, &UploadView::selectAll);
    menu->addSeparator();
    menu->addAction(tr("Abort…"), this, [this, name] { Q_EMIT m_view->abortAsked(name); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

InProgressPage::Emptiness InProgressPage::emptiness() const
{
    if (m_model.rowCount() > 0)
        return Emptiness::Rows;
    if (!m_hasAccounts)
        return Emptiness::NoAccount;
    if (m_progress.doing == DeskProgress::Doing::NotListed)
        return Emptiness::NotListed;
    if (m_model.totals().sums.uploads > 0)
        return Emptiness::FilteredAway;
    if (m_progress.doing == DeskProgress::Doing::Listing)
        return Emptiness::Listing;
    if (m_progress.outcome == DeskProgress::Outcome::Failed)
        return Emptiness::Failed;
    return m_model.wish().place.isEverything() ? Emptiness::Nothing : Emptiness::NothingHere;
}

void InProgressPage::refreshEmpty()
{
    const Emptiness now = emptiness();
    m_empty->setVisible(now != Emptiness::Rows);
    const QString what = tr("Uploads that were begun and neither finished nor aborted are hidden from "
                            "listings of objects, and most stores take money for them.");
    m_empty->setGlyph(Glyph::Upload);
    switch (now) {
    case Emptiness::Rows:
        return;
    case Emptiness::NoAccount:
        m_empty->setWords(tr("No account yet"),
                          tr("%1 Add an account, and they are looked for there.").arg(what));
        m_empty->setButtonText(tr("Add account…"));
        break;
    case Emptiness::NotListed:
        m_empty->setWords(tr("Not looked for yet"), what);
        m_empty->setButtonText(tr("Look now"));
        break;
    case Emptiness::Listing:
        m_empty->setGlyph(Glyph::Waiting);
        m_empty->setWords(
            tr("Looking for unfinished uploads"),
            tr("%1 Each bucket is listed, whoever began them; rows appear as they come.").arg(what));
        m_empty->setButtonText({});
        break;
    case Emptiness::Nothing:
    case Emptiness::NothingHere:
        m_empty->setGlyph(Glyph::Check);
        m_empty->setWords(now == Emptiness::Nothing ? tr("Nothing is left unfinished")
                                                    : tr("Nothing is left unfinished here"),
                          tr("%1 There are none, so nothing is paid for in vain.").arg(what));
        m_empty->setButtonText({});
        break;
    case Emptiness::Failed:
        m_empty->setGlyph(Glyph::Problem);
        m_empty->setWords(tr("The stores could not be asked"),
                          tr("The messages above say why, and what helps."));
        m_empty->setButtonText(tr("Try again"));
        break;
    case Emptiness::FilteredAway:
        m_empty->setGlyph(Glyph::Filter);
        m_empty->setWords(tr("No upload matches"),
                          tr("No key, bucket or account here has all of these words: %1")
                              .arg(plainLine(m_model.wish().words.join(QLatin1Char(' ')), 80)));
        m_empty->setButtonText(tr("Show all"));
        break;
    }
    placeEmpty();
}

void InProgressPage::onEmptyButton()
{
    switch (emptiness()) {
    case Emptiness::NoAccount:
        Q_EMIT addAccountAsked();
        break;
    case Emptiness::NotListed:
    case Emptiness::Failed:
        Q_EMIT refreshAsked();
        break;
    case Emptiness::FilteredAway:
        Q_EMIT showAllAsked();
        break;
    case Emptiness::Rows:
    case Emptiness::Listing:
    case Emptiness::Nothing:
    case Emptiness::NothingHere:
        break;
    }
}

void InProgressPage::placeEmpty()
{
    const QWidget *viewport = m_view->viewport();
    m_empty->setGeometry({viewport->mapTo(m_empty->parentWidget(), QPoint()), viewport->size()});
    // Where messages leave no room for its words, they have said why there is nothing.
    m_empty->setVisible(emptiness() != Emptiness::Rows && m_empty->fits(viewport->size()));
}

void InProgressPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshFigures();
}

} // namespace partway
