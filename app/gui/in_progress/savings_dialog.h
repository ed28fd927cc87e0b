// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/savings_ledger.h"

#include <QDialog>

class QLabel;
class QStandardItemModel;

namespace partway {

class FlatTree;

/// What was freed, when, and what that saves a month.
class SavingsDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int mostListed = 1000;

    explicit SavingsDialog(QWidget *parent);

    /// The newest first.
    void setSavings(const QList<partway::Saving> &savings);
    void setTotal(const QString &sentence);
    [[nodiscard]] FlatTree *list() const { return m_list; }

private:
    QLabel *m_total;
    FlatTree *m_list;
    QStandardItemModel *m_rows;
};

} // namespace partway
