// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace partway {

/// Which version this is, whose, and on what it stands.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace partway
