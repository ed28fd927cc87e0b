// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/choice_delegate.h"
#include "app/gui/intake/uploads_sheet.h"
#include "app/gui/theme/flat_tree.h"
#include "tests/app/gui/in_progress/rescue_scenes.h"
#include "tests/support/manual_clock.h"

#include <QTest>

#include <memory>

using namespace partway;
using namespace partway::test;

namespace {

constexpr int holds = 2;
constexpr int choice = 3;

QAbstractItemModel &rowsOf(const QWidget &sheet) { return *sheet.findChild<FlatTree *>()->model(); }

QString holding(const QWidget &sheet, int row) { return rowsOf(sheet).index(row, holds).data().toString(); }

} // namespace

/// What files that are taken in meet on the server: what it holds, and how much of it is theirs.
class UploadsSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatItHoldsIsTold()
    {
        tests::ManualClock clock;
        const std::unique_ptr<QWidget> sheet(rescue::metByFiles(nullptr, clock, false));
        QVERIFY(sheet);
        QCOMPARE(holding(*sheet, 0), QStringLiteral("212 parts, 14.2 GB"));
        QCOMPARE(holding(*sheet, 2), QStringLiteral("not known"));
    }

    void whatMatchesIsToldOnceItIsToBeAdopted()
    {
        tests::ManualClock clock;
        const std::unique_ptr<QWidget> sheet(rescue::metByFiles(nullptr, clock, true));
        QVERIFY(sheet);
        QTRY_COMPARE(holding(*sheet, 0), QStringLiteral("212 of 240 parts match"));
        QTRY_COMPARE(holding(*sheet, 1), QStringLiteral("31 of 240 parts match"));
        rowsOf(*sheet).setData(rowsOf(*sheet).index(0, choice), int(UploadThereChoice::Leave),
                               ChoiceDelegate::valueRole);
        QCOMPARE(holding(*sheet, 0), QStringLiteral("212 parts, 14.2 GB"));
        QCOMPARE(holding(*sheet, 1), QStringLiteral("31 of 240 parts match"));
    }
};

QTEST_MAIN(UploadsSheetTest)
#include "uploads_sheet_test.moc"
