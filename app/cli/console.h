// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/error_sentence.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace partway {

/// Standard output and standard error, as scripts and people want them. Results go to standard output, as
/// text or, with --json, as one object a line; everything else goes to standard error. Text from servers and
/// file names reaches a terminal without control characters, and makes no line of its own: each text is one
/// line, whatever is in it.
class Console
{
public:
    enum class Form { Text, Json };
    enum class Talk { Usual, Quiet };

    Console(Form form, Talk talk);

    [[nodiscard]] bool isJson() const { return m_form == Form::Json; }
    /// A person watches: a progress line makes sense.
    [[nodiscard]] bool showsProgress() const { return m_progress; }
    /// Columns of the terminal.
    [[nodiscard]] static int width();
    /// Somebody can be asked.
    [[nodiscard]] static bool canAsk();

    /// A result: printed in the form that was asked for.
    void result(const QString &line, const QJsonObject &object);
    void result(const QStringList &lines, const QJsonObject &object);
    /// Printed with --json only.
    void object(const QJsonObject &object);
    /// A remark; left out with --quiet.
    void remark(const QString &line);
    void remark(const QStringList &lines);
    /// What went wrong; never left out. With --json as an object on standard output too.
    void error(const Error &error, const ErrorContext &context = {});
    /// In other words than the usual ones.
    void errorInWords(const Error &error, const Sentence &sentence);
    /// The same for people only, where the object is printed in another form.
    void failure(const Error &error, const ErrorContext &context);
    void complaint(const QString &sentence);
    /// Replaces the line at the bottom of the terminal; empty: takes it away.
    void progress(const QString &line);

private:
    void failureInWords(const Error &error, const Sentence &sentence);
    void toError(const QStringList &lines);

    Form m_form;
    Talk m_talk;
    bool m_progress;
    bool m_lineShown = false;
};

/// The object for "error": kind, code, message, advice and details; none of them holds a secret.
QJsonObject errorToJson(const Error &error, const ErrorContext &context);
QJsonObject errorToJson(const Error &error, const Sentence &sentence);

} // namespace partway
