// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/account_desk.h"

#include "app/gui/window/side_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace partway::test {

AccountDesk::AccountDesk()
    : accounts(f.folder.filePath(QStringLiteral("state")))
    , keys(std::chrono::milliseconds(200))
    , credentials(keys)
{
    QDir().mkpath(f.folder.filePath(QStringLiteral("state")));
    QDir().mkpath(home());
    qputenv("HOME", home().toLocal8Bit());
    for (const char *variable : {"AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE", "RCLONE_CONFIG",
                                 "XDG_CONFIG_HOME", "S3CMD_CONFIG", "MC_CONFIG_DIR"})
        qunsetenv(variable);
    QVERIFY(accounts.load());
    f.window->setAccounts({});
    dialogs = std::make_unique<AccountDialogs>(AccountPorts{accounts, keys, credentials, f.queue, store},
                                               *f.window);
}

AccountDesk::~AccountDesk() = default;

QString AccountDesk::home() const { return f.folder.filePath(QStringLiteral("home")); }

void AccountDesk::writeHome(const QString &name, const QByteArray &bytes) const
{
    const QString path = home() + QLatin1Char('/') + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString AccountDesk::sideBarText() const
{
    const QAbstractItemModel *model = f.window->sideBar()->list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).flags().testFlag(Qt::ItemIsEditable))
            return model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return {};
}

void type(const QWidget *dialog, const char *field, const QString &text)
{
    auto *edit = named<QLineEdit>(dialog, QString::fromLatin1(field));
    QVERIFY2(edit, field);
    edit->clear();
    QTest::keyClicks(edit, text);
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QPushButton *acceptButton(const QWidget *dialog)
{
    const auto *box = dialog->findChild<QDialogButtonBox *>();
    const QList<QAbstractButton *> all = box ? box->buttons() : QList<QAbstractButton *>();
    for (QAbstractButton *one : all) {
        if (box->buttonRole(one) == QDialogButtonBox::AcceptRole)
            return qobject_cast<QPushButton *>(one);
    }
    return nullptr;
}

bool hasText(const QWidget *parent, const QString &words)
{
    for (const QLabel *label : parent->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace partway::test
