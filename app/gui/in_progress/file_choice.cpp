// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/file_choice.h"

#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/cell_width.h"
#include "app/gui/theme/flat_row_delegate.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/reading_direction.h"
#include "app/text/time_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace partway {

namespace {

enum Column { Path, Size, Changed };
constexpr int pathRole = Qt::UserRole + 1;
constexpr int rowsShown = 4;

QString nativeText(const QString &path)
{
    return inItsOwnDirection(plainLine(QDir::toNativeSeparators(path), 400));
}

} // namespace

FileChoice::FileChoice(std::shared_ptr<QThreadPool> searches, QWidget *parent)
    : QWidget(parent)
    , m_folder(QDir::homePath())
    , m_pool(std::move(searches))
    , m_file(new QPushButton(tr("Choose the &file…"), this))
    , m_in(new QPushButton(tr("&Look in a folder…"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_busy(busyBar(tr("Looking for files"), this))
    , m_said(sheetText({}, this))
    , m_list(new FlatTree(this))
{
    setFocusProxy(m_file);
    m_in->setToolTip(tr("Looks through a folder, and those in it, for files of this name and size"));
    m_stop->setAccessibleName(tr("Stop looking"));
    for (QPushButton *button : {m_file, m_in, m_stop})
        button->setAutoDefault(false);
    m_model.setHorizontalHeaderLabels({tr("File"), tr("Size"), tr("Changed")});
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FlatRowDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Files that could be it"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Path, QHeaderView::Stretch);
    const QFont small = secondaryFont(m_list->font());
    m_list->header()->resizeSection(Size, cellWidth({formatBytes(888'800'000'000)}, small));
    m_list->header()->resizeSection(Changed,
                                    cellWidth({formatDateTime(QDateTime({2028, 12, 28}, {20, 58}))}, small));
    m_list->showWholeHeadings();
    m_list->setFixedHeight(measure::header + rowsShown * 30 + 4);
    framePanel(*m_list);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_file);
    row->addWidget(m_in);
    row->addWidget(m_stop);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_busy);
    column->addWidget(m_said);
    column->addWidget(m_list);
    const QList<QWidget *> later{m_stop, m_busy, m_said, m_list};
    for (QWidget *one : later)
        one->hide();
    connect(m_file, &QPushButton::clicked, this, &FileChoice::askForFile);
    connect(m_in, &QPushButton::clicked, this, &FileChoice::askForFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_in->setFocus(); // the button goes away with its focus
        m_search->stop();
    });
    connect(m_list, &QAbstractItemView::activated, this, &FileChoice::take);
}

FileChoice::~FileChoice() = default;

void FileChoice::setWanted(const WantedFile &wanted) { m_wanted = wanted; }

void FileChoice::setFolder(const QString &folder) { m_folder = folder; }

void FileChoice::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("The file of this upload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        Q_EMIT chosen(QFileInfo(path).absoluteFilePath());
    });
    dialog->open();
}

void FileChoice::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("The folder to look through"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, &FileChoice::look);
    dialog->open();
}

void FileChoice::look(const QString &folder)
{
    m_folder = folder;
    endSearch();
    m_search = new FileCandidates(m_pool, m_wanted, this);
    connect(m_search, &FileCandidates::progressed, this, &FileChoice::onProgressed);
    connect(m_search, &FileCandidates::finished, this, &FileChoice::onFinished);
    m_best.clear();
    m_model.removeRows(0, m_model.rowCount());
    const QList<QWidget *> shown{m_stop, m_busy, m_said};
    for (QWidget *one : shown)
        one->show();
    onProgressed({}, 0);
    m_search->look(folder);
}

void FileChoice::onProgressed(const QList<FileCandidate> &best, qint64 lookedAt)
{
    m_lookedAt = lookedAt;
    m_said->setText(tr("Looked at %Ln files in %1…", nullptr, int(lookedAt)).arg(nativeText(m_folder)));
    if (best == m_best)
        return;
    m_best = best;
    const QString current = m_list->currentIndex().siblingAtColumn(Path).data(pathRole).toString();
    m_model.removeRows(0, m_model.rowCount());
    for (const FileCandidate &one : best) {
        auto *path = new QStandardItem(nativeText(one.path));
        path->setData(one.path, pathRole);
        auto *size = new QStandardItem(formatBytes(one.size));
        size->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_model.appendRow({path, size,
                           new QStandardItem(formatDateTime(
                               QDateTime::fromMSecsSinceEpoch(one.modified.time_since_epoch().count())))});
        if (one.path == current)
            m_list->setCurrentIndex(path->index());
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->setVisible(!best.isEmpty());
}

void FileChoice::onFinished()
{
    m_stop->hide();
    m_busy->hide();
    if (m_best.isEmpty()) {
        m_list->hide();
        m_said->setText(
            tr("None of %Ln files in %1 has this name and size. Choose the file by hand, or look in "
               "another folder.",
               nullptr, int(m_lookedAt))
                .arg(nativeText(m_folder)));
        return;
    }
    m_said->setText(tr("%Ln files could be it, the likeliest first. Open one to compare it.", nullptr,
                       int(m_best.size())));
    if (m_best.size() == 1)
        Q_EMIT chosen(m_best.constFirst().path);
    else
        m_list->setFocus();
}

void FileChoice::take(const QModelIndex &row)
{
    endSearch();
    Q_EMIT chosen(row.siblingAtColumn(Path).data(pathRole).toString());
}

void FileChoice::endSearch()
{
    delete m_search;
    m_search = nullptr;
    m_stop->hide();
    m_busy->hide();
}

} // namespace partway
