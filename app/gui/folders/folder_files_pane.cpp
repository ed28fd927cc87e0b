// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_files_pane.h"

#include "app/gui/folders/file_words.h"
#include "app/gui/folders/folder_words.h"
#include "app/gui/theme/flat_row_delegate.h"
#include "app/gui/theme/long_table.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/text/error_sentence.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <array>

namespace partway {

namespace {

/// How old what is seen may be, in milliseconds.
constexpr int distance = 500;

constexpr std::array<std::optional<FileState>, 8> choices{
    std::nullopt,     FileState::Waiting, FileState::Sending, FileState::Handed,
    FileState::Again, FileState::Done,    FileState::Failed,  FileState::Skipped};

} // namespace

FolderFilesPane::FolderFilesPane(FolderPort &port, QWidget *parent)
    : QWidget(parent)
    , m_model(port)
    , m_title(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_table(new LongTable(this))
{
    // The pane that it stands in for decides how much room there is.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (const std::optional<FileState> &state : choices)
        m_choice->addItem(choiceText(state, 0));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FlatRowDelegate(m_table));
    m_table->setAccessibleName(tr("Files of the folder"));
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(FileColumn::Note), QHeaderView::Stretch);
    const QFontMetrics metrics(secondaryFont(font()));
    const auto wide = [&](FileColumn column, int letters) {
        m_table->setColumnWidth(int(column), metrics.averageCharWidth() * letters + 4 * measure::step);
    };
    wide(FileColumn::Name, 34);
    wide(FileColumn::Size, 10);
    wide(FileColumn::State, 18);
    wide(FileColumn::Etag, 22);
    m_table->showWholeHeadings();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 12, 8);
    top->setSpacing(12);
    top->addWidget(m_title, 1);
    auto *show = new QLabel(tr("Show:", "which files"), this);
    show->setBuddy(m_choice);
    top->addWidget(show);
    top->addWidget(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FolderFilesPane::showChoice);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_settle.isActive()) // what comes into sight may have changed since it was read
            m_settle.start(distance, this);
    });
    connect(&m_model, &FolderFilesModel::failed, this, [this](const Error &error) {
        m_title->setText(errorSentence(error, {.occasion = Occasion::Question}).whole());
    });
    setFolder(nullptr, 0);
}

std::optional<FileState> FolderFilesPane::chosen() const
{
    return choices[size_t(qBound(0, m_choice->currentIndex(), int(choices.size()) - 1))];
}

qint64 FolderFilesPane::filesThere(std::optional<FileState> state) const
{
    return state ? m_folder.counts.of(*state).files : m_folder.counts.all().files;
}

void FolderFilesPane::setFolder(const FolderUpload *folder, int selected)
{
    const bool other = !folder || folder->id != m_folder.id;
    const FolderCounts before = m_folder.counts;
    m_folder = folder ? *folder : FolderUpload{};
    m_choice->setEnabled(folder);
    if (!folder) {
        m_settle.stop();
        m_model.show({}, {});
        m_title->setText(selected > 1
                             ? tr("%Ln folders are selected. Choose one to see its files.", nullptr, selected)
                             : tr("Choose a folder to see its files."));
        return;
    }
    refreshTitle();
    refreshChoices();
    if (other)
        m_choice->setCurrentIndex(0);
    showChoice();
    if (!other && before != m_folder.counts && isVisible() && !m_settle.isActive())
        m_settle.start(distance, this);
}

void FolderFilesPane::refreshTitle()
{
    const QString text =
        tr("%1: %2", "a folder, its files").arg(folderName(m_folder), folderCountText(m_folder));
    if (text != m_title->text())
        m_title->setText(text);
}

void FolderFilesPane::refreshChoices()
{
    for (int i = 0; i < m_choice->count(); ++i) {
        const std::optional<FileState> &state = choices[size_t(i)];
        const QString text = choiceText(state, filesThere(state));
        if (m_choice->itemText(i) != text)
            m_choice->setItemText(i, text);
    }
}

void FolderFilesPane::showChoice()
{
    if (m_folder.id.isNull())
        return;
    m_model.show(m_folder.id, chosen());
    m_model.setThere(filesThere(chosen()));
    if (m_model.rowCount() == 0)
        m_model.fetchMore({});
}

void FolderFilesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_folder.id.isNull() && !m_settle.isActive())
        m_settle.start(0, this);
}

void FolderFilesPane::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_settle.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_settle.stop();
    m_model.setThere(filesThere(chosen()));
    if (!m_model.lookAgain(m_table->rowsInSight().first))
        m_settle.start(distance, this);
}

void FolderFilesPane::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace partway
