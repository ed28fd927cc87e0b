// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

#include <QSet>
#include <QtTest/QTest>

using namespace partway;
using namespace std::chrono_literals;

class ErrorSentenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindSaysWhatHappenedAndWhatToDo();
    void namesWhatItIsAbout();
    void whatHasNoNameStandsInItsSentence();
    void aQuestionIsNeitherResumedNorGoesOn();
    void aQuestionsAdviceFitsTheQuestion();
    void aQuestionNamesTheAccountAndTheServerWithItsPort();
    void whatIsInTheWayIsNamedTruly();
    void anAdoptedUploadIsNoOtherOne();
    void whatWasNeverThereIsNotMissedAnyMore();
    void anAbortIsNotResumed();
    void anOptionIsBlamedOnlyWhereThereMayBeOne();
    void aRowTellsWhatWasGoingOn();
    void anotherProgramInTheFolderIsSaidSo();
    void keepsServersTextOnOneHarmlessLine();
    void detailsNameTheRequest();
    void everyStateHasItsOwnWords();
    void countsDownToDeletion();
};

namespace {

constexpr int kinds = static_cast<int>(ErrorKind::Cancelled) + 1;

ErrorContext wholeContext()
{
    return {.source = QStringLiteral("/data/reel.mov"),
            .bucket = QStringLiteral("rushes"),
            .key = QStringLiteral("day1/reel.mov"),
            .account = QStringLiteral("Lab"),
            .endpoint = QStringLiteral("s3.example")};
}

ErrorContext contextOn(Occasion occasion)
{
    ErrorContext context = wholeContext();
    context.occasion = occasion;
    return context;
}

Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

} // namespace

void ErrorSentenceTest::everyKindSaysWhatHappenedAndWhatToDo()
{
    QSet<QString> seen;
    for (int kind = 0; kind < kinds; ++kind) {
        for (const ErrorContext &context :
             {ErrorContext(), wholeContext(), contextOn(Occasion::FreshTransfer),
              contextOn(Occasion::Freeing), contextOn(Occasion::Question)}) {
            const Sentence sentence = errorSentence(errorOf(static_cast<ErrorKind>(kind)), context);
            const QByteArray name = nameOf(static_cast<ErrorKind>(kind)).data();
            QVERIFY2(sentence.what.endsWith(QLatin1Char('.')), name);
            QVERIFY2(sentence.next.endsWith(QLatin1Char('.')), name);
            QVERIFY2(sentence.what.size() > 15 && sentence.next.size() > 15, name);
            QVERIFY2(sentence.what.at(0).isUpper() || sentence.what.at(0) == QLatin1Char('/') ||
                         sentence.what.startsWith(QLatin1String("s3")),
                     name);
            QVERIFY2(!sentence.whole().contains(QLatin1Char('%')), name);
        }
        seen.insert(errorSentence(errorOf(static_cast<ErrorKind>(kind))).what);
    }
    QCOMPARE(seen.size(), kinds);
}

void ErrorSentenceTest::namesWhatItIsAbout()
{
    QVERIFY(errorSentence(errorOf(ErrorKind::SourceChanged), wholeContext())
                .what.contains(QLatin1String("/data/reel.mov")));
    QVERIFY(errorSentence(errorOf(ErrorKind::NoSuchBucket), wholeContext())
                .what.contains(QLatin1String("rushes")));
    QVERIFY(errorSentence(errorOf(ErrorKind::ObjectExists), wholeContext())
                .what.contains(QLatin1String("s3://rushes/day1/reel.mov")));
    QVERIFY(errorSentence(errorOf(ErrorKind::CredentialsMissing), wholeContext())
                .what.contains(QLatin1String("Lab")));
    QVERIFY(errorSentence(errorOf(ErrorKind::Unreachable), wholeContext())
                .what.contains(QLatin1String("s3.example")));
}

void ErrorSentenceTest::whatHasNoNameStandsInItsSentence()
{
    ErrorContext adopting;
    adopting.adopting = true;
    ErrorContext replacing;
    replacing.replacing = true;
    for (int kind = 0; kind < kinds; ++kind) {
        for (const ErrorContext &context : {ErrorContext(), adopting, replacing}) {
            const QString what = errorSentence(errorOf(static_cast<ErrorKind>(kind)), context).what;
            for (const char *begin : {" The ", "The account this", "  "})
                QVERIFY2(!what.contains(QLatin1String(begin)), qPrintable(what));
        }
    }
    QVERIFY(errorSentence(errorOf(ErrorKind::DigestMismatch)).what.contains(QLatin1String("from the file.")));
}

