// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/base/pooled_file_source.h"
#include "core/rescue/part_match.h"
#include "core/s3/account.h"

#include <QJsonObject>
#include <QObject>

namespace partway {

/// Compares a file with the parts of an upload, and shows how far that is.
class FileComparison : public QObject
{
    Q_OBJECT
public:
    /// `console` must outlive this object.
    FileComparison(Console &console, const partway::Account &account, QObject *parent = nullptr);

    /// Once for each object.
    void start(const QString &path, const QList<partway::ListedPart> &parts);

Q_SIGNALS:
    void finished(const partway::PartComparison &comparison);
    void failed(const partway::Error &error);

private:
    void onPlanned(const PartComparison &comparison);
    void onJudged();

    Console &m_console;
    PooledFileSource m_files;
    PartMatch m_match;
    int m_open = 0; ///< parts whose bytes have to be read
    int m_judged = 0;
};

/// The line of --json.
QJsonObject comparisonToJson(const PartComparison &comparison);

} // namespace partway
