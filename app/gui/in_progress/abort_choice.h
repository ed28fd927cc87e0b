// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/short_question.h"

class QLineEdit;
class QSpinBox;

namespace partway {

/// Asks from what age on uploads are to be aborted. Aborts nothing yet: the sheet with what it would free
/// comes next.
class OlderThanDialog : public ShortQuestion
{
    Q_OBJECT
public:
    explicit OlderThanDialog(QWidget *parent);
    [[nodiscard]] QSpinBox *days() const { return m_days; }

Q_SIGNALS:
    void chosen(int days);

private:
    QSpinBox *m_days;
};

/// Asks for the prefix of keys whose uploads are to be aborted.
class PrefixDialog : public ShortQuestion
{
    Q_OBJECT
public:
    PrefixDialog(const QString &suggested, QWidget *parent);
    [[nodiscard]] QLineEdit *prefix() const { return m_prefix; }

Q_SIGNALS:
    void chosen(const QString &prefix);

private:
    QLineEdit *m_prefix;
};

} // namespace partway
