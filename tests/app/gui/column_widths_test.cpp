// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/parts/parts_pane.h"
#include "app/gui/settings/languages.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/theme.h"
#include "app/gui/transfers/column_fit.h"
#include "app/gui/transfers/column_menu.h"
#include "core/base/quantities.h"
#include "tests/app/gui/rescue_fixture.h"
#include "tests/app/gui/sample_rows.h"

#include <QHeaderView>
#include <QTest>
#include <QTranslator>

using namespace partway;
using namespace partway::test;

namespace {

constexpr int margins = 16;

/// A part in each state, as they come while something is sent.
QList<Part> everyState()
{
    QList<Part> parts = sampleParts(6, 1);
    parts[1].state = PartState::Sending;
    parts[1].sent = parts.at(1).range.size * 3 / 4;
    parts[1].bytesPerSecond = 61.2e6;
    parts[2].state = PartState::Checking;
    parts[3].state = PartState::Retrying;
    parts[3].retryAt =
        UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())) + std::chrono::seconds(45);
    parts[4].state = PartState::Retrying;
    parts[5].lastError = sampleError(ErrorKind::AccessDenied);
    parts[0].took = std::chrono::milliseconds(1'250);
    return parts;
}

} // namespace

/// What stands in the columns is whole, whatever the language.
class ColumnWidthsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(QLocale::c());
    }

    void partsAreNotCut_data() { languages(); }
    void partsAreNotCut()
    {
        QFETCH(QString, language);
        speak(language);
        PartsPane pane;
        pane.resize(1100, 300);
        pane.show();
        for (const TransferState state : {TransferState::Sending, TransferState::Failed}) {
            const Transfer transfer = sampleTransfer(1, state, 10);
            pane.setTransfer(&transfer);
            pane.setParts(everyState(), true);
            const QFontMetrics metrics(secondaryFont(pane.table()->font()));
            const QAbstractItemModel &rows = *pane.table()->model();
            for (int row = 0; row < rows.rowCount(); ++row) {
                for (const PartColumn column : {PartColumn::Number, PartColumn::Size, PartColumn::State,
                                                PartColumn::Attempts, PartColumn::Speed, PartColumn::Took}) {
                    const QString text = rows.index(row, int(column)).data().toString();
                    const int room = pane.table()->header()->sectionSize(int(column)) - margins;
                    QVERIFY2(metrics.horizontalAdvance(text) <= room, qPrintable(text));
                }
            }
        }
    }

    void aKeyCanBeReadInANarrowWindow_data() { languages(); }
    void aKeyCanBeReadInANarrowWindow()
    {
        QFETCH(QString, language);
        speak(language);
        RescueFixture f;
        f.f.window->resize(900, 600);
        f.fill();
        f.open();
        QVERIFY(f.settled());
        const QHeaderView &header = *f.view()->header();
        QVERIFY2(header.sectionSize(0) >= 200, qPrintable(QString::number(header.sectionSize(0))));
        QVERIFY2(header.length() <= f.view()->viewport()->width(), "it scrolls");
        for (const UploadColumn column : {UploadColumn::Stored, UploadColumn::Goes, UploadColumn::Acts})
            QVERIFY(!header.isSectionHidden(int(column)));
        f.f.window->resize(1400, 700);
        for (const UploadColumn column : {UploadColumn::Begun, UploadColumn::Parts, UploadColumn::AMonth})
            QTRY_VERIFY(!header.isSectionHidden(int(column)));
        QVERIFY(header.isSectionHidden(int(UploadColumn::PartSize))); // nobody asked for it
    }

    void aColumnThatIsAskedForStays()
    {
        RescueFixture f;
        f.f.window->resize(900, 600);
        f.open();
        const QHeaderView &header = *f.view()->header();
        QTRY_VERIFY(header.isSectionHidden(int(UploadColumn::Parts)));
        f.view()->columnMenu().setShown(UploadColumn::Parts, true);
        QVERIFY(!header.isSectionHidden(int(UploadColumn::Parts)));
        f.f.window->resize(901, 600);
        QVERIFY(!header.isSectionHidden(int(UploadColumn::Parts)));
        f.view()->columnMenu().showDefaults();
        QVERIFY(header.isSectionHidden(int(UploadColumn::Parts)));
    }

    void whatIsLeftOutIsNotRememberedAsHidden()
    {
        RescueFixture f;
        f.f.window->resize(900, 600);
        f.open();
        QTRY_VERIFY(f.view()->header()->isSectionHidden(int(UploadColumn::Parts)));
        const QByteArray state = f.view()->columns().saveState();
        QVERIFY(f.view()->header()->isSectionHidden(int(UploadColumn::Parts)));
        f.f.window->resize(1400, 700);
        f.view()->columns().restoreState(state);
        QVERIFY(!f.view()->header()->isSectionHidden(int(UploadColumn::Parts)));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        const QStringList all = shippedLanguages();
        for (const QString &language : all)
            QTest::newRow(qPrintable(language)) << language;
    }
    void speak(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        QVERIFY(m_words.load(QStringLiteral(":/i18n/partway_") + language));
        QVERIFY(QCoreApplication::installTranslator(&m_words));
    }

    QTranslator m_words;
};

QTEST_MAIN(ColumnWidthsTest)
#include "column_widths_test.moc"