void ErrorSentenceTest::aQuestionIsNeitherResumedNorGoesOn()
{
    for (int kind = 0; kind < kinds; ++kind) {
        const QString said =
            errorSentence(errorOf(static_cast<ErrorKind>(kind)), contextOn(Occasion::Question)).whole();
        // The source of a transfer is no matter of a question.
        if (static_cast<ErrorKind>(kind) == ErrorKind::SourceChanged)
            continue;
        for (const char *untrue :
             {"esume", "by itself", "themselves", "nothing needs to be done", "any more"})
            QVERIFY2(!said.contains(QLatin1String(untrue)), qPrintable(said));
    }
}

void ErrorSentenceTest::aQuestionsAdviceFitsTheQuestion()
{
    const ErrorContext question = contextOn(Occasion::Question);
    const QString unknownId = errorSentence(errorOf(ErrorKind::NoSuchUpload), question).next;
    QVERIFY2(unknownId.contains(QLatin1String("upload ID")), qPrintable(unknownId));
    QVERIFY(!unknownId.contains(QLatin1String("esume")));
    QVERIFY(errorSentence(errorOf(ErrorKind::NoSuchBucket), question)
                .next.endsWith(QLatin1String("Then try again.")));
    QVERIFY(errorSentence(errorOf(ErrorKind::NoSuchBucket)).next.endsWith(QLatin1String("Then resume.")));
}

void ErrorSentenceTest::aQuestionNamesTheAccountAndTheServerWithItsPort()
{
    Account account;
    account.name = QStringLiteral("Ceph lab");
    account.endpoint.url = QUrl(QStringLiteral("http://ceph.example.com:7480"));
    const ErrorContext question = questionTo(account, QStringLiteral("rushes"));
    QCOMPARE(question.occasion, Occasion::Question);
    const QString unreachable = errorSentence(errorOf(ErrorKind::Unreachable), question).what;
    QVERIFY2(unreachable.contains(QLatin1String("ceph.example.com:7480")), qPrintable(unreachable));
    const QString denied = errorSentence(errorOf(ErrorKind::CredentialsMissing), question).whole();
    QVERIFY2(!denied.contains(QLatin1String("esume")), qPrintable(denied));
}

void ErrorSentenceTest::whatIsInTheWayIsNamedTruly()
{
    Transfer transfer;
    transfer.request.bucket = QStringLiteral("b");
    transfer.request.key = QStringLiteral("k");
    const Error exists = errorOf(ErrorKind::ObjectExists);
    QVERIFY(errorSentence(exists, contextOf(transfer)).what.contains(QLatin1String("exists already")));
    transfer.request.replaces = SeenObject{QStringLiteral("abc"), 5};
    QVERIFY(errorSentence(exists, contextOf(transfer)).what.contains(QLatin1String("was changed after")));
}

void ErrorSentenceTest::anAdoptedUploadIsNoOtherOne()
{
    Transfer transfer;
    transfer.request.adopt = QStringLiteral("theirs");
    transfer.uploadId = QStringLiteral("theirs");
    const auto said = [&transfer](ErrorKind kind) {
        return errorSentence(errorOf(kind), contextOf(transfer)).what;
    };
    QVERIFY(said(ErrorKind::UploadVanished).contains(QLatin1String("not on the server any more")));
    QVERIFY(said(ErrorKind::PlanImpossible).contains(QLatin1String("another file")));
    transfer.uploadId = QStringLiteral("ours"); // it was let go of since
    QVERIFY(said(ErrorKind::UploadVanished).contains(QLatin1String("again and again")));
    QVERIFY(said(ErrorKind::PlanImpossible).contains(QLatin1String("too large")));
}

void ErrorSentenceTest::whatWasNeverThereIsNotMissedAnyMore()
{
    const Error missing = errorOf(ErrorKind::SourceMissing);
    for (const Occasion occasion : {Occasion::FreshTransfer, Occasion::Question}) {
        const Sentence sentence = errorSentence(missing, contextOn(occasion));
        QCOMPARE(sentence.what, QStringLiteral("/data/reel.mov is not there."));
        QVERIFY2(!sentence.next.contains(QLatin1String("abort")), qPrintable(sentence.next));
    }
    QVERIFY(errorSentence(missing, contextOn(Occasion::Transfer)).next.contains(QLatin1String("abort")));
}

void ErrorSentenceTest::anAbortIsNotResumed()
{
    for (const ErrorKind kind :
         {ErrorKind::NoSuchBucket, ErrorKind::AccessDenied, ErrorKind::SignatureRejected,
          ErrorKind::CredentialsMissing, ErrorKind::NotImplemented, ErrorKind::GaveUp}) {
        const QString next = errorSentence(errorOf(kind), contextOn(Occasion::Freeing)).next;
        QVERIFY2(!next.contains(QLatin1String("esume")), qPrintable(next));
    }
}

