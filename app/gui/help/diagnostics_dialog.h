// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/help/diagnostics_text.h"

#include <QDialog>

#include <functional>

class QPlainTextEdit;

namespace partway {

/// Shows the report as it is copied, letter by letter.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    using Text = std::function<QString(DiagnosticsNames)>;

    DiagnosticsDialog(const Text &text, QWidget *parent);
    [[nodiscard]] QString shownText() const;

Q_SIGNALS:
    void copied();

private:
    QPlainTextEdit *m_text;
};

} // namespace partway
