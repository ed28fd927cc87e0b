// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QPushButton;

namespace partway {

/// A question with a line of fields for its answer, and a button that gives it. Who asks puts the fields in.
class ShortQuestion : public QDialog
{
    Q_OBJECT
protected:
    /// The mnemonic of `question` leads to the first field; `answer` is the button's text.
    ShortQuestion(const QString &title, const QString &question, const QString &answer, QWidget *parent);

    /// Once, with widgets of this dialog; the first one grows and has the focus.
    void setFields(const QList<QWidget *> &fields);
    [[nodiscard]] QPushButton *answerButton() const { return m_answer; }

private:
    QString m_question;
    QPushButton *m_answer;
};

} // namespace partway
