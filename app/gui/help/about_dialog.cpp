// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/about_dialog.h"

#include "app/gui/theme/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslSocket>
#include <QVBoxLayout>

namespace partway {

namespace {

QString librariesText()
{
    return AboutDialog::tr(
               "Partway stands on these libraries, and thanks those who make them:\n"
               "\n"
               "Qt %1 (GNU Lesser General Public License 3)\n"
               "%2 (Apache License 2.0)\n"
               "QtKeychain (BSD License)\n"
               "SQLite (public domain)\n"
               "tl::expected (Creative Commons Zero)\n"
               "\n"
               "Partway comes without any warranty, as far as the law permits. You may pass it on "
               "and change it under the terms of the GNU General Public License, version 3 or "
               "later; its text is at https://www.gnu.org/licenses/gpl-3.0.html.")
        .arg(QLatin1String(qVersion()), QSslSocket::sslLibraryVersionString());
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Partway"));
    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *name = new QLabel(tr("Partway %1").arg(QLatin1String(PARTWAY_VERSION)), this);
    QFont large = strongFont(font());
    large.setPixelSize(QFontInfo(font()).pixelSize() + 6);
    name->setFont(large);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *what = new QLabel(tr("Multipart uploads to S3-compatible storage that never start again."), this);
    what->setWordWrap(true);
    auto *text = new QPlainTextEdit(librariesText(), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Libraries and licences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(what);
    words->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon);
    top->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(top);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(480, 400);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace partway
