// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/wait.h"

#include <QTest>

namespace partway::tests {

namespace {

constexpr qint64 fileSize = 40 * MiB;
constexpr qint64 slow = 8 * MiB; // a second: there is time to meddle

enum class Meddling { RewriteInPlace, CutShort, Append, Remove, Replace };

} // namespace

/// The file is changed while it is sent: a clear failure, no object, and the parts can be freed or used.
class SourceTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsAndMakesNoObject_data();
    void failsAndMakesNoObject();
    void failsAtOnceWhereThereIsNoFile();
};

void SourceTroubleTest::failsAndMakesNoObject_data()
{
    QTest::addColumn<int>("meddling");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    const auto row = [](const char *name, Meddling meddling, const QList<ErrorKind> &kinds) {
        QTest::newRow(name) << static_cast<int>(meddling) << kinds;
    };
    row("rewritten in place", Meddling::RewriteInPlace, {ErrorKind::SourceChanged});
    row("cut short", Meddling::CutShort, {ErrorKind::SourceChanged});
    row("longer", Meddling::Append, {ErrorKind::SourceChanged});
    row("removed", Meddling::Remove, {ErrorKind::SourceMissing});
    row("replaced", Meddling::Replace, {ErrorKind::SourceChanged});
}

void SourceTroubleTest::failsAndMakesNoObject()
{
    QFETCH(const int, meddling);
    QFETCH(const QList<ErrorKind>, kinds);
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 2, slow}, {}});
    SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), QStringLiteral("k"));
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 2; }));
    switch (static_cast<Meddling>(meddling)) {
    case Meddling::RewriteInPlace:
        file.rewriteInPlace(77);
        break;
    case Meddling::CutShort:
        file.cutTo(11 * MiB);
        break;
    case Meddling::Append:
        file.append(MiB);
        break;
    case Meddling::Remove:
        file.remove();
        break;
    case Meddling::Replace:
        file.replaceBy(78);
        break;
    }
    rig.engine().setLimits({3, 2, 0});
    QVERIFY2(rig.reaches(id, TransferState::Failed), rig.describe(id));
    QVERIFY2(kinds.contains(rig.transfer(id).error->kind), rig.describe(id));
    QVERIFY(!practice.hasObject(QStringLiteral("k")));
    QCOMPARE(practice.pendingUploads(), 1); // what was sent stays until somebody decides

    rig.engine().remove({id}, OnServer::Abort);
    QVERIFY(happens([&] { return !rig.has(id); }));
    QCOMPARE(practice.pendingUploads(), 0);
}

void SourceTroubleTest::failsAtOnceWhereThereIsNoFile()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    SampleFile file(rig.file(QStringLiteral("f")), 1000);
    file.remove();
    const TransferId id = rig.add(file, practice.bucket(), QStringLiteral("k"));
    QVERIFY2(rig.reaches(id, TransferState::Failed), rig.describe(id));
    QCOMPARE(rig.transfer(id).error->kind, ErrorKind::SourceMissing);
    QCOMPARE(practice.proxy().count(WireCall::CreateUpload), 0);
    QCOMPARE(practice.proxy().count(WireCall::PutObject), 0);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::SourceTroubleTest)
#include "source_trouble_test.moc"
