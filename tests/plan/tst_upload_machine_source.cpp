// SPDX-License-Identifier: GPL-3.0-or-later
// A file that was chosen again: gone on with where it is what was sent, and only there.
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachineSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnAtOnceWithTheVeryFile();
    void provesAnotherFileOfTheSameSizeByWhatWasSent();
    void keepsTheOldFingerprintUntilAllIsProven();
    void refusesAnotherFile();
    void keepsNothingOfAFileThatIsNotTheOne();
    void comparesTheRestWhenItIsTheOne();
    void refusesAnotherSizeWithoutReading();
    void refusesWhatCannotBeCompared();
    void provesByEtagsWhereNoDigestIsKept();
    void sendsWhatTheServerHasNot();
    void provesAgainAfterAPause();
    void forgetsTheChoiceOverARestart();
    void takesAnyFileWhereNothingWasSent();
    void doesNotAcceptUnaskedWhatChanged();
    void leavesWhatRunsAndWhatIsFreedAlone();

private:
    static constexpr Fingerprint copied{35, 99, 8}; ///< of the same size, elsewhere

    static UploadRecord failed(UploadRecord record = MachineDriver::halfDone())
    {
        record.outcome = TransferState::Failed;
        record.failure = MachineDriver::error(ErrorKind::SourceMissing);
        return record;
    }
    static QList<RemotePart> listing(std::initializer_list<int> numbers)
    {
        QList<RemotePart> parts;
        for (const int number : numbers)
            parts.append({number, number == 4 ? 5 : 10, MachineDriver::etagOf(number)});
        return parts;
    }
    /// To the answer of the listing.
    static void choose(MachineDriver &driver, const Fingerprint &file, const QList<RemotePart> &listed)
    {
        driver.happens(event::SourceChosen{});
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{file});
        driver.expect<step::ListParts>();
        driver.happens(event::PartsListed{listed});
    }
    static void finds(MachineDriver &driver, int number)
    {
        QCOMPARE(driver.expect<step::HashPart>().number, number);
        driver.happens(event::PartHashed{number, {MachineDriver::md5Of(number)}});
    }
};

void TestUploadMachineSource::goesOnAtOnceWithTheVeryFile()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    choose(driver, driver.file, listing({1, 2})); // moved: size, time and inode are as they were
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
    QCOMPARE(driver.machine.record().fingerprint, driver.file);
}

void TestUploadMachineSource::provesAnotherFileOfTheSameSizeByWhatWasSent()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    choose(driver, copied, listing({1, 2}));
    QCOMPARE(driver.machine.sourceFingerprint(), copied); // what is read from now on
    finds(driver, 1);
    finds(driver, 2);
    QCOMPARE(driver.machine.record().fingerprint, copied);
    QVERIFY(driver.machine.unsaved().record);
    QVERIFY(driver.machine.unsaved().dropped.isEmpty());
    QCOMPARE(driver.machine.parts().confirmedBytes(), 20);
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
}

void TestUploadMachineSource::keepsTheOldFingerprintUntilAllIsProven()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    choose(driver, copied, listing({1, 2}));
    finds(driver, 1);
    QCOMPARE(driver.machine.record().fingerprint, driver.file);
    // Killed here: nothing of the other file counts.
    MachineDriver after(MachineDriver::smallParts(), driver.journaled());
    after.happens(event::Start{});
    after.expect<step::CheckSource>();
    after.happens(event::SourceChecked{copied});
    QCOMPARE(after.machine.state(), UploadState::Failed);
    QCOMPARE(after.machine.lastError()->kind, ErrorKind::SourceChanged);
}

void TestUploadMachineSource::refusesAnotherFile()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    choose(driver, copied, listing({1, 2}));
    driver.expect<step::HashPart>();
    driver.expect<step::HashPart>();
    driver.happens(event::PartHashed{1, {MachineDriver::md5Of(1)}});
    driver.happens(event::PartHashed{2, {MachineDriver::md5Of(7)}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.lastError()->kind, ErrorKind::SourceChanged);
    QCOMPARE(driver.machine.record().fingerprint, driver.file);
    QCOMPARE(driver.machine.parts().confirmedBytes(), 20); // they are still on the server
    QVERIFY(driver.machine.unsaved().dropped.isEmpty());
    // The right one is taken all the same.
    choose(driver, driver.file, listing({1, 2}));
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
}

