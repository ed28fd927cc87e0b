// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/findings_view.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/rule_desk.h"
#include "app/gui/in_progress/rule_dialog.h"
#include "app/gui/in_progress/rule_list.h"
#include "core/rescue/lifecycle_rule.h"
#include "tests/app/gui/rescue_fixture.h"
#include "tests/rescue/scripted_bucket.h"
#include "tests/support/manual_clock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace partway;

namespace {

const QByteArray foreign =
    "<LifecycleConfiguration><Rule><ID>logs</ID><Prefix>logs/</Prefix><Status>Enabled</Status>"
    "<Expiration><Days>30</Days></Expiration></Rule><Rule><ID>theirs</ID><Filter><Prefix>in/</Prefix></"
    "Filter>"
    "<Status>Disabled</Status><Expiration><Days>9</Days></Expiration><AbortIncompleteMultipartUpload>"
    "<DaysAfterInitiation>3</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule></"
    "LifecycleConfiguration>";

/// The dialog over a bucket that says what the test wants, shown and active.
struct Desk
{
    explicit Desk(const QByteArray &document = {}, const QString &provider = QStringLiteral("ceph-rgw"))
    {
        bucket.document = document;
        account.name = QStringLiteral("Lab");
        account.profile = providerProfile(provider);
    }

    void open()
    {
        dialog = std::make_unique<RuleDialog>(
            bucket.ask(), account, clock, QStringLiteral("rushes"),
            [this](const QString &prefix, int days) {
                asked = {prefix, days};
                return older;
            },
            nullptr);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        bucket.settle();
    }
    void settle()
    {
        bucket.settle();
        while (clock.fireNext())
            bucket.settle();
    }

    [[nodiscard]] QPushButton *button(const char *text) const
    {
        const QList<QPushButton *> all = dialog->findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->isVisible() && one->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return one;
        }
        return nullptr;
    }
    void press(const char *text)
    {
        QPushButton *one = button(text);
        QVERIFY2(one && one->isEnabled(), text);
        QTest::mouseClick(one, Qt::LeftButton);
        settle();
    }
    void type(const QString &prefix, int days)
    {
        auto *field = dialog->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        for (QLineEdit *one : fields) {
            if (!qobject_cast<QSpinBox *>(one->parentWidget()))
                field = one;
        }
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, prefix);
        spin()->selectAll();
        QTest::keyClicks(spin(), QString::number(days));
    }
    [[nodiscard]] QSpinBox *spin() const { return dialog->findChild<QSpinBox *>(); }
    [[nodiscard]] RuleList *list() const { return dialog->findChild<RuleList *>(); }
    /// Everything that is told below and above the fields.
    [[nodiscard]] QString told() const
    {
        QStringList lines;
        const QList<FindingsView *> views = dialog->findChildren<FindingsView *>();
        for (const FindingsView *view : views) {
            if (view->isVisible())
                lines.append(view->text());
        }
        return lines.join(QLatin1Char('\n'));
    }
    [[nodiscard]] bool says(const char *words) const
    {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    }

    tests::ScriptedBucket bucket;
    tests::ManualClock clock;
    Account account;
    std::optional<int> older = 2;
    std::pair<QString, int> asked;
    std::unique_ptr<RuleDialog> dialog;
};

} // namespace

class RuleDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRulesOfOthersAndTouchesNothing()
    {
        Desk desk(foreign);
        desk.open();
        QVERIFY(desk.list()->isVisible());
        QCOMPARE(desk.list()->model()->rowCount(), 1);
        const QString row = desk.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(QLatin1String("in/")) && row.contains(QLatin1Char('3')), qPrintable(row));
        QVERIFY2(row.contains(QLatin1String("theirs")) && row.contains(QLatin1String("switched off")) &&
                     row.contains(QLatin1String("other things")),
                 qPrintable(row));
        QVERIFY(desk.says("1 rule of this bucket") || desk.says("1 rules of this bucket"));
        QVERIFY(desk.button("Add rule"));
        QVERIFY(!desk.button("Remove rule"));
        QTest::keyClick(desk.dialog.get(), Qt::Key_Return); // decides nothing
        desk.settle();
        QVERIFY(desk.dialog->isVisible());
        QCOMPARE(desk.bucket.writesAsked(), 0);
        QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
        QVERIFY(!desk.dialog->isVisible());
    }

    void saysHowManyWillGoBeforeItWritesARule()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.says("No rule of this bucket"));
        QCOMPARE(desk.spin()->value(), 7);
        desk.type(QStringLiteral("day1/"), 14);
        QCOMPARE(desk.asked, std::pair(QStringLiteral("day1/"), 14));
        QVERIFY2(desk.told().contains(QLatin1String("2 of the uploads that are there now")),
                 qPrintable(desk.told()));
        QVERIFY2(desk.told().contains(QStringLiteral("“day1/”")) &&
                     desk.told().contains(QLatin1String("14 days")),
                 qPrintable(desk.told()));
        desk.older = 0;
        desk.type(QStringLiteral("day1/"), 30);
        QVERIFY2(desk.told().contains(QLatin1String("None of the uploads")), qPrintable(desk.told()));
        desk.older.reset();
        desk.type(QStringLiteral("day1/"), 5);
        QVERIFY2(desk.told().contains(QLatin1String("will go too")), qPrintable(desk.told()));
        QCOMPARE(desk.bucket.writesAsked(), 0);

        const QSignalSpy changed(desk.dialog.get(), &RuleDialog::changed);
        desk.press("Add rule");
        const auto rules = abortRules(desk.bucket.document);
        QCOMPARE(rules->size(), 1);
        QCOMPARE(rules->constFirst().days, 5);
        QCOMPARE(rules->constFirst().prefix, QStringLiteral("day1/"));
        QCOMPARE(changed.size(), 1);
        QVERIFY2(desk.told().contains(QLatin1String("The rule is there now.")), qPrintable(desk.told()));
        QVERIFY(!desk.button("Change rule")->isEnabled());
        QCOMPARE(desk.list()->model()->rowCount(), 1);
    }

    void changesAndRemovesItsOwnRuleAndLeavesOthers()
    {
        Desk desk(withAbortRule(foreign, {}, 21).value());
        desk.open();
        QCOMPARE(desk.spin()->value(), 21);
        desk.type({}, 3);
        desk.press("Change rule");
        QCOMPARE(abortRules(desk.bucket.document)->constLast().days, 3);
        QVERIFY2(desk.told().contains(QLatin1String("billed until")), qPrintable(desk.told()));
        const QSignalSpy changed(desk.dialog.get(), &RuleDialog::changed);
        desk.press("Remove rule");
        QVERIFY(sameRules(desk.bucket.document, foreign));
        QVERIFY2(desk.told().contains(QLatin1String("The rule is removed.")), qPrintable(desk.told()));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!desk.button("Remove rule"));
    }

    void fillsTheFieldsFromTheRowThatIsChosen()
    {
        const QByteArray two =
            withAbortRule(withAbortRule(foreign, {}, 21).value(), QStringLiteral("a\nb"), 4).value();
        Desk desk(two);
        desk.open();
        QCOMPARE(desk.list()->model()->rowCount(), 3);
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_End);
        QCOMPARE(desk.spin()->value(), 4);
        // A field of one line cannot hold that prefix; the rule is meant all the same.
        desk.press("Remove rule");
        QVERIFY(sameRules(desk.bucket.document, withAbortRule(foreign, {}, 21).value()));
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Home);
        QCOMPARE(desk.spin()->value(), 4); // a rule of somebody else is nothing to change
    }

    void saysWhatToDoWhereTheStoreHasNone()
    {
        Desk desk({}, QStringLiteral("storj"));
        desk.account.name = QStringLiteral("Storj");
        desk.bucket.reads = {Error{ErrorKind::NotImplemented, 501, {}, {}, {}}};
        desk.open();
        const QString told = desk.told();
        QVERIFY2(told.contains(QLatin1String("Storj has no rules")), qPrintable(told));
        QVERIFY2(told.contains(QLatin1String("by itself")), qPrintable(told));
        QVERIFY2(told.contains(QLatin1String("abort-uploads s3://rushes --older-than 7d --yes")),
                 qPrintable(told));
        QVERIFY(!desk.button("Add rule") && !desk.button("Try again") && !desk.spin()->isVisible());
        QVERIFY(desk.button("Close"));
        QCOMPARE(desk.bucket.writesAsked(), 0);
    }

    void triesAgainWhereTheyCouldNotBeRead()
    {
        Desk desk(foreign);
        desk.bucket.reads = {Error{ErrorKind::AccessDenied, 403, QStringLiteral("AccessDenied"), {}, {}}};
        desk.open();
        QVERIFY2(desk.told().contains(QLatin1String("may not read or change")), qPrintable(desk.told()));
        QVERIFY(!desk.spin()->isVisible());
        desk.press("Try again");
        QVERIFY(desk.spin()->isVisible());
        QVERIFY(!desk.button("Try again"));
        QVERIFY(!desk.told().contains(QLatin1String("may not")));
    }

    void showsWhatIsThereNowWhenSomebodyElseWasQuicker()
    {
        Desk desk;
        desk.open();
        desk.bucket.document = foreign;
        const QSignalSpy changed(desk.dialog.get(), &RuleDialog::changed);
        desk.press("Add rule");
        QCOMPARE(desk.bucket.writesAsked(), 0);
        QVERIFY2(desk.told().contains(QLatin1String("somebody else changed them")), qPrintable(desk.told()));
        QVERIFY(!desk.told().contains(QLatin1String("The rule is there now.")));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(desk.list()->model()->rowCount(), 1);
        desk.press("Add rule");
        QCOMPARE(ruleCount(desk.bucket.document), 3);
    }

    void opensFromThePageWithTheAgesThatItLists()
    {
        test::RescueFixture f;
        f.fill();
        f.open();
        QTRY_VERIFY(f.settled());
        const RuleDesk desk({f.store, f.f.credentials, f.f.known, f.clock}, *f.desk, *f.f.window);
        Q_EMIT f.desk->ruleAsked(f.account.id, QStringLiteral("vault"));
        auto *dialog = f.f.window->findChild<RuleDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_COMPARE(f.store.asked<ReadLifecycle>(), 1);
        auto *days = dialog->findChild<QSpinBox *>();
        QTRY_VERIFY(days->isVisible());
        const auto told = [dialog] {
            QString all;
            const QList<FindingsView *> views = dialog->findChildren<FindingsView *>();
            for (const FindingsView *view : views)
                all += view->text() + QLatin1Char('\n');
            return all;
        };
        days->setValue(30);
        QVERIFY2(told().contains(QLatin1String("2 of the uploads")), qPrintable(told()));
        days->setValue(60);
        QVERIFY2(told().contains(QLatin1String("1 of the uploads")), qPrintable(told()));
        days->setValue(80);
        QVERIFY2(told().contains(QLatin1String("None of the uploads")), qPrintable(told()));
        Q_EMIT f.desk->ruleAsked(f.account.id, QStringLiteral("rushes")); // one at a time
        QCOMPARE(f.f.window->findChildren<RuleDialog *>().size(), 1);
        dialog->reject();
        QTRY_VERIFY(!f.f.window->findChild<RuleDialog *>());
        QCOMPARE(f.store.asked<WriteLifecycle>() + f.store.asked<RemoveLifecycle>(), 0);
    }

    void waitsWhileARuleIsWritten()
    {
        Desk desk;
        desk.open();
        QTest::mouseClick(desk.button("Add rule"), Qt::LeftButton);
        QVERIFY(!desk.button("Add rule")->isEnabled());
        QVERIFY(!desk.spin()->isEnabled());
        desk.settle();
        QVERIFY(desk.spin()->isEnabled());
        // Closed while one is under way: nothing comes back to a dialog that is gone.
        desk.type({}, 9);
        QTest::mouseClick(desk.button("Change rule"), Qt::LeftButton);
        desk.dialog.reset();
        desk.settle();
    }
};

QTEST_MAIN(RuleDialogTest)
#include "rule_dialog_test.moc"
