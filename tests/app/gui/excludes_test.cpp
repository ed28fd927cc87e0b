// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/exclude_list.h"
#include "app/gui/theme/flat_tree.h"

#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

using namespace partway;

namespace {

ExcludeSettings twoPatterns()
{
    ExcludeSettings excludes;
    excludes.patterns = {QStringLiteral(".DS_Store"), QStringLiteral("*.part")};
    return excludes;
}

} // namespace

/// The list of names that are left out of folders.
class ExcludesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void starsAndDotsStandInFrontFromTheRightAsWell()
    {
        QLocale::setDefault(QLocale(QLocale::Hebrew));
        const ExcludeList list(twoPatterns());
        const auto *delegate = qobject_cast<QStyledItemDelegate *>(list.list()->itemDelegateForColumn(0));
        QVERIFY(delegate);
        const QModelIndex second = list.list()->model()->index(1, 0);
        QCOMPARE(delegate->displayText(second.data(), QLocale()), QStringLiteral("\u2068*.part\u2069"));
        QCOMPARE(list.excludes().patterns, twoPatterns().patterns); // only what is seen is marked
        QLocale::setDefault(QLocale::c());
        QCOMPARE(delegate->displayText(second.data(), QLocale()), QStringLiteral("*.part"));
    }

    void oneThatIsSwitchedOffIsKept()
    {
        const ExcludeList list(twoPatterns());
        QSignalSpy changed(&list, &ExcludeList::changed);
        QAbstractItemModel *patterns = list.list()->model();
        QVERIFY(patterns->setData(patterns->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(list.excludes().off, QStringList{QStringLiteral(".DS_Store")});
        QCOMPARE(list.excludes().patterns, twoPatterns().patterns);
    }
};

QTEST_MAIN(ExcludesTest)
#include "excludes_test.moc"