void TestUploadMachineSource::keepsNothingOfAFileThatIsNotTheOne()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    choose(driver, copied, listing({1, 2, 3})); // 3 came from elsewhere, and is in the other file
    driver.expect<step::HashPart>();
    driver.expect<step::HashPart>();
    driver.happens(event::PartHashed{3, {MachineDriver::md5Of(3)}});
    driver.happens(event::PartHashed{1, {MachineDriver::md5Of(1)}});
    driver.happens(event::PartHashed{2, {MachineDriver::md5Of(7)}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QVERIFY(driver.machine.parts().at(3).state != PartState::Confirmed);
    QCOMPARE(driver.machine.parts().confirmedBytes(), 20);
}

void TestUploadMachineSource::comparesTheRestWhenItIsTheOne()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    choose(driver, copied, listing({1, 2, 3}));
    finds(driver, 1);
    finds(driver, 2);
    QCOMPARE(driver.machine.record().fingerprint, copied);
    finds(driver, 3);
    QCOMPARE(driver.machine.parts().confirmedBytes(), 30);
    QCOMPARE(driver.expect<step::SendPart>().number, 4);
}

void TestUploadMachineSource::refusesAnotherSizeWithoutReading()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    driver.happens(event::SourceChosen{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{{36, 1, 7}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.lastError()->kind, ErrorKind::SourceChanged);
}

void TestUploadMachineSource::refusesWhatCannotBeCompared()
{
    UploadRecord record = failed();
    for (FinishedPart &part : record.parts) {
        part.etag = QByteArrayLiteral("opaque");
        part.md5.clear();
    }
    MachineDriver driver(MachineDriver::smallParts(), record);
    choose(driver, copied, {{1, 10, QByteArrayLiteral("opaque")}, {2, 10, QByteArrayLiteral("opaque")}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.lastError()->kind, ErrorKind::SourceChanged);
    QCOMPARE(driver.machine.parts().confirmedBytes(), 20);
}

void TestUploadMachineSource::provesByEtagsWhereNoDigestIsKept()
{
    UploadRecord record = failed();
    for (FinishedPart &part : record.parts)
        part.md5.clear();
    MachineDriver driver(MachineDriver::smallParts(), record);
    choose(driver, copied, listing({1, 2}));
    finds(driver, 1);
    QCOMPARE(driver.expect<step::HashPart>().number, 2);
    driver.happens(event::PartHashed{2, {MachineDriver::md5Of(1)}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
}

void TestUploadMachineSource::sendsWhatTheServerHasNot()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    // Part 1 is gone there, part 3 is of an answer that was lost.
    choose(driver, copied, listing({2, 3}));
    finds(driver, 2);
    finds(driver, 3);
    QCOMPARE(driver.machine.record().fingerprint, copied);
    QCOMPARE(driver.machine.unsaved().dropped, QList<int>{1});
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    QCOMPARE(driver.expect<step::SendPart>().number, 4);
}

void TestUploadMachineSource::provesAgainAfterAPause()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    choose(driver, copied, listing({1, 2}));
    finds(driver, 1);
    driver.expect<step::HashPart>();
    driver.happens(event::Pause{});
    QCOMPARE(driver.machine.parts().confirmedBytes(), 20);
    driver.happens(event::Resume{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{copied});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{listing({1, 2})});
    finds(driver, 1);
    finds(driver, 2);
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
}

void TestUploadMachineSource::forgetsTheChoiceOverARestart()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    driver.happens(event::SourceChosen{});
    MachineDriver after(MachineDriver::smallParts(), driver.journaled());
    after.happens(event::Start{});
    after.expect<step::CheckSource>();
    after.happens(event::SourceChecked{copied});
    QCOMPARE(after.machine.state(), UploadState::Failed);
}

void TestUploadMachineSource::takesAnyFileWhereNothingWasSent()
{
    UploadRecord record;
    record.outcome = TransferState::Failed;
    record.failure = MachineDriver::error(ErrorKind::SourceMissing);
    MachineDriver driver(MachineDriver::smallParts(), record);
    driver.happens(event::SourceChosen{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{{42, 3, 3}});
    driver.expect<step::CreateUpload>();
    QCOMPARE(driver.machine.parts().plan().count, 5);
}

void TestUploadMachineSource::doesNotAcceptUnaskedWhatChanged()
{
    MachineDriver driver(MachineDriver::smallParts(), failed());
    driver.happens(event::Resume{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{copied});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
}

void TestUploadMachineSource::leavesWhatRunsAndWhatIsFreedAlone()
{
    MachineDriver running;
    running.startSending();
    running.happens(event::SourceChosen{});
    QCOMPARE(running.machine.state(), UploadState::Sending);
    UploadRecord record = failed();
    record.intent = Intent::Abort;
    MachineDriver freeing(MachineDriver::smallParts(), record);
    freeing.happens(event::SourceChosen{});
    QCOMPARE(freeing.machine.state(), UploadState::Failed);
}

QTEST_APPLESS_MAIN(TestUploadMachineSource)
#include "tst_upload_machine_source.moc"
