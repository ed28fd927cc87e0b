// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/part_match.h"
#include "core/s3/account.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace partway {

/// One file held against the parts of an upload, as a window shows it: what is known so far, told a few times
/// a second. Its end gives the reading up.
class LiveMatch : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Opening,   ///< the file is looked at
        Comparing, ///< verdicts come in
        Done,
        Failed,
    };

    /// `files` must outlive this object.
    LiveMatch(FileSource &files, const Account &account, QObject *parent = nullptr);

    /// In place of one that is under way.
    void start(const QString &path, const QList<partway::ListedPart> &parts);
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const PartComparison &comparison() const { return m_comparison; } ///< from Comparing on
    [[nodiscard]] const Error &error() const { return m_error; }                    ///< with Failed

Q_SIGNALS:
    void changed();

private:
    void giveUp();
    void become(State state);
    void onJudged(int number, PartVerdict verdict);

    FileSource &m_files;
    PartLimits m_limits;
    EtagMeaning m_etags;
    State m_state = State::Idle;
    QString m_path;
    PartComparison m_comparison;
    Error m_error;
    QPointer<PartMatch> m_match;
    QTimer m_telling;
};

} // namespace partway