void ErrorSentenceTest::anOptionIsBlamedOnlyWhereThereMayBeOne()
{
    Error error = errorOf(ErrorKind::NotImplemented);
    QVERIFY(errorSentence(error).next.contains(QLatin1String("storage class")));
    for (const Occasion occasion : {Occasion::Freeing, Occasion::Question}) {
        const QString said = errorSentence(error, contextOn(occasion)).whole();
        QVERIFY2(!said.contains(QLatin1String("option")), qPrintable(said));
    }
    error = errorOf(ErrorKind::InvalidRequest);
    const QString usual = errorSentence(error).whole();
    error.code = QStringLiteral("InvalidStorageClass");
    QVERIFY(errorSentence(error).whole().contains(QLatin1String("storage class")));
    QVERIFY(errorSentence(error).whole() != usual);
    // Such keys work.
    QVERIFY(!errorSentence(errorOf(ErrorKind::KeyNotAllowed)).next.contains(QLatin1String("line break")));
}

void ErrorSentenceTest::aRowTellsWhatWasGoingOn()
{
    Transfer transfer;
    transfer.state = TransferState::Failed;
    QCOMPARE(contextOf(transfer).occasion, Occasion::FreshTransfer);
    transfer.uploadId = QStringLiteral("U");
    QCOMPARE(contextOf(transfer).occasion, Occasion::Transfer);
    transfer.state = TransferState::Aborting;
    QCOMPARE(contextOf(transfer).occasion, Occasion::Freeing);
}

void ErrorSentenceTest::anotherProgramInTheFolderIsSaidSo()
{
    Error error = errorOf(ErrorKind::JournalFailed);
    const QString usual = errorSentence(error).what;
    error.code = QStringLiteral("in-use");
    QVERIFY(errorSentence(error).what != usual);
    QVERIFY(errorSentence(error).next.contains(QLatin1String("window")));
}

void ErrorSentenceTest::keepsServersTextOnOneHarmlessLine()
{
    const QString hostile =
        QStringLiteral("a\n\x1b[2Jb\r") + QChar(0x202E) + QStringLiteral("c") + QChar(0x2028);
    const QString line = plainLine(hostile);
    for (const QChar character : line)
        QVERIFY(character.isPrint() || character == QChar(0xFFFD));
    QCOMPARE(line.size(), hostile.size());
    QCOMPARE(plainLine(QString(5000, QLatin1Char('x')), 100).size(), 101);
    QCOMPARE(plainLine(QStringLiteral("Ünïcode & <b>")), QStringLiteral("Ünïcode & <b>"));
}

void ErrorSentenceTest::detailsNameTheRequest()
{
    Error error = errorOf(ErrorKind::AccessDenied);
    QVERIFY(technicalDetails(error).isEmpty());
    error.httpStatus = 403;
    error.code = QStringLiteral("AccessDenied");
    error.requestId = QStringLiteral("R1\n");
    const QString details = technicalDetails(error);
    QVERIFY(details.startsWith(QLatin1String("HTTP 403, AccessDenied")));
    QVERIFY(details.contains(QLatin1String("R1")));
    QVERIFY(!details.contains(QLatin1Char('\n')));
}

void ErrorSentenceTest::everyStateHasItsOwnWords()
{
    QSet<QString> seen;
    for (int state = 0; state <= static_cast<int>(TransferState::Aborted); ++state) {
        Transfer transfer;
        transfer.state = static_cast<TransferState>(state);
        seen.insert(stateText(transfer));
    }
    QCOMPARE(seen.size(), static_cast<int>(TransferState::Aborted) + 1);
    Transfer waiting;
    waiting.state = TransferState::Sending;
    waiting.waiting = Waiting::Network;
    QVERIFY(!seen.contains(stateText(waiting)));
    QVERIFY(begunAnewText(BegunAnew::No).isEmpty());
    for (const BegunAnew reason :
         {BegunAnew::UploadGone, BegunAnew::StrayParts, BegunAnew::FewerParts, BegunAnew::Asked})
        QVERIFY(begunAnewText(reason).endsWith(QLatin1Char('.')));
}

void ErrorSentenceTest::countsDownToDeletion()
{
    const UtcTime now{1000h};
    Transfer paused;
    paused.state = TransferState::Paused;
    QVERIFY(stateDetail(paused, now).isEmpty());
    paused.deletedByStoreAt = now + 11h;
    QVERIFY(stateDetail(paused, now).contains(QLatin1String("11 h")));
    QVERIFY(stateDetail(paused, now + 12h) != stateDetail(paused, now));
    paused.keepAliveDue = now + 8h;
    QVERIFY(stateDetail(paused, now).contains(QLatin1String("kept alive: a part goes up in")));
    paused.keepAliveError = Error{};
    QVERIFY(stateDetail(paused, now).contains(QLatin1String("not kept alive yet")));
    QVERIFY(stateDetail(paused, now).contains(QLatin1String("11 h")));
}

QTEST_GUILESS_MAIN(ErrorSentenceTest)
#include "error_sentence_test.moc"
