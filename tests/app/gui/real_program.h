// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/accounts/profile_credential_store.h"
#include "app/gui/accounts/account_dialogs.h"
#include "app/gui/intake/intake_desk.h"
#include "app/gui/queue/engine_thread.h"
#include "app/gui/window/main_window.h"
#include "app/practice/practice_store.h"
#include "core/base/pooled_file_source.h"
#include "core/base/system_clock.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSettings>
#include <QTest>

namespace partway::test {

inline AccountId practiceId() { return {QStringLiteral("practice")}; }

/// A practice store in this process, for as long as a test runs.
struct Store
{
    explicit Store(const QString &folder)
        : store(optionsFor(folder))
        , endpoint(store.start())
    {
        QVERIFY(endpoint);
    }

    static practice::StoreOptions optionsFor(const QString &folder)
    {
        practice::StoreOptions options;
        options.root = folder.toStdString();
        options.buckets = {"practice"};
        return options;
    }
    /// The first part goes through; any other waits for letGo(), however slow or busy this computer is.
    void holdAfterTheFirstPart()
    {
        practice::Fault hold;
        hold.action = practice::FaultAction::Hold;
        hold.operation = practice::Operation::UploadPart;
        hold.skip = 1;
        hold.times = 0;
        store.addFault(hold);
    }
    void letGo() { store.clearFaults(); }
    [[nodiscard]] Account account() const
    {
        Account account;
        account.id = practiceId();
        account.name = QStringLiteral("Practice store");
        account.endpoint.url = QUrl(QString::fromStdString(endpoint->http));
        account.endpoint.region = QStringLiteral("us-east-1");
        account.profile = providerProfile(QStringLiteral("other"));
        account.profile.recommendedPartSize = 5 * MiB;
        return account;
    }
    [[nodiscard]] Credentials credentials() const
    {
        Credentials keys;
        keys.accessKeyId = QByteArray::fromStdString(endpoint->accessKey.id);
        keys.secretAccessKey = QByteArray::fromStdString(endpoint->accessKey.secret);
        return keys;
    }

    practice::PracticeStore store;
    tl::expected<practice::Endpoint, std::string> endpoint;
};

/// The program as main() puts it together: real engine in its thread, real journal, real window.
struct Program
{
    Program(const QString &folder, const Store &store, const Credentials &credentials, int partsAtOnce = 4)
        : settings(folder + QStringLiteral("/window.ini"), QSettings::IniFormat)
        , accounts(folder)
        , keys(std::chrono::milliseconds(500))
        , profiles(keys)
        , engine(optionsFor(folder, partsAtOnce), profiles)
        , window(engine, settings)
        , intake({engine, engine, profiles, accounts, files, settings, clock}, window)
        , dialogs({accounts, keys, profiles, engine, engine}, window)
    {
        QVERIFY(accounts.load());
        keys.keepForThisRun(practiceId(), credentials);
        QVERIFY(accounts.put(store.account()));
        window.suggestDestination({practiceId(), QStringLiteral("practice"), {}});
        engine.start(accounts.accounts());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    static SessionOptions optionsFor(const QString &folder, int partsAtOnce)
    {
        SessionOptions options;
        options.stateFolder = folder;
        options.limits.partsAtOnce = partsAtOnce;
        return options;
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = window.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &dropped);
        QVERIFY(dropped.isAccepted());
    }
    [[nodiscard]] Transfer first()
    {
        return window.model().rowCount() == 0 ? Transfer{} : window.model().transfers().constFirst();
    }

    QSettings settings;
    AccountStore accounts;
    KeychainCredentialStore keys;
    ProfileCredentialStore profiles;
    EngineThread engine;
    MainWindow window;
    PooledFileSource files;
    SystemClock clock;
    IntakeDesk intake;
    AccountDialogs dialogs;
};

} // namespace partway::test
