// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace partway {

/// Whether a part can be sent again by hand.
enum class SendAgain {
    Possible,
    NotThereYet, ///< it is not confirmed: it is sent anyway
    TooLate,     ///< the upload is completed, being completed, or given up
};

SendAgain canSendAgain(const Transfer &transfer, const Part &part);

/// What a person can do with single parts. The actions say why where they cannot be done.
class PartActions : public QObject
{
    Q_OBJECT
public:
    explicit PartActions(QWidget *parent);

    /// The parts that the actions are about from now on.
    void setParts(const Transfer &transfer, const QList<partway::Part> &parts);
    [[nodiscard]] QAction *sendAgain() const { return m_sendAgain; }
    [[nodiscard]] QAction *copyEtag() const { return m_copyEtag; }
    void addToMenu(QMenu &menu) const;

Q_SIGNALS:
    void sendAgainAsked(partway::TransferId id, const QList<int> &numbers);

private:
    void copyEtags() const;

    QAction *m_sendAgain;
    QAction *m_copyEtag;
    TransferId m_id;
    QList<int> m_numbers;
    QStringList m_etags;
};

} // namespace partway
