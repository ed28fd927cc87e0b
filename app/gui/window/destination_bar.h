// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/destination.h"
#include "app/gui/window/narrow_row.h"
#include "core/s3/account.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace partway {

/// Says and sets where new files go.
class DestinationBar : public QWidget
{
    Q_OBJECT
public:
    explicit DestinationBar(QWidget *parent = nullptr);

    void setAccounts(const QList<partway::Account> &accounts);
    /// Suggestions for the bucket, of this account; what is typed stays.
    void setBuckets(const AccountId &account, const QStringList &buckets);
    void setDestination(const Destination &destination);
    [[nodiscard]] Destination destination() const;
    /// "s3://practice/ on Practice store"; empty where it is not complete.
    [[nodiscard]] QString destinationText() const;
    void askForBucket();
    [[nodiscard]] bool isBeingTyped() const;

Q_SIGNALS:
    void changed();
    /// The person wants to look for the place.
    void browseAsked();
    /// The person looks at another account: its buckets would be good to know.
    void bucketsWanted(const partway::AccountId &account);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onAccountChosen();

    QComboBox *m_account;
    QComboBox *m_bucket;
    QLineEdit *m_prefix = nullptr;
    NarrowRow m_narrow;
};

} // namespace partway
