// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/window_fixture.h"

#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "tests/app/gui/sample_rows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>

namespace partway::test {

WindowFixture::WindowFixture()
    : settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , known(folder.filePath(QStringLiteral("intake-state")))
{
    QDir(folder.path()).mkdir(QStringLiteral("intake-state"));
    QVERIFY(known.load());
    QVERIFY(known.put(sampleAccount()));
    credentials.set(sampleAccount().id, {"AKID", "secret", {}, {}});
    open();
    window->destinationBar()->setDestination(
        {sampleAccount().id, QStringLiteral("rushes"), QStringLiteral("day1/")});
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::open()
{
    window = std::make_unique<MainWindow>(queue, settings);
    intake = new IntakeDesk({queue, shelf, credentials, known, files, settings, clock}, *window);
    window->resize(1280, 800);
    window->setAccounts({sampleAccount()});
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void WindowFixture::reopen()
{
    settings.setValue(QStringLiteral("window/closeQuietly"), true);
    window->close();
    window.reset();
    open();
}

void WindowFixture::show(const QList<Transfer> &transfers) { Q_EMIT queue.changed(transfers); }

void WindowFixture::select(const QList<int> &rows)
{
    QueueView *view = window->queueView();
    bool first = true;
    for (const int row : rows) {
        const QModelIndex index = view->model()->index(row, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, first ? Qt::NoModifier : Qt::ControlModifier,
                          view->visualRect(index).center());
        first = false;
    }
}

QString WindowFixture::makeFile(const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("some bytes") != 10)
        return {};
    return file.fileName();
}

bool WindowFixture::drop(const QMimeData &data) { return dropAt(data, window->rect().center()); }

bool WindowFixture::dropAt(const QMimeData &data, const QPoint &at, Qt::KeyboardModifiers keys)
{
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(window.get(), &dropped);
    return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction;
}

QAbstractButton *WindowFixture::boxButton(const QString &text) const
{
    for (const QMessageBox *box : window->findChildren<QMessageBox *>()) {
        for (QAbstractButton *button : box->buttons()) {
            if (box->isVisible() && button->text().remove(QLatin1Char('&')) == text)
                return button;
        }
    }
    return nullptr;
}

} // namespace partway::test
