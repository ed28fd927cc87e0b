// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace partway {

class AccountStore;
class CredentialStore;
class InProgressDesk;
class MainWindow;
class RuleDialog;
class StorePort;

/// Opens the rules of a bucket where the page of uploads in progress asks for them.
class RuleDesk : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        StorePort &store;
        CredentialStore &credentials;
        AccountStore &accounts;
        Clock &clock;
    };

    /// What the ports name must outlive it.
    RuleDesk(const Ports &ports, InProgressDesk &desk, MainWindow &window);

private:
    void open(const partway::AccountId &account, const QString &bucket);
    /// Of the uploads that the page lists; nothing while it is not known that these are all.
    [[nodiscard]] std::optional<int> older(const AccountId &account, const QString &bucket,
                                           const QString &prefix, int days) const;

    Ports m_ports;
    InProgressDesk &m_desk;
    MainWindow &m_window;
    QPointer<RuleDialog> m_dialog;
};

} // namespace partway
