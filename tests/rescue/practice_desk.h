// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/upload_finish.h"
#include "core/rescue/upload_removal.h"
#include "tests/support/hurried_clock.h"
#include "tests/support/practice_rig.h"
#include "tests/support/s3_client.h"

#include <QTest>

#include <array>

namespace partway::tests {

inline constexpr std::array personalities{practice::PersonalityName::Aws, practice::PersonalityName::Storj,
                                          practice::PersonalityName::Ceph, practice::PersonalityName::MinIo,
                                          practice::PersonalityName::R2};

/// A row each; the test fetches "personality".
inline void everyPersonality()
{
    QTest::addColumn<int>("personality");
    for (const auto name : personalities)
        QTest::newRow(qPrintable(profileFor(name).id)) << int(name);
}

/// One for each of the mishaps as well, in "mishap".
inline void everyPersonalityAnd(std::initializer_list<Mishap> mishaps)
{
    QTest::addColumn<int>("personality");
    QTest::addColumn<int>("mishap");
    for (const auto name : personalities)
        for (const Mishap mishap : mishaps)
            QTest::newRow((profileFor(name).id.toLatin1() + ' ' + nameOf(mishap)).constData())
                << int(name) << int(mishap);
}

/// What the test's row says.
inline practice::PersonalityName named(int personality) { return practice::PersonalityName(personality); }

/// A practice store with an upload that somebody began, and whoever clears it up: through the proxy. The
/// others ask the store directly.
class PracticeDesk
{
public:
    explicit PracticeDesk(practice::PersonalityName personality)
        : practice({personality, 64 * KiB})
        , account(practice.account())
        , ours(account.endpoint, practice.keys())
        , theirs(direct(account.endpoint, practice), practice.keys())
    {
    }

    /// Three parts of `letter`; an empty ID where that failed.
    QString begin(const QString &key, char letter = 'a')
    {
        const ObjectAddress object{practice.bucket(), key};
        const QString id = theirs.create(object);
        for (const int number : {1, 2, 3}) {
            if (!theirs.put(object, id, number, part(number, letter)))
                return {};
        }
        return id;
    }
    static QByteArray part(int number, char letter) { return QByteArray(number < 3 ? 64 * KiB : 10, letter); }
    static qint64 wholeSize() { return 2 * 64 * KiB + 10; }
    [[nodiscard]] ObjectAddress object(const QString &key) const { return {practice.bucket(), key}; }
    [[nodiscard]] UploadRef ref(const QString &key, const QString &id) const
    {
        return {practice.bucket(), key, id};
    }
    bool put(const QString &key, const QByteArray &bytes)
    {
        return theirs.get<ObjectStored>(PutObject{object(key), {}, bodyOf(bytes), false}).has_value();
    }
    /// All of it is of that letter, and of the right size.
    bool isWhole(const QString &key, char letter = 'a')
    {
        return practice.store().readObject(practice.bucket().toStdString(), key.toStdString()) ==
               std::string(static_cast<size_t>(wholeSize()), letter);
    }
    /// No part is listed any more.
    bool isGone(const QString &key, const QString &id)
    {
        const auto parts = theirs.parts(object(key), id);
        return parts ? parts->isEmpty() : parts.error().kind == ErrorKind::NoSuchUpload;
    }

    PracticeRig practice;
    Account account;
    HurriedClock clock;
    S3Client ours;
    S3Client theirs;

private:
    static Endpoint direct(Endpoint endpoint, PracticeRig &practice)
    {
        endpoint.url = QUrl(QString::fromStdString(practice.store().endpoint().http));
        return endpoint;
    }
};

} // namespace partway::tests
