// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace partway {

/// Why something that was given does not go up.
enum class IntakeProblem {
    WebAddress,
    Missing,     ///< not there any more, or a link that leads nowhere
    Unreadable,  ///< a file or a folder that may not be read
    Special,     ///< a pipe, a socket, a device
    BadName,     ///< not UTF-8
    LinkedTwice, ///< a link to a folder that is taken already, or that leads back to itself
    KeyTooLong,
    KeyRefused, ///< with "." or ".." between slashes, or not valid text
    SameKey,    ///< another file of the same lot has this key
    EmptyFolder,
    TooMany, ///< there were more than one lot may hold
};

struct ProblemCount
{
    int count = 0;
    QString example; ///< the first one; untrusted
    friend bool operator==(const ProblemCount &, const ProblemCount &) = default;
};

/// What was found so far, and what cannot be taken.
struct IntakeTally
{
    qint64 files = 0;
    qint64 bytes = 0;
    int folders = 0;
    std::map<IntakeProblem, ProblemCount> problems;

    void note(IntakeProblem problem, const QString &example)
    {
        ProblemCount &counted = problems[problem];
        if (counted.count++ == 0)
            counted.example = example;
    }
    [[nodiscard]] int count(IntakeProblem problem) const
    {
        const auto found = problems.find(problem);
        return found == problems.end() ? 0 : found->second.count;
    }
    friend bool operator==(const IntakeTally &, const IntakeTally &) = default;
};

} // namespace partway
