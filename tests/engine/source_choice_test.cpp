// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/wait.h"

#include <QFile>
#include <QTest>

namespace partway::tests {

/// A file that was moved away, and chosen again where it is now.
class SourceChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithTheFileElsewhere_data();
    void goesOnWithTheFileElsewhere();
    void refusesAnotherFileOfTheSameSize();
    void remembersTheNewPlace();

private:
    const QString key = QStringLiteral("k");

    /// Failed for want of its file, with some parts sent; `file` is moved to `elsewhere`.
    TransferId lost(PracticeRig &practice, EngineRig &rig, const SampleFile &file, const QString &elsewhere)
    {
        const TransferId id = rig.add(file, practice.bucket(), key);
        if (!happens([&] { return rig.transfer(id).partsDone >= 2; }))
            return {};
        rig.engine().pause({id});
        if (!rig.reaches(id, TransferState::Paused) || !QFile::rename(file.path(), elsewhere))
            return {};
        rig.engine().setLimits({3, 4, 0});
        rig.engine().resume({id});
        return rig.reaches(id, TransferState::Failed) ? id : TransferId{};
    }
    static constexpr RigOptions slowly{{3, 1, 12 * MiB}, {}};
};

void SourceChoiceTest::goesOnWithTheFileElsewhere_data()
{
    QTest::addColumn<bool>("copied");
    QTest::newRow("moved") << false;
    QTest::newRow("copied: another inode, another time") << true;
}

void SourceChoiceTest::goesOnWithTheFileElsewhere()
{
    QFETCH(const bool, copied);
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), slowly);
    const SampleFile file(rig.file(QStringLiteral("f")), 36 * MiB);
    const TransferId id = lost(practice, rig, file, rig.file(QStringLiteral("moved")));
    QVERIFY2(!id.isNull(), rig.describe(id));
    QCOMPARE(rig.transfer(id).error->kind, ErrorKind::SourceMissing);
    const int sent = rig.transfer(id).partsDone;
    const int parts = rig.transfer(id).parts;
    const int puts = practice.proxy().count(WireCall::PutPart);
    QString place = rig.file(QStringLiteral("moved"));
    if (copied) {
        QVERIFY(QFile::copy(place, rig.file(QStringLiteral("copy"))));
        place = rig.file(QStringLiteral("copy"));
    }
    rig.engine().chooseSource(id, place);
    QVERIFY2(happens([&] { return rig.isIn(id, TransferState::Done); }), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(rig.transfer(id).request.sourcePath, place);
    QCOMPARE(practice.proxy().count(WireCall::PutPart) - puts, parts - sent); // nothing was sent again
    QCOMPARE(practice.pendingUploads(), 0);
}

void SourceChoiceTest::refusesAnotherFileOfTheSameSize()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), slowly);
    const SampleFile file(rig.file(QStringLiteral("f")), 36 * MiB);
    const TransferId id = lost(practice, rig, file, rig.file(QStringLiteral("moved")));
    QVERIFY2(!id.isNull(), rig.describe(id));
    const int sent = rig.transfer(id).partsDone;
    const SampleFile other(rig.file(QStringLiteral("other")), file.size(), 2);
    rig.engine().chooseSource(id, other.path());
    QVERIFY(happens([&] {
        return rig.isIn(id, TransferState::Failed) &&
               rig.transfer(id).error->kind == ErrorKind::SourceChanged;
    }));
    QVERIFY(!practice.hasObject(key));
    QCOMPARE(practice.pendingUploads(), 1);
    QCOMPARE(rig.transfer(id).partsDone, sent);
    rig.engine().chooseSource(id, rig.file(QStringLiteral("moved")));
    QVERIFY2(happens([&] { return rig.isIn(id, TransferState::Done); }), rig.describe(id));
    QVERIFY(practice.holds(key, file));
}

void SourceChoiceTest::remembersTheNewPlace()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), slowly);
    const SampleFile file(rig.file(QStringLiteral("f")), 36 * MiB);
    const TransferId id = lost(practice, rig, file, rig.file(QStringLiteral("moved")));
    QVERIFY2(!id.isNull(), rig.describe(id));
    rig.engine().setLimits({3, 1, 12 * MiB});
    const int sent = rig.transfer(id).partsDone;
    rig.engine().chooseSource(id, rig.file(QStringLiteral("moved")));
    QVERIFY(happens([&] { return rig.transfer(id).partsDone > sent; }));
    rig.vanish();
    rig.start();
    QCOMPARE(rig.transfer(id).request.sourcePath, rig.file(QStringLiteral("moved")));
    rig.engine().setLimits({3, 4, 0});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::SourceChoiceTest)
#include "source_choice_test.moc"
