// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/intake_words.h"

#include "app/gui/intake/folder_walk.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace partway {

namespace {

struct IntakeWords
{
    Q_DECLARE_TR_FUNCTIONS(IntakeWords)
};

QString sentenceFor(IntakeProblem problem, int count)
{
    switch (problem) {
    case IntakeProblem::WebAddress:
        return IntakeWords::tr(
            "%Ln addresses were not taken: only files on this computer can be uploaded. Download them first "
            "(%1).",
            nullptr, count);
    case IntakeProblem::Missing:
        return IntakeWords::tr("%Ln items are not there any more, or are links that lead nowhere (%1).",
                               nullptr, count);
    case IntakeProblem::Unreadable:
        return IntakeWords::tr("%Ln items may not be read; check their permissions and add them again (%1).",
                               nullptr, count);
    case IntakeProblem::Special:
        return IntakeWords::tr(
            "%Ln items are no files but pipes, sockets or devices, and were passed over (%1).", nullptr,
            count);
    case IntakeProblem::BadName:
        return IntakeWords::tr(
            "%Ln names are not valid UTF-8 and cannot be keys; rename them and add them again (%1).", nullptr,
            count);
    case IntakeProblem::LinkedTwice:
        return IntakeWords::tr(
            "%Ln folders can be reached twice, or lead back to themselves; each is taken once (%1).", nullptr,
            count);
    case IntakeProblem::KeyTooLong:
        return IntakeWords::tr(
            "%Ln files were not taken: with the prefix their keys are longer than 1,024 bytes. Shorten names "
            "or the prefix (%1).",
            nullptr, count);
    case IntakeProblem::KeyRefused:
        return IntakeWords::tr(
            "%Ln files were not taken: “.” and “..” between slashes cannot be in a key. Choose another "
            "prefix (%1).",
            nullptr, count);
    case IntakeProblem::SameKey:
        return IntakeWords::tr(
            "%Ln files were not taken: another file added with them has the same name, and only one could "
            "stay (%1).",
            nullptr, count);
    case IntakeProblem::EmptyFolder:
        return IntakeWords::tr(
            "%Ln folders are empty; stores know no folders, so nothing is made for them (%1).", nullptr,
            count);
    case IntakeProblem::TooMany:
        return IntakeWords::tr("There are more than %1 files; add the other folders afterwards.")
            .arg(QLocale().toString(qlonglong(FolderWalk::mostFiles)));
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList problemSentences(const IntakeTally &tally)
{
    QStringList sentences;
    for (const auto &[problem, counted] : tally.problems) {
        const QString sentence = sentenceFor(problem, counted.count);
        sentences.append(problem == IntakeProblem::TooMany ? sentence
                                                           : sentence.arg(plainLine(counted.example, 120)));
    }
    return sentences;
}

QString amountText(qint64 files, qint64 bytes)
{
    return IntakeWords::tr("%Ln files, %1", nullptr, int(files)).arg(formatBytes(bytes));
}

QString sizeAndDate(qint64 size, std::optional<UtcTime> modified)
{
    if (!modified)
        return formatBytes(size);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(modified->time_since_epoch().count());
    return IntakeWords::tr("%1, %2", "size and date").arg(formatBytes(size), formatDateTime(when));
}

} // namespace partway
