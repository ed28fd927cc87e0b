// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QSettings;
class QThreadPool;
class QWidget;

namespace partway {

class AccountStore;
class Clock;
class CredentialStore;
class FileSource;
class FolderPort;
class NoticeBar;
class QueuePort;
class StorePort;
class TransferModel;

/// What taking files in works with; all of it outlives it.
struct IntakePorts
{
    QueuePort &queue;
    StorePort &store;
    CredentialStore &credentials;
    AccountStore &accounts;
    FileSource &files;
    QSettings &settings;
    Clock &clock;
    FolderPort *folders = nullptr; ///< null: each file goes up by itself
};

/// Where one delivery shows itself, and where it works.
struct IntakeSurroundings
{
    IntakePorts ports;
    std::shared_ptr<QThreadPool> pool;
    QWidget &window;
    NoticeBar &notices;
    TransferModel &queue; ///< as it is shown
};

} // namespace partway
