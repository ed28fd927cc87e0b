// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/flat_tree.h"
#include "core/rescue/lifecycle_rules.h"

#include <QList>
#include <QStandardItemModel>

namespace partway {

/// The rules of a bucket about unfinished uploads, one a row.
class RuleList : public FlatTree
{
    Q_OBJECT
public:
    explicit RuleList(QWidget *parent);

    void show(const QList<AbortRule> &rules);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person went to that row.
    void chosen(const partway::AbortRule &rule);

private:
    QStandardItemModel m_model;
    QList<AbortRule> m_rules;
};

} // namespace partway
