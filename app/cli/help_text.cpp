// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

namespace partway {

namespace {

constexpr int column = 26;

QString row(const QString &left, const QString &right)
{
    return left.size() + 2 > column ? left + QLatin1Char('\n') + QString(column, QLatin1Char(' ')) + right
                                    : left.leftJustified(column) + right;
}

QString optionRows(const QList<OptionSpec> &options)
{
    QString rows;
    for (const OptionSpec &option : options) {
        QString left = QLatin1String("  --") + QLatin1String(option.name);
        if (option.value)
            left += QLatin1Char(' ') + QLatin1String(option.value);
        rows += row(left, QLatin1String(option.help)) + QLatin1Char('\n');
    }
    return rows;
}

QString commandHelp(const CommandSpec &command)
{
    QString text = QStringLiteral("partway-cli [OPTION]... %1\n\n%2\n")
                       .arg(QStringLiteral("%1 %2")
                                .arg(QLatin1String(command.name), QLatin1String(command.operands))
                                .trimmed(),
                            QLatin1String(command.help));
    if (!command.options.isEmpty())
        text += QLatin1String("\nOptions:\n") + optionRows(command.options);
    return text + QLatin1String("\nOptions of every command: partway-cli --help\n");
}

constexpr const char *tail = R"(
Sizes and rates: K, M, G, T (or KiB, MiB, ...) are powers of 1024, KB, MB, ... powers of 1000.

Keys are never given as arguments. They come from the account's keychain entry, else from
AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, else from the profile AWS_PROFILE in
~/.aws/credentials and ~/.aws/config. Without --account and --endpoint the server is that of
AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL or the profile, else the only account there is, else Amazon S3.
AWS_REGION, AWS_DEFAULT_REGION and AWS_CA_BUNDLE count as well.

Exit codes: 0 all done; 1 something failed; 2 wrong usage; 3 interrupted or paused, can be resumed.
SIGINT and SIGTERM pause: finished parts are kept, and the command that goes on is printed.

With --json, standard output holds one object a line:
  {"event":"transfer","id","source","bucket","key","account","state","waiting","size","confirmed","inFlight",
   "partSize","parts","partsDone","partsSending","bytesPerSecond","secondsLeft","uploadId","etag","begunAnew",
   "error":{"kind","code","message","advice","httpStatus","requestId","detail"}}
      on every change of state and once a second; "error" is null where there is none. States: queued,
      reconciling, creating, sending, waiting-for-credentials, completing, verifying, done, paused, failed,
      aborting, aborted. Fields that are not known yet are null.
  {"event":"removed","id"}                                  a transfer left the journal
  {"event":"resume","command","ids"}                        how to go on, or to try again where that can help
  {"event":"watching","folder","bucket","prefix","account","settle","existing","leftAlone"}   after the first look of "watch"
  {"event":"folder-lost","folder","error":{...}}   {"event":"folder-found","folder"}
  {"event":"repair","command","ids"}                        how to send only what differs of files that changed
  {"event":"repaired","id","partsKept","partsSent"}         after "repair"
  {"event":"upload","account","bucket","key","uploadId","initiated","initiator","storageClass","transfer",
   "journalKnown","uploadsOfKey","parts","size","partSize","lastPart","beingWritten","usdAMonth","usdSoFar",
   "deletedAt","error"}                                     null: not known, or not asked for
  {"event":"uploads-total","uploads","size","usdAMonth","usdSoFar","expiringWithinADay","whole"}
  {"event":"part","number","size","etag","modified","checksumKind","checksum"}
  {"event":"outlook","bucket","key","uploadId","parts","size","partSize","missing","canBeCompleted","replaces",
   "objectKnown","otherUploads","beingWritten"}             before "finish" completes
  {"event":"comparison","parts","matching","differing","missing","notComparable","beyondTheFile","bytesToSend","proof",
   "mayBeEncrypted"}
  {"event":"finished","bucket","key","uploadId","size","etag","replaced"}
  {"event":"to-abort","uploads","size","usdAMonth","usdSoFar","expiringWithinADay","active","dryRun"}
  {"event":"freed","bucket","key","uploadId","transfer","parts","size","partsLeft","wasGone","error"}
      "not-freed" has the same fields and says why; "left" (bucket, key, uploadId) is being written
  {"event":"saving","when","account","bucket","key","uploadId","parts","size","usdAMonth"}
  {"event":"savings-total","uploads","size","usdAMonth"}
  {"event":"rule","bucket","id","prefix","days","enabled","narrowed","others","ours","due","dueSize"}
      "due": so many uploads are that old already; null where it was not counted
  {"event":"rules","bucket","total"}
  {"event":"rule-effect","bucket","prefix","days","due","dueSize"}   before "rule set" changes anything
  {"event":"bucket","name","created"}   {"event":"object","key","size","etag","modified"}   {"event":"prefix","prefix"}
  {"event":"account","id","name","endpoint","region","addressing","provider"}
  {"event":"test","account","ok","buckets"}   {"event":"demo","identical","sha256","size"}
  {"event":"error","error":{...}}                           what ended the command, as above

Manual: man partway-cli
)";

} // namespace

QString helpText(const QString &command)
{
    QString listed;
    for (const CommandSpec &known : commandTable()) {
        if (command == QLatin1String(known.name))
            return commandHelp(known);
        if (!command.isEmpty() && !QLatin1String(known.name).startsWith(command + QLatin1Char(' ')))
            continue;
        const QString synopsis =
            QStringLiteral("%1 %2").arg(QLatin1String(known.name), QLatin1String(known.operands));
        listed += QStringLiteral("  %1\n      %2\n").arg(synopsis.trimmed(), QLatin1String(known.help));
    }
    if (!command.isEmpty() && !listed.isEmpty())
        return QStringLiteral("partway-cli [OPTION]... COMMAND\n\nCommands:\n") + listed;
    return QStringLiteral("partway-cli [OPTION]... COMMAND [ARGUMENT]...\n\n"
                          "Uploads to S3-compatible storage that never start again.\n\nCommands:\n") +
           listed + QLatin1String("\nOptions:\n") + optionRows(globalOptions()) + QLatin1String(tail);
}

} // namespace partway
