// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/folder_row_choice.h"

#include "app/gui/intake/sheet_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace partway {

FolderRowChoice::FolderRowChoice(WhenThere usual, QWidget *parent)
    : QWidget(parent)
    , m_oneRow(new QCheckBox(tr("&One row for the whole folder"), this))
    , m_details(new QWidget(this))
    , m_whenThere(new QComboBox(m_details))
    , m_followLinks(new QCheckBox(tr("Follow symbolic &links"), m_details))
    , m_keepEmptyFolders(new QCheckBox(tr("Keep &empty folders"), m_details))
    , m_originalNames(new QCheckBox(tr("Spell names as the &disk does"), m_details))
    , m_encodeBadNames(new QCheckBox(tr("Send names that are no te&xt"), m_details))
{
    auto *about =
        sheetText(tr("Its files go up as one thing, with counts, and a list that says what became of "
                     "each. Made for very many files: they begin at once and take little memory."),
                  this);
    m_oneRow->setAccessibleDescription(about->text());
    auto *question = new QLabel(tr("Where an object is there &already:"), m_details);
    question->setBuddy(m_whenThere);
    m_whenThere->addItem(tr("Leave it, skip the file"));
    m_whenThere->addItem(tr("Overwrite it"));
    m_whenThere->setCurrentIndex(usual == WhenThere::Overwrite ? 1 : 0);
    m_whenThere->setToolTip(
        tr("One row asks no question for each file, compares none, and keeps none under a second name."));
    m_whenThere->setAccessibleDescription(m_whenThere->toolTip());
    m_followLinks->setToolTip(
        tr("Sends what links lead to, and what is in folders that they lead to. Else they "
           "are listed as skipped."));
    m_keepEmptyFolders->setToolTip(
        tr("Makes an object “name/” for each. Else they are listed as skipped: stores know no folders."));
    m_originalNames->setToolTip(tr("Else letters with accents are put together (NFC), as most programs write "
                                   "them, so that names are found again."));
    m_encodeBadNames->setToolTip(
        tr("Bytes that are not UTF-8 become %XX in the key. Else such files are listed "
           "as skipped."));
    auto *there = new QHBoxLayout;
    there->setSpacing(8);
    there->addWidget(question);
    there->addWidget(m_whenThere);
    there->addStretch(1);
    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins(24, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->addLayout(there, 0, 0, 1, 2);
    grid->addWidget(m_followLinks, 1, 0);
    grid->addWidget(m_keepEmptyFolders, 1, 1);
    grid->addWidget(m_originalNames, 2, 0);
    grid->addWidget(m_encodeBadNames, 2, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_oneRow);
    column->addWidget(about);
    column->addWidget(m_details);
    m_details->hide();
    connect(m_oneRow, &QCheckBox::toggled, m_details, &QWidget::setVisible);
    connect(m_oneRow, &QCheckBox::toggled, this, &FolderRowChoice::changed);
    connect(m_oneRow, &QCheckBox::clicked, this, [this] { m_chosen = true; });
}

void FolderRowChoice::setFiles(qint64 files)
{
    if (!m_chosen)
        m_oneRow->setChecked(files > manyFiles);
}

bool FolderRowChoice::isOneRow() const { return m_oneRow->isChecked(); }

FolderOptions FolderRowChoice::options() const
{
    FolderOptions options;
    options.overwrite = m_whenThere->currentIndex() == 1;
    options.followLinks = m_followLinks->isChecked();
    options.keepEmptyFolders = m_keepEmptyFolders->isChecked();
    options.originalNames = m_originalNames->isChecked();
    options.encodeBadNames = m_encodeBadNames->isChecked();
    return options;
}

} // namespace partway
