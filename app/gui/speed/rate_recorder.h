// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/speed/rate_history.h"
#include "core/base/ids.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace partway {

class TransferModel;

/// Looks at the queue once a second and remembers how fast it went: all of it, and each transfer that moved
/// within the last ten minutes. Bounded: of very many the ones that moved longest ago are forgotten.
class RateRecorder : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 500;

    /// `model` must outlive this object.
    explicit RateRecorder(const TransferModel &model, QObject *parent = nullptr);

    /// Takes what is there as the value of that second. The timer does, too, while there is anything to
    /// record.
    void sample(qint64 second);
    [[nodiscard]] const RateHistory &all() const { return m_all; }
    /// Empty for a transfer that did not move.
    [[nodiscard]] RateHistory of(TransferId id) const { return m_each.value(id); }
    [[nodiscard]] qsizetype count() const { return m_each.size(); }
    /// The second that was sampled last.
    [[nodiscard]] qint64 now() const { return m_now; }

Q_SIGNALS:
    void sampled();

private:
    void wake();
    void forgetOld();

    const TransferModel &m_model;
    RateHistory m_all;
    QHash<TransferId, RateHistory> m_each;
    QTimer m_timer;
    qint64 m_now = 0;
};

} // namespace partway
