// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/import_dialog.h"

#include "app/gui/accounts/import_text.h"
#include "app/gui/theme/accessible_role.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/theme.h"
#include "app/text/error_sentence.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace partway {

namespace {

constexpr int behindTheBox = 24;
constexpr int fullHeight = 520;

// "&" would make a shortcut of the letter behind it.
QString literally(const QString &text)
{
    QString label = text;
    return label.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

bool isSame(const KnownAccount &known, const FoundAccount &found)
{
    if (known.url != found.endpoint.url)
        return false;
    if (!known.awsProfile.isEmpty() || !found.awsProfile.isEmpty())
        return known.awsProfile == found.awsProfile;
    if (!known.accessKeyId.isEmpty() && !found.credentials.accessKeyId.isEmpty())
        return known.accessKeyId == found.credentials.accessKeyId;
    return known.name.compare(found.name, Qt::CaseInsensitive) == 0;
}

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
{
    setWindowTitle(tr("Import accounts"));
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_intro->setText(tr("Looking for accounts of other programs on this computer…"));
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(page);
    setAccessibleRole(*m_area, QAccessible::Document);
    m_area->setAccessibleName(tr("Accounts that were found"));
    auto *buttons = new QDialogButtonBox(this);
    auto *choose = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::ResetRole);
    choose->setAutoDefault(false);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_import->setProperty(primaryProperty, true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    resize(600, fullHeight);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT importAsked(chosen()); });
    refresh();
}

void ImportDialog::setSources(const QList<ImportSource> &sources)
{
    m_intro->setText(
        sources.isEmpty()
            ? tr("No accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck were found on "
                 "this computer. Choose a file to look into another one.")
            : tr("Choose what to take over. Keys go straight into the system's keychain; the files "
                 "stay as they are."));
    for (const ImportSource &source : sources)
        addSource(source);
    if (sources.isEmpty())
        shrinkToText();
}

void ImportDialog::shrinkToText()
{
    m_area->hide(); // until a file is chosen
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void ImportDialog::addSource(const ImportSource &source)
{
    if (m_area->isHidden()) {
        m_area->show();
        resize(width(), fullHeight);
    }
    addHeading(source);
    if (!source.found) {
        static_cast<void>(addLine(problemSentence(source.found.error()), 0));
    } else if (source.found->isEmpty()) {
        static_cast<void>(addLine(tr("No accounts at S3 stores are in this file."), 0));
    } else {
        for (const FoundAccount &account : *source.found)
            addAccount(account);
    }
    refresh();
}

void ImportDialog::addHeading(const ImportSource &source)
{
    auto *heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(strongFont(font()));
    heading->setText(sourceName(source.format));
    if (m_column->count() > 1)
        m_column->insertSpacing(m_column->count() - 1, 20);
    m_column->insertWidget(m_column->count() - 1, heading);
    QString path = plainLine(QDir::toNativeSeparators(source.fileName));
    path.replace(QDir::separator(), QDir::separator() + QString(QChar(0x200B))); // where it may break
    QLabel *place = addLine(path, 0);
    place->setFont(secondaryFont(font()));
}

QLabel *ImportDialog::addLine(const QString &text, int indent)
{
    auto *line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setText(text);
    line->setMinimumWidth(1); // a word that is too long must not widen all lines
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addSpacing(indent);
    row->addWidget(line, 1);
    m_column->insertLayout(m_column->count() - 1, row);
    return line;
}

void ImportDialog::addAccount(const FoundAccount &account)
{
    const auto same = std::find_if(m_known.cbegin(), m_known.cend(),
                                   [&account](const KnownAccount &known) { return isSame(known, account); });
    const bool isKnown = account.isUsable() && same != m_known.cend();
    QString details = account.isUsable() ? foundDetails(account) : hindranceSentence(account.hindrance);
    if (isKnown)
        details =
            tr("%1; it is there already, as “%2”").arg(foundDetails(account), plainLine(same->name, 80));
    auto *box = new QCheckBox(literally(plainLine(account.name, 48)), this);
    box->setEnabled(account.isUsable());
    box->setChecked(account.isUsable() && !isKnown);
    box->setAccessibleDescription(details);
    if (m_column->count() > 1)
        m_column->insertSpacing(m_column->count() - 1, 8);
    m_column->insertWidget(m_column->count() - 1, box);
    static_cast<void>(addLine(details, behindTheBox));
    connect(box, &QCheckBox::toggled, this, &ImportDialog::refresh);
    if (!account.isUsable())
        return;
    m_choices.append({box, account});
    // Two programs may hold the same keys: once is enough.
    m_known.append({account.name, account.endpoint.url, account.credentials.accessKeyId, account.awsProfile});
}

QList<FoundAccount> ImportDialog::chosen() const
{
    QList<FoundAccount> accounts;
    for (const Choice &choice : m_choices)
        if (choice.box->isChecked())
            accounts.append(choice.account);
    return accounts;
}

void ImportDialog::refresh()
{
    const int count = int(chosen().size());
    m_import->setEnabled(count > 0);
    m_import->setText(count > 0 ? tr("Import %n accounts", nullptr, count) : tr("Import"));
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File with accounts"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::fileChosen);
    dialog->open();
}

} // namespace partway
