// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QScrollArea>
#include <QString>

#include <optional>

class QAction;
class QFormLayout;
class QHBoxLayout;
class QLabel;

namespace partway {

/// Everything that is known of a transfer, as text that can be copied.
class DetailsPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);
    /// `failedAt`: where that is known.
    void setTransfer(const Transfer *transfer, const QString &accountName,
                     std::optional<UtcTime> failedAt = std::nullopt);
    /// A button for what one wants of an object that is uploaded; an action with a menu opens it.
    void offerLink(QAction *action);
    /// All that is shown, a line each: "Upload ID: abc".
    [[nodiscard]] QString text() const;
    /// The value in the row with that caption; empty where it is not shown.
    [[nodiscard]] QString value(const QString &caption) const;

private:
    void put(int row, const QString &caption, const QString &value);

    QFormLayout *m_form;
    QWidget *m_links;
    QHBoxLayout *m_linkRow;
};

} // namespace partway
