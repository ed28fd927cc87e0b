// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/credential_chain.h"
#include "app/accounts/credential_json.h"
#include "app/accounts/keychain_credential_store.h"

#include <QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace partway;
using namespace std::chrono_literals;

/// Runs with a session bus that is not there: what a server without a desktop is like.
class CredentialsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsKeysForThisRunWhereThereIsNoKeychain();
    void answersThatThereAreNone();
    void forgetsWhatItKept();
    void answersInTheThreadThatAsked();
    void theChainAsksUntilOneHasKeys();
    void theChainSaysWhatEachSaid();
    void keysSurviveTheirWayThroughTheKeychain();
    void anEntryThatIsNotOursGivesNothing();
};

namespace {

const AccountId lab{QStringLiteral("lab")};

Credentials someKeys()
{
    Credentials keys;
    keys.accessKeyId = "AKEXAMPLE";
    keys.secretAccessKey = "s\xC3\xA9"
                           "cret/+=";
    keys.sessionToken = "token";
    keys.expiresAt = UtcTime(std::chrono::seconds(1'800'000'000));
    return keys;
}

class FixedStore : public CredentialStore
{
public:
    explicit FixedStore(Result<Credentials> answer)
        : m_answer(std::move(answer))
    {
    }
    void fetch(const AccountId &, std::function<void(Result<Credentials>)> done) override
    {
        ++asked;
        done(m_answer);
    }
    int asked = 0;

private:
    Result<Credentials> m_answer;
};

} // namespace

void CredentialsTest::keepsKeysForThisRunWhereThereIsNoKeychain()
{
    KeychainCredentialStore store(2s);
    const QSignalSpy changed(&store, &KeychainCredentialStore::changed);
    std::optional<CredentialsStored> stored;
    store.store(lab, someKeys(), [&stored](const CredentialsStored &how) { stored = how; });
    QTRY_VERIFY(stored);
    QCOMPARE(stored->kept, CredentialsKept::ThisRunOnly);
    QVERIFY(!stored->detail.isEmpty());
    QCOMPARE(changed.count(), 1);
    std::optional<Result<Credentials>> fetched;
    store.fetch(lab, [&fetched](const Result<Credentials> &keys) { fetched = keys; });
    QTRY_VERIFY(fetched);
    QVERIFY(fetched->has_value());
    QCOMPARE(**fetched, someKeys());
}

void CredentialsTest::answersThatThereAreNone()
{
    KeychainCredentialStore store(2s);
    std::optional<Result<Credentials>> fetched;
    store.fetch(lab, [&fetched](const Result<Credentials> &keys) { fetched = keys; });
    QTRY_VERIFY(fetched);
    QVERIFY(!fetched->has_value());
    QCOMPARE(fetched->error().kind, ErrorKind::CredentialsMissing);
    QVERIFY(!fetched->error().detail.isEmpty());
}

void CredentialsTest::forgetsWhatItKept()
{
    KeychainCredentialStore store(2s);
    store.keepForThisRun(lab, someKeys());
    bool answered = false;
    store.forget(lab, [&answered](bool, const QString &) { answered = true; });
    QTRY_VERIFY(answered);
    std::optional<Result<Credentials>> fetched;
    store.fetch(lab, [&fetched](const Result<Credentials> &keys) { fetched = keys; });
    QTRY_VERIFY(fetched);
    QVERIFY(!fetched->has_value());
}

void CredentialsTest::answersInTheThreadThatAsked()
{
    KeychainCredentialStore store(2s);
    store.keepForThisRun(lab, someKeys());
    QThread thread;
    QObject asker;
    asker.moveToThread(&thread);
    thread.start();
    std::atomic<QThread *> answeredIn = nullptr;
    QMetaObject::invokeMethod(&asker, [&] {
        store.fetch(lab,
                    [&answeredIn](const Result<Credentials> &) { answeredIn = QThread::currentThread(); });
    });
    QTRY_VERIFY(answeredIn.load() != nullptr);
    QCOMPARE(answeredIn.load(), &thread);
    thread.quit();
    thread.wait();
}

void CredentialsTest::theChainAsksUntilOneHasKeys()
{
    FixedStore empty(failure(ErrorKind::CredentialsMissing, QStringLiteral("one")));
    FixedStore full{someKeys()};
    FixedStore never{someKeys()};
    CredentialChain chain({&empty, &full, &never});
    std::optional<Result<Credentials>> fetched;
    chain.fetch(lab, [&fetched](const Result<Credentials> &keys) { fetched = keys; });
    QVERIFY(fetched && fetched->has_value());
    QCOMPARE(empty.asked, 1);
    QCOMPARE(full.asked, 1);
    QCOMPARE(never.asked, 0);
}

void CredentialsTest::theChainSaysWhatEachSaid()
{
    FixedStore one(failure(ErrorKind::CredentialsMissing, QStringLiteral("no keychain")));
    FixedStore two(failure(ErrorKind::CredentialsMissing, QStringLiteral("no variables")));
    CredentialChain chain({&one, &two});
    std::optional<Result<Credentials>> fetched;
    chain.fetch(lab, [&fetched](const Result<Credentials> &keys) { fetched = keys; });
    QVERIFY(fetched && !fetched->has_value());
    QCOMPARE(fetched->error().detail, QStringLiteral("no keychain; no variables"));
}

void CredentialsTest::keysSurviveTheirWayThroughTheKeychain()
{
    const auto back = credentialsFromText(credentialsToText(someKeys()));
    QVERIFY(back);
    QCOMPARE(*back, someKeys());
}

void CredentialsTest::anEntryThatIsNotOursGivesNothing()
{
    QVERIFY(!credentialsFromText(QString()));
    QVERIFY(!credentialsFromText(QStringLiteral("password")));
    QVERIFY(!credentialsFromText(QStringLiteral("{\"accessKeyId\":\"a\"}")));
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"
