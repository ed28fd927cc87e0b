// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/terminal.h"

#include <QJsonDocument>

#include <cstdio>

namespace partway {

namespace {

void print(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

// Only our own line breaks reach the terminal. Nothing is cut that somebody may want to copy: a command that
// goes on with a thousand transfers is a long line.
QByteArray plain(const QStringList &lines)
{
    constexpr int longestLine = 100'000;
    QByteArray text;
    for (const QString &line : lines)
        text += plainLine(line, longestLine).toUtf8() + '\n';
    return text;
}

} // namespace

Console::Console(Form form, Talk talk)
    : m_form(form)
    , m_talk(talk)
    , m_progress(form == Form::Text && talk == Talk::Usual && isTerminal(stderr))
{
}

int Console::width() { return terminalColumns(); }

bool Console::canAsk() { return isTerminal(stdin) && isTerminal(stderr); }

void Console::result(const QString &line, const QJsonObject &json) { result(QStringList{line}, json); }

void Console::result(const QStringList &lines, const QJsonObject &json)
{
    if (isJson())
        return object(json);
    progress({});
    print(stdout, plain(lines));
}

void Console::object(const QJsonObject &object)
{
    if (isJson())
        print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::remark(const QString &line) { remark(QStringList{line}); }

void Console::remark(const QStringList &lines)
{
    if (m_talk == Talk::Usual)
        toError(lines);
}

void Console::failure(const Error &error, const ErrorContext &context)
{
    failureInWords(error, errorSentence(error, context));
}

void Console::failureInWords(const Error &error, const Sentence &sentence)
{
    const QString details = technicalDetails(error);
    QString text = QLatin1String("partway-cli: ") + sentence.whole();
    if (!details.isEmpty())
        text += QStringLiteral(" (%1)").arg(details);
    toError({text});
}

void Console::error(const Error &error, const ErrorContext &context)
{
    errorInWords(error, errorSentence(error, context));
}

void Console::errorInWords(const Error &error, const Sentence &sentence)
{
    failureInWords(error, sentence);
    object({{QStringLiteral("event"), QStringLiteral("error")},
            {QStringLiteral("error"), errorToJson(error, sentence)}});
}

void Console::complaint(const QString &sentence)
{
    toError({QLatin1String("partway-cli: ") + sentence});
    object({{QStringLiteral("event"), QStringLiteral("error")},
            {QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("usage")},
                                                  {QStringLiteral("code"), QString()},
                                                  {QStringLiteral("message"), sentence}}}});
}

void Console::progress(const QString &line)
{
    if (!m_progress || (line.isEmpty() && !m_lineShown))
        return;
    m_lineShown = !line.isEmpty();
    print(stderr, "\r\x1b[K" + plainLine(line, width() - 2).toUtf8());
}

void Console::toError(const QStringList &lines)
{
    progress({});
    print(stderr, plain(lines));
}

QJsonObject errorToJson(const Error &error, const ErrorContext &context)
{
    return errorToJson(error, errorSentence(error, context));
}

QJsonObject errorToJson(const Error &error, const Sentence &sentence)
{
    return {
        {QStringLiteral("kind"), QString(nameOf(error.kind))},
        {QStringLiteral("code"), error.code},
        {QStringLiteral("message"), sentence.what},
        {QStringLiteral("advice"), sentence.next},
        {QStringLiteral("httpStatus"), error.httpStatus},
        {QStringLiteral("requestId"), error.requestId},
        {QStringLiteral("detail"), error.detail},
    };
}

} // namespace partway
