// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/ask_store.h"
#include "core/rescue/lifecycle_rules.h"

#include <QObject>

namespace partway {

/// Reads and changes one bucket's rules about incomplete uploads: read, merge, write, read again. Nothing is
/// written where the read did not answer with a lifecycle configuration. Lives in one thread; one errand at a
/// time.
class BucketRules : public QObject
{
    Q_OBJECT
public:
    BucketRules(AskStore ask, QString bucket, QObject *parent = nullptr);

    void read();
    void set(const QString &prefix, int days);
    void remove(const QString &prefix);

Q_SIGNALS:
    /// What there is now, after each errand. `total`: rules of all kinds.
    void told(const QList<partway::AbortRule> &rules, int total);
    /// NotImplemented: this store has none. Conflict: they were changed by somebody else meanwhile, or the
    /// store did not keep what was written.
    void failed(const partway::Error &error);
};

} // namespace partway
