// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watch/watch_form.h"

#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/window/file_dialog_fields.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace partway {

WatchForm::WatchForm(QWidget *parent)
    : FormDialog(parent)
    , m_folder(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_settle(new QSpinBox(this))
    , m_existing(new QCheckBox(tr("Upload what &is there already, too"), this))
    , m_chooseFolder(new QPushButton(tr("Choose…"), this))
    , m_choosePlace(new QPushButton(tr("Choose…"), this))
{
    build();
    connect(m_chooseFolder, &QPushButton::clicked, this, &WatchForm::chooseFolder);
    connect(m_choosePlace, &QPushButton::clicked, this, &WatchForm::placeWanted);
    connect(m_folder, &QLineEdit::textChanged, this, &WatchForm::refresh);
    refresh();
}

QWidget *WatchForm::withButton(QLineEdit *field, QPushButton *button)
{
    button->setAutoDefault(false);
    auto *together = new QWidget(this);
    auto *row = new QHBoxLayout(together);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(field, 1);
    row->addWidget(button);
    together->setFocusProxy(field);
    return together;
}

void WatchForm::build()
{
    setWindowTitle(tr("Watch a folder"));
    m_folder->setAccessibleName(tr("Folder to watch"));
    m_place->setAccessibleName(tr("Where its files go"));
    m_place->setReadOnly(true);
    m_chooseFolder->setAccessibleName(tr("Choose the folder to watch"));
    m_choosePlace->setAccessibleName(tr("Choose where its files go"));
    m_settle->setRange(1, static_cast<int>(WatchRequest::longestSettle.count()));
    m_settle->setValue(static_cast<int>(WatchRequest::usualSettle.count()));
    m_settle->setSuffix(tr(" s", "seconds"));
    m_settle->setAccessibleName(tr("Seconds for which a file has to have stood still"));
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    rows->addRow(tr("&Folder"), withButton(m_folder, m_chooseFolder));
    rows->addRow(tr("&Goes to"), withButton(m_place, m_choosePlace));
    rows->addRow(tr("&Stands still for"), m_settle);
    rows->addRow(QString(), m_existing);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_watch = buttons->addButton(tr("Watch"), QDialogButtonBox::AcceptRole);
    m_watch->setProperty(primaryProperty, true);
    auto *column = sheetColumn(*this);
    column->addWidget(sheetTitle(tr("Watch a folder"), this));
    column->addWidget(
        sheetText(tr("What appears in it, or changes there, is uploaded once it stands still and no "
                     "program has it open for writing. Unfinished downloads and the like are left "
                     "out."),
                  this));
    column->addLayout(rows);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(560);
    m_folder->setFocus();
}

void WatchForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder to watch"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    nameFields(*dialog);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, true);
    if (!m_folder->text().isEmpty())
        dialog->setDirectory(m_folder->text());
    connect(dialog, &QFileDialog::fileSelected, this, &WatchForm::setFolder);
    dialog->open();
}

void WatchForm::setFolder(const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); }

void WatchForm::setDestination(const Destination &where, const QString &text)
{
    m_where = where;
    m_place->setText(text);
    m_place->setCursorPosition(0);
    refresh();
}

void WatchForm::refresh()
{
    // Whether it can be read is for the engine to find out: a look may take long, and this is the window.
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    m_watch->setEnabled(QDir::isAbsolutePath(folder) && m_where.isComplete());
}

WatchRequest WatchForm::request() const
{
    WatchRequest request;
    request.folder.root = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    request.folder.account = m_where.account;
    request.folder.bucket = m_where.bucket;
    request.folder.prefix = m_where.prefix;
    request.settle = std::chrono::seconds(m_settle->value());
    request.existing = m_existing->isChecked();
    return request;
}

} // namespace partway
