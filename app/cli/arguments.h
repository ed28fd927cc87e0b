// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <limits>

namespace partway {

/// An option of the command line. All values are checked when they are read, never later.
struct OptionSpec
{
    const char *name;  ///< without the dashes
    const char *value; ///< what stands for its value in the help, e.g. "SIZE"; null: a switch
    const char *help;
};

struct CommandSpec
{
    const char *name; ///< may be two words: "account add"
    const char *operands;
    const char *help;
    QList<OptionSpec> options;
    int fewest = 0; ///< operands
    int most = 0;

    static constexpr int any = std::numeric_limits<int>::max();
};

/// What was asked for.
struct Invocation
{
    QString command;
    QStringList operands;
    QHash<QString, QStringList> options; ///< in the order given; a switch has one empty value

    [[nodiscard]] bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    /// The last one given; empty: none.
    [[nodiscard]] QString value(const char *option) const;
    [[nodiscard]] QStringList values(const char *option) const
    {
        return options.value(QLatin1String(option));
    }
};

/// A sentence about what is wrong with the command line.
struct UsageError
{
    QString sentence;
};

template <typename T>
using Parsed = tl::expected<T, UsageError>;

tl::unexpected<UsageError> wrongUsage(const QString &sentence);

/// Options may stand before and after the command; "--" ends them. "--name=value" and "--name value" are the
/// same. `--help` and `--version` win over every mistake that follows them.
Parsed<Invocation> parseArguments(const QStringList &arguments, const QList<OptionSpec> &globalOptions,
                                  const QList<CommandSpec> &commands);

} // namespace partway
