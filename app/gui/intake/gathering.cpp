// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/gathering.h"

#include <QThreadPool>

#include <utility>

namespace partway {

namespace {

/// Between two looks at the window: a moment on a disk, a second on a slow network drive.
constexpr int entriesAtOnce = 1000;

} // namespace

Gathering::Gathering(std::shared_ptr<QThreadPool> pool, QObject *parent)
    : QObject(parent)
    , m_pool(std::move(pool))
{
}

Gathering::~Gathering() = default;

void Gathering::walk(const QStringList &roots)
{
    stop();
    m_walk = std::make_shared<FolderWalk>(roots);
    m_walking = std::make_unique<PoolErrand>(m_pool);
    walkOn();
}

void Gathering::stop()
{
    m_walking.reset();
    m_thinking.reset();
    m_walked = false;
}

void Gathering::walkOn()
{
    m_walking->start(
        [this, walk = m_walk](const std::atomic<bool> &recalled) -> PoolErrand::Answer {
            const bool more = walk->advance(entriesAtOnce, recalled);
            return [this, more, tally = walk->tally()] {
                if (!more) {
                    m_walked = true;
                    Q_EMIT walked(tally);
                    return;
                }
                walkOn();
                Q_EMIT progressed(tally);
            };
        },
        0);
}

void Gathering::sift(const ExcludeRules &rules)
{
    if (!m_walked)
        return;
    m_thinking = std::make_unique<PoolErrand>(m_pool);
    m_thinking->start(
        [this, walk = m_walk, rules](const std::atomic<bool> &recalled) -> PoolErrand::Answer {
            const auto result = std::make_shared<Sifted>(partway::sift(walk->files(), rules, recalled));
            return [this, result] { Q_EMIT sifted(*result); };
        },
        0);
}

void Gathering::plan(const ExcludeRules &rules, const QString &prefix)
{
    m_thinking = std::make_unique<PoolErrand>(m_pool);
    m_thinking->start(
        [this, walk = m_walk, rules, prefix](const std::atomic<bool> &recalled) -> PoolErrand::Answer {
            const auto result =
                std::make_shared<IntakePlan>(planKeys(walk->files(), rules, prefix, recalled));
            return [this, result] { Q_EMIT planned(*result); };
        },
        0);
}

} // namespace partway
