// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_dialog.h"
#include "app/gui/accounts/import_dialog.h"
#include "app/gui/accounts/keys_dialog.h"
#include "app/gui/theme/theme.h"
#include "app/gui/transfers/queue_view.h"
#include "tests/app/gui/account_desk.h"
#include "tests/app/gui/sample_rows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace partway;
using namespace partway::test;

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

/// A language that takes 40 % more room than English, as German does.
class LongWords : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        const qsizetype more = text.size() * 2 / 5;
        const bool words = text.contains(QLatin1Char(' '));
        for (qsizetype i = 0; i < more; ++i)
            text += QLatin1Char(words && i % 8 == 0 ? ' ' : 'n');
        return text;
    }
};

/// The texts that are cut within a widget; none where all can be read.
QStringList cutTexts(const QWidget *parent)
{
    QStringList cut;
    const auto check = [&cut](const QWidget *widget, const QString &shown, QSize needed) {
        const bool outside = widget->mapTo(widget->window(), QPoint()).x() < 0;
        if (outside || widget->width() < needed.width() || widget->height() < needed.height())
            cut.append(QStringLiteral("%1 (%2x%3 of %4x%5)")
                           .arg(shown)
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height()));
    };
    for (const QLabel *label : parent->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QSize needed =
            label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        check(label, label->text(), needed);
    }
    for (const QAbstractButton *button : parent->findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty())
            check(button, button->text(), button->minimumSizeHint());
    return cut;
}

void expectNothingCut(const QWidget *widget)
{
    QTRY_VERIFY2(cutTexts(widget).isEmpty(), qPrintable(cutTexts(widget).join(QLatin1Char('\n'))));
}

} // namespace

/// Dialogs about accounts in a language with long words, from either side.
class AccountDialogsFitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"));
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(QApplication::installTranslator(&m_words));
    }
    void theAccountDialogCutsNothing_data() { directions(); }
    void theAccountDialogCutsNothing()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        AccountDesk desk;
        desk.store.answer = failure(ErrorKind::TlsRejected);
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        auto *provider = dialog->findChild<QComboBox *>();
        for (int index = 0; index < provider->count(); ++index) {
            provider->setCurrentIndex(index);
            Q_EMIT provider->activated(index);
            expectNothingCut(dialog);
        }
        for (QToolButton *more : dialog->findChildren<QToolButton *>())
            if (more->isCheckable())
                more->setChecked(true);
        dialog->form()->showProblems();
        expectNothingCut(dialog);
        provider->setCurrentIndex(0);
        Q_EMIT provider->activated(0);
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            if (edit->isVisible() && edit->text().isEmpty() && !edit->accessibleName().isEmpty() &&
                !edit->accessibleName().startsWith(text("File")) &&
                !edit->accessibleName().startsWith(text("Price")))
                edit->setText(text("word"));
        for (QPushButton *test : dialog->findChildren<QPushButton *>())
            if (test->text().startsWith(text("Test")))
                test->click();
        QTRY_VERIFY(dialog->message().contains(text("CA file")));
        expectNothingCut(dialog);
    }

    void theKeysDialogCutsNothing_data() { directions(); }
    void theKeysDialogCutsNothing()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        AccountDesk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        desk.dialogs->enterKeys(sampleAccount().id);
        auto *dialog = desk.f.window->findChild<KeysDialog *>();
        expectNothingCut(dialog);
        dialog->findChild<QPushButton *>()->click(); // says what is missing
        expectNothingCut(dialog);
    }

    void theImportDialogCutsNothing_data() { directions(); }
    void theImportDialogCutsNothing()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        AccountDesk desk;
        desk.writeHome(text(".aws/config"), "[profile corp]\nsso_session = x\n");
        desk.writeHome(text(".s3cfg"), "[default]\naccess_key = A\nsecret_key = s\nhost_base = " +
                                           QByteArray(60, 'h') + ".example.com\n");
        desk.dialogs->importAccounts();
        auto *dialog = desk.f.window->findChild<ImportDialog *>();
        QTRY_COMPARE(dialog->chosen().size(), 1);
        expectNothingCut(dialog);
    }

    void theFirstStartCutsNothing_data() { directions(); }
    void theFirstStartCutsNothing()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        AccountDesk desk;
        desk.f.window->resize(900, 600);
        expectNothingCut(desk.f.window->queueView());
    }

    void cleanupTestCase() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    LongWords m_words;
};

QTEST_MAIN(AccountDialogsFitTest)
#include "account_dialogs_fit_test.moc"
