// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guide/first_steps.h"
#include "app/gui/guide/guide_desk.h"
#include "app/gui/help/help_desk.h"
#include "app/gui/help/manual_browser.h"
#include "app/gui/help/manual_window.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/window_menu.h"
#include "app/session/practice_process.h"
#include "tests/app/gui/account_desk.h"
#include "tests/app/gui/control_fixture.h"
#include "tests/app/gui/sample_rows.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace partway;
using namespace partway::test;

namespace {

struct Desk
{
    Desk()
        : accounts(f.folder.filePath(QStringLiteral("guide-state")))
    {
        QDir(f.folder.path()).mkdir(QStringLiteral("guide-state"));
        QVERIFY(accounts.load());
    }
    void start()
    {
        guide.reset();
        help =
            std::make_unique<HelpDesk>(f.preferences, accounts, *f.window, [](const QUrl &) { return true; });
        guide = std::make_unique<GuideDesk>(f.settings, accounts, *help, *f.window);
    }
    void addPractice()
    {
        Account practice = sampleAccount();
        practice.id = PracticeProcess::accountId();
        practice.name = QStringLiteral("Practice store");
        QVERIFY(accounts.put(practice));
    }
    [[nodiscard]] QPushButton *shown(const QString &text) const
    {
        for (QPushButton *button : guide->steps()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    ControlFixture f;
    AccountStore accounts;
    std::unique_ptr<HelpDesk> help;
    std::unique_ptr<GuideDesk> guide;
};

} // namespace

/// The first steps: there when they are needed, gone when they are not.
class GuideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsNewSeesThem()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.guide->steps() && desk.guide->steps()->isVisible());
        QVERIFY(desk.guide->steps()->step() == FirstStep::Account);
        QVERIFY(!desk.f.settings.value(QStringLiteral("help/firstSteps")).toBool());
    }

    void whoHasAnAccountIsLeftInPeace()
    {
        Desk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        desk.start();
        QVERIFY(!desk.guide->steps());
    }

    void theyFollowWhatIsDone()
    {
        Desk desk;
        desk.start();
        QVERIFY(!desk.shown(QStringLiteral("Add account…"))); // the page below has that button
        desk.addPractice();
        QVERIFY(desk.guide->steps()->step() == FirstStep::File);
        QVERIFY(desk.shown(QStringLiteral("Add account…")));
        QVERIFY(desk.shown(QStringLiteral("Choose files…")));
        desk.f.show({sampleTransfer(1, TransferState::Sending, 10)});
        QVERIFY(desk.guide->steps()->step() == FirstStep::Meaning);
        QVERIFY(desk.guide->steps()->isVisible()); // it explains what is seen now
        QVERIFY(desk.accounts.put(sampleAccount()));
        QVERIFY(!desk.shown(QStringLiteral("Add account…")));
    }

    void whatTheyOfferHappens()
    {
        Desk desk;
        int asked = 0;
        connect(desk.f.window.get(), &MainWindow::addAccountAsked, this, [&asked] { ++asked; });
        desk.start();
        desk.addPractice();
        QTest::mouseClick(desk.shown(QStringLiteral("Add account…")), Qt::LeftButton);
        QCOMPARE(asked, 1);
        QTest::mouseClick(desk.shown(QStringLiteral("How that works")), Qt::LeftButton);
        QVERIFY(desk.help->manual() && desk.help->manual()->isVisible());
        QCOMPARE(desk.help->manual()->page()->pageName(), QStringLiteral("pause-and-resume"));
        QTest::mouseClick(desk.shown(QStringLiteral("Choose files…")), Qt::LeftButton);
        auto *dialog = desk.f.window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
    }

    void closedOnceIsClosedForGood()
    {
        Desk desk;
        desk.start();
        auto *close = named<QToolButton>(desk.guide->steps(), QStringLiteral("Close the first steps"));
        QVERIFY(close);
        close->setFocus(Qt::TabFocusReason);
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(!desk.guide->steps());
        QCOMPARE(QApplication::focusWidget(), desk.f.window->queueView());
        desk.start();
        QVERIFY(!desk.guide->steps());
    }

    void escapeClosesThem()
    {
        Desk desk;
        desk.start();
        desk.addPractice();
        QPushButton *add = desk.shown(QStringLiteral("Add account…"));
        add->setFocus(Qt::TabFocusReason);
        QTest::keyClick(add, Qt::Key_Escape);
        QVERIFY(!desk.guide->steps());
    }

    void whoHasSentSomethingNeedsThemNoMoreAtTheNextStart()
    {
        Desk desk;
        desk.start();
        desk.addPractice();
        desk.f.show({sampleTransfer(1, TransferState::Sending, 10)});
        desk.f.window->notices()->withdraw(QStringLiteral("first-steps")); // the end of the run
        desk.start();
        QVERIFY(!desk.guide->steps());
    }

    void theHelpMenuBringsThemBack()
    {
        Desk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        desk.start();
        QAction *action = nullptr;
        for (QAction *one : desk.f.window->menu()->help()->actions()) {
            if (one->text().remove(QLatin1Char('&')) == QStringLiteral("First steps"))
                action = one;
        }
        QVERIFY(action);
        action->trigger();
        QVERIFY(desk.guide->steps() && desk.guide->steps()->isVisible());
        FirstSteps *first = desk.guide->steps();
        action->trigger();
        QCOMPARE(desk.guide->steps(), first);
    }
};

QTEST_MAIN(GuideTest)
#include "guide_test.moc"
