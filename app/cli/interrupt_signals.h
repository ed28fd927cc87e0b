// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace partway {

/// SIGINT and SIGTERM, or Ctrl-C and a closed console, as a Qt signal. The second one ends the program at
/// once, with the exit code of an interruption: the journal holds what is finished. One at a time in a
/// process.
class InterruptSignals : public QObject
{
    Q_OBJECT
public:
    explicit InterruptSignals(QObject *parent = nullptr);
    ~InterruptSignals() override;

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QObject> m_source; // what notices them, where that is an object
};

} // namespace partway
