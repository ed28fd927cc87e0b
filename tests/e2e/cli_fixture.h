// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_store.h"
#include "tests/e2e/cli_process.h"

#include <QTemporaryDir>

#include <memory>

/// A practice store in this process, a folder for the program, and files to send.
class CliFixture
{
public:
    explicit CliFixture(
        partway::practice::PersonalityName personality = partway::practice::PersonalityName::Aws);
    ~CliFixture();

    static const QByteArray &accessKey();
    static const QByteArray &secretKey();

    [[nodiscard]] partway::practice::PracticeStore &store() { return *m_store; }
    [[nodiscard]] CliProcess::Surroundings surroundings() const;
    [[nodiscard]] QString home() const { return m_folder.path(); }
    [[nodiscard]] QString state() const { return m_folder.filePath(QStringLiteral("state")); }
    /// `--state DIR` and the words.
    [[nodiscard]] QStringList words(const QStringList &words) const;
    [[nodiscard]] std::unique_ptr<CliProcess> start(const QStringList &words,
                                                    const QByteArray &input = {}) const;

    /// Bytes that differ from file to file.
    [[nodiscard]] QString makeFile(const QString &name, qint64 size, quint32 seed = 1) const;
    /// Begins a transfer of twelve parts to s3://films/day1/reel.mov, and pauses it after a few. Its upload
    /// ID.
    [[nodiscard]] QString pausedUpload() const;
    /// Of a file, in hex.
    [[nodiscard]] static std::string md5Of(const QString &file);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<partway::practice::PracticeStore> m_store;
    QString m_endpoint;
};
