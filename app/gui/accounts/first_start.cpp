// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/first_start.h"

#include "app/gui/theme/partway_style.h"
#include "app/session/practice_process.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

FirstStart::FirstStart(QWidget *parent)
    : PicturedPanel(parent)
{
    setGlyph(Glyph::Account);
    title()->setText(tr("Add a place to upload to"));
    auto *text = makeText();
    text->setText(tr("Partway sends large files to Storj, Amazon S3, Cloudflare R2 and every other "
                     "store that speaks S3. An account says which one, and with whose keys."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(16);
    grid->setColumnStretch(1, 1);
    QPushButton *add = addWay(*grid, tr("Add account…"),
                              tr("Type in the keys that your provider shows. They go into the system's "
                                 "keychain."));
    add->setProperty(primaryProperty, true);
    QPushButton *import = addWay(*grid, tr("Import accounts…"), {});
    m_importText = static_cast<QLabel *>(grid->itemAtPosition(1, 1)->widget());
    if (PracticeProcess::isOffered()) {
        QPushButton *practice = addWay(*grid, tr("Try the practice store"),
                                       tr("A small S3 server on this computer, to try everything out. "
                                          "Nothing leaves the computer, and nothing costs anything."));
        connect(practice, &QPushButton::clicked, this, &FirstStart::practiceAsked);
    }
    column()->addWidget(text);
    column()->addSpacing(16);
    column()->addLayout(grid);
    endColumn();
    connect(add, &QPushButton::clicked, this, &FirstStart::addAccountAsked);
    connect(import, &QPushButton::clicked, this, &FirstStart::importAccountsAsked);
    setImportable(0);
}

QPushButton *FirstStart::addWay(QGridLayout &grid, const QString &button, const QString &text)
{
    auto *push = new QPushButton(button, this);
    push->setAccessibleDescription(text);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    const int row = grid.count() == 0 ? 0 : grid.rowCount();
    grid.addWidget(push, row, 0, Qt::AlignVCenter);
    grid.addWidget(label, row, 1, Qt::AlignVCenter);
    return push;
}

void FirstStart::setImportable(int count)
{
    m_importText->setText(count > 0
                              ? tr("%n accounts of other programs are on this computer.", nullptr, count)
                              : tr("From the files of AWS, rclone, s3cmd, the MinIO client or "
                                   "Cyberduck."));
}

} // namespace partway
