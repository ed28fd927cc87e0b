// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace partway {

/// A dialog that is always as tall as what is in it, and never cuts a wrapped line: layouts alone do not see
/// to that for windows.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fit();
};

} // namespace partway
