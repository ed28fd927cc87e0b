// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/live_match.h"

#include "core/rescue/in_progress_upload.h"

namespace partway {

LiveMatch::LiveMatch(FileSource &files, const Account &account, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_limits(partLimitsOf(account.profile))
    , m_etags(etagMeaningOf(account.profile))
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(std::chrono::milliseconds(100));
    connect(&m_telling, &QTimer::timeout, this, &LiveMatch::changed);
}

void LiveMatch::start(const QString &path, const QList<ListedPart> &parts)
{
    giveUp();
    m_path = path;
    m_comparison = {};
    m_match = new PartMatch(m_files, m_limits, m_etags, this);
    connect(m_match, &PartMatch::planned, this, [this](const PartComparison &comparison) {
        m_comparison = comparison;
        become(State::Comparing);
    });
    connect(m_match, &PartMatch::judged, this, &LiveMatch::onJudged);
    connect(m_match, &PartMatch::finished, this, [this](const PartComparison &comparison) {
        m_comparison = comparison;
        become(State::Done);
    });
    connect(m_match, &PartMatch::failed, this, [this](const Error &error) {
        m_error = error;
        become(State::Failed);
    });
    become(State::Opening);
    m_match->start(path, parts);
}

void LiveMatch::stop()
{
    giveUp();
    become(State::Idle);
}

void LiveMatch::giveUp()
{
    if (!m_match)
        return;
    disconnect(m_match, nullptr, this, nullptr);
    m_match->deleteLater(); // one of its own signals may be the reason
}

void LiveMatch::become(State state)
{
    m_telling.stop();
    m_state = state;
    Q_EMIT changed();
}

void LiveMatch::onJudged(int number, PartVerdict verdict)
{
    if (number < 1 || number > m_comparison.verdicts.size())
        return;
    m_comparison.verdicts[number - 1] = verdict;
    if (!m_telling.isActive())
        m_telling.start();
}

} // namespace partway
