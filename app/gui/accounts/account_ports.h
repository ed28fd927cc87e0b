// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partway {

class AccountStore;
class KeychainCredentialStore;
class ProfileCredentialStore;
class QueuePort;
class StorePort;

/// What the window's dealings with accounts need. All of it outlives the window.
struct AccountPorts
{
    AccountStore &accounts;
    KeychainCredentialStore &keychain;
    ProfileCredentialStore &credentials; ///< what the engine asks: profiles, else the keychain
    QueuePort &queue;
    StorePort &store;
};

} // namespace partway
