// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace partway {

/// A field with room for a sentence below it: what it means, or what is wrong with what is in it.
class NotedField : public QWidget
{
    Q_OBJECT
public:
    /// Takes the field over. `focus` is the part of it that gets the focus; null: the field itself.
    explicit NotedField(QWidget *field, QWidget *parent, QWidget *focus = nullptr);

    /// Shown while there is no problem; empty: none.
    void setNote(const QString &text);
    /// Empty: there is none.
    void setProblem(const QString &text);
    [[nodiscard]] QString text() const;

private:
    void refresh();

    QWidget *m_focus;
    QLabel *m_sign;
    QLabel *m_label;
    QString m_note;
    QString m_problem;
};

} // namespace partway
