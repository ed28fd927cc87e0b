// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/intake_plan.h"
#include "core/base/pool_errand.h"

#include <QObject>

#include <memory>

class QThreadPool;

namespace partway {

/// Walks, sifts and plans in the pool, and tells the window's thread. What is found stays in one place and is
/// handed to and fro, never read by two threads while one of them writes. Its end gives the work up.
class Gathering : public QObject
{
    Q_OBJECT
public:
    explicit Gathering(std::shared_ptr<QThreadPool> pool, QObject *parent = nullptr);
    ~Gathering() override;

    void walk(const QStringList &roots);
    /// Gives the walk up; it may be begun anew.
    void stop();
    /// After walked(), before it nothing is done. A later call takes the place of one that is under way.
    void sift(const ExcludeRules &rules);
    void plan(const ExcludeRules &rules, const QString &prefix);

Q_SIGNALS:
    void progressed(const partway::IntakeTally &tally);
    void walked(const partway::IntakeTally &tally);
    void sifted(const partway::Sifted &result);
    void planned(const partway::IntakePlan &plan);

private:
    void walkOn();

    std::shared_ptr<QThreadPool> m_pool;
    std::shared_ptr<FolderWalk> m_walk;
    bool m_walked = false;
    std::unique_ptr<PoolErrand> m_walking;
    std::unique_ptr<PoolErrand> m_thinking;
};

} // namespace partway
