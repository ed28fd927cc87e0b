// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/folder_preview.h"

#include "app/gui/intake/exclude_list.h"
#include "app/gui/intake/folder_row_choice.h"
#include "app/gui/intake/intake_words.h"
#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/flat_row_delegate.h"
#include "app/gui/theme/partway_style.h"
#include "app/text/error_sentence.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

FolderPreview::FolderPreview(const ExcludeSettings &excludes, const QString &where, QWidget *parent)
    : QDialog(parent)
    , m_title(sheetTitle(tr("Looking through the folders…"), this))
    , m_busy(busyBar(tr("Looking through the folders"), this))
    , m_list(new QListView(this))
    , m_more(sheetText({}, this))
    , m_excludes(new ExcludeList(excludes, this))
    , m_problems(sheetText({}, this))
{
    setWindowTitle(tr("Upload folders"));
    m_list->setModel(&m_names);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new FlatRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("The first files"));
    framePanel(*m_list);
    m_problems->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_upload = buttons->addButton(tr("Upload"), QDialogButtonBox::AcceptRole);
    m_upload->setProperty(primaryProperty, true);
    m_upload->setDefault(true);
    m_upload->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(m_more);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(left, 3);
    sides->addWidget(m_excludes, 2);
    m_column = sheetColumn(*this);
    auto *column = m_column;
    column->addWidget(m_title);
    column->addWidget(sheetText(tr("They go to %1, with their folders in their keys.").arg(where), this));
    column->addWidget(m_busy);
    column->addLayout(sides, 1);
    column->addWidget(m_problems);
    column->addWidget(buttons);
    resize(760, 480);

    connect(m_excludes, &ExcludeList::changed, this, [this] {
        if (m_stage == Stage::Sifted)
            m_stage = Stage::Sifting; // until it is counted again
        refreshUpload();
        Q_EMIT excludesChanged();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_upload->setFocus();
}

void FolderPreview::offerOneRow(WhenThere usual)
{
    m_row = new FolderRowChoice(usual, this);
    m_column->insertWidget(m_column->count() - 2, m_row); // above the problems
    connect(m_row, &FolderRowChoice::changed, this, &FolderPreview::refreshUpload);
    resize(width(), 600);
}

std::optional<FolderOptions> FolderPreview::oneRow() const
{
    return m_row && m_row->isOneRow() ? std::optional(m_row->options()) : std::nullopt;
}

void FolderPreview::refreshUpload()
{
    // What one row passes over it lists itself.
    m_problems->setVisible(!m_problems->text().isEmpty() && !oneRow());
    const bool was = m_upload->isEnabled();
    m_upload->setEnabled(m_files > 0 &&
                         (m_stage == Stage::Sifted || (m_stage == Stage::Walking && oneRow())));
    const QWidget *focus = focusWidget();
    const bool busyElsewhere =
        m_excludes->isAncestorOf(focus) || (m_row && m_row->isChosen() && m_row->isAncestorOf(focus));
    if (m_upload->isEnabled() && !was && !busyElsewhere)
        m_upload->setFocus();
}

ExcludeSettings FolderPreview::excludes() const { return m_excludes->excludes(); }

void FolderPreview::setFound(const IntakeTally &tally)
{
    m_title->setText(tr("Looking through the folders… %1").arg(amountText(tally.files, tally.bytes)));
    m_files = tally.files;
    if (m_row)
        m_row->setFiles(m_files);
    refreshUpload();
}

void FolderPreview::setWalked(const IntakeTally &tally)
{
    m_busy->hide();
    m_stage = Stage::Sifting;
    const QStringList problems = problemSentences(tally);
    m_problems->setText(problems.join(QLatin1Char('\n')));
    setFound(tally);
}

void FolderPreview::setSifted(const Sifted &sifted)
{
    m_title->setText(sifted.files == 0 ? tr("There is no file to upload in there")
                                       : tr("Upload %1?").arg(amountText(sifted.files, sifted.bytes)));
    QStringList names;
    for (const QString &name : sifted.firstNames)
        names.append(plainLine(name, 400));
    m_names.setStringList(names);
    const auto others = int(sifted.files - sifted.firstNames.size());
    m_more->setText(others > 0 ? tr("and %Ln more", nullptr, others) : QString());
    m_excludes->setCounts(sifted.leftOut);
    if (m_row)
        m_row->setFiles(sifted.files);
    m_stage = Stage::Sifted;
    m_files = sifted.files;
    refreshUpload();
}

} // namespace partway
