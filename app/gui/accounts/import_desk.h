// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/import/import_source.h"
#include "app/gui/accounts/account_ports.h"

#include <QObject>

#include <functional>

namespace partway {

class ImportDialog;
class MainWindow;

/// Looks for accounts of other programs, without waiting for a disk, and takes over those that are chosen.
class ImportDesk : public QObject
{
    Q_OBJECT
public:
    ImportDesk(const AccountPorts &ports, MainWindow &window);
    void open();

private:
    using Found = std::function<void(const QList<ImportSource> &)>;
    /// Answers later, in this thread, unless this object is gone by then.
    void readInPool(std::function<QList<ImportSource>()> read, Found done);
    void look(Found done);
    void fill(ImportDialog &dialog);
    void take(const QList<partway::FoundAccount> &accounts, ImportDialog &dialog);
    [[nodiscard]] QString freeName(const QString &wanted) const;
    void tellTaken(int taken, int withoutKeys);

    AccountPorts m_ports;
    MainWindow &m_window;
};

} // namespace partway
