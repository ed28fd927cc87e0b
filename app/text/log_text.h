// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/error_sentence.h"
#include "core/plan/transfer_log.h"

#include <QDate>
#include <QString>

namespace partway {

/// How much a line of the log matters.
enum class LogWeight {
    Plain,
    Good,      ///< something is proven to be done
    Attention, ///< trouble that is being dealt with
    Problem,   ///< nothing goes on without a person
};

LogWeight weightOf(LogKind kind);
/// One plain sentence, or two. Parts of it may come from a server.
QString logSentence(const LogEntry &entry, const ErrorContext &context = {});
/// "11:36:28"; with the day where that is not `today`.
QString logTimeText(UtcTime when, QDate today);
/// For copying: day, time, a word where it matters, and the sentence.
QString logLine(const LogEntry &entry, const ErrorContext &context = {});

} // namespace partway
