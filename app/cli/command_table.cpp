// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

namespace partway {

// The help is the contract for scripts, in English like every option's name; the man page says the same at
// length.
const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        {"account", "NAME", "use this account (see: account list)"},
        {"endpoint", "URL", "use this server, with the keys of the environment"},
        {"region", "REGION", "sign for this region"},
        {"path-style", nullptr, "address buckets in the path: https://host/bucket/key"},
        {"virtual-host", nullptr, "address buckets in the host name: https://bucket.host/key"},
        {"ca", "FILE", "trust this authority (PEM) besides the system's"},
        {"proxy", "URL", "http://host:port, socks5://host:port or none; the system's otherwise"},
        {"state", "DIR", "keep journal and accounts in this folder"},
        {"json", nullptr, "write one JSON object a line to standard output"},
        {"quiet", nullptr, "no progress and no remarks, errors only"},
        {"version", nullptr, "say which version this is"},
        {"help", nullptr, "say this, or more about a command"},
    };
    return options;
}

const QList<CommandSpec> &commandTable()
{
    static const OptionSpec parallel{"parallel", "N", "parts under way at once, 1 to 64 (8)"};
    static const OptionSpec limit{"limit", "RATE", "send no faster, e.g. 10M or 500K/s"};
    static const OptionSpec uploadId{"upload-id", "ID", "which upload of this key"};
    static const OptionSpec allBuckets{"all-buckets", nullptr, "in every bucket of the account"};
    static const OptionSpec yes{"yes", nullptr, "do not ask"};
    static const OptionSpec dryRun{"dry-run", nullptr, "say what would be done, and do nothing"};
    static const OptionSpec rulePrefix{"prefix", "P", "only keys that begin with this"};
    static const QList<CommandSpec> commands{
        {"upload",
         "SOURCE... s3://BUCKET/KEY-OR-PREFIX/",
         "Send files. A destination that ends in / is a prefix, and each file keeps its name.",
         {{"part-size", "SIZE", "bytes, or 64M, 5MiB; planned otherwise, raised where the store needs it"},
          parallel,
          limit,
          {"integrity", "KIND", "md5: each part is proven (usual); none: sizes only"},
          {"payload", "KIND", "auto: signed over http only (usual); signed; unsigned"},
          {"no-overwrite", nullptr, "fail where the object exists"},
          {"content-type", "TYPE", "guessed from the file's name otherwise"},
          {"meta", "K=V", "metadata; may be given several times"},
          {"storage-class", "CLASS", "as the store names it"}},
         2,
         CommandSpec::any},
        {"transfers", "", "Show the transfers in the journal.", {}, 0, 0},
        {"resume",
         "[ID...|--all]",
         "Go on with transfers where they stopped; with none named, with all.",
         {{"all", nullptr, "every transfer that can be resumed"}, parallel, limit},
         0,
         CommandSpec::any},
        {"abort", "ID...", "Give transfers up and free what is on the server.", {}, 1, CommandSpec::any},
        {"remove",
         "ID...",
         "Take transfers out of the journal; unfinished ones are freed on the server first.",
         {{"leave-parts", nullptr, "leave the parts on the server, where they are billed"}},
         1,
         CommandSpec::any},
        {"uploads",
         "s3://BUCKET[/PREFIX] | --all-buckets",
         "List in-progress uploads, whoever began them.",
         {allBuckets,
          {"sizes", nullptr, "parts, bytes, cost and last part of each as well: one question more for each"}},
         0,
         1},
        {"parts",
         "s3://BUCKET/KEY --upload-id ID",
         "List the parts of an in-progress upload, with the digests that the store keeps.",
         {uploadId},
         1,
         1},
        {"finish",
         "s3://BUCKET/KEY --upload-id ID",
         "Complete an in-progress upload whose parts are all there; says first what it does.",
         {uploadId,
          {"file", "FILE", "compare every part with this file, and complete only what is the same"},
          yes},
         1,
         1},
        {"adopt",
         "FILE s3://BUCKET/KEY --upload-id ID",
         "Go on with an upload that another program began: parts that match the file are kept, others sent.",
         {uploadId, dryRun, yes, {"no-overwrite", nullptr, "fail where the object exists"}, parallel, limit},
         2,
         2},
        {"abort-uploads",
         "s3://BUCKET[/PREFIX] | --all-buckets",
         "Abort in-progress uploads until no part of them is left; says first what that frees.",
         {{"upload-id", "ID", "this upload of s3://BUCKET/KEY; may be given several times"},
          {"older-than", "AGE", "those begun before that, e.g. 7d, 12h, 2w"},
          {"orphans", nullptr, "those that belong to no transfer of this computer's journal"},
          {"all", nullptr, "every one there"},
          allBuckets,
          dryRun,
          yes,
          {"even-active", nullptr, "also those that are being written right now, or may be"}},
         0,
         1},
        {"savings",
         "",
         "Show what aborting uploads freed, when, and what that saves a month.",
         {{"last", "N", "the last N only; the total is of all"}},
         0,
         0},
        {"rule show",
         "s3://BUCKET",
         "Show the bucket's rules about unfinished uploads, and how many are that old already.",
         {},
         1,
         1},
        {"rule set",
         "s3://BUCKET --days N",
         "Let the store abort uploads that are not finished N days after they were begun; says first how "
         "many "
         "are that old already. Other rules stay.",
         {{"days", "N", "after the upload was begun"}, rulePrefix, yes},
         1,
         1},
        {"rule remove",
         "s3://BUCKET",
         "Remove the rule that \"rule set\" made. Other rules stay.",
         {rulePrefix, yes},
         1,
         1},
        {"ls",
         "[s3://BUCKET[/PREFIX]]",
         "List buckets, or objects.",
         {{"recursive", nullptr, "objects below prefixes as well"}},
         0,
         1},
        {"account list", "", "List the accounts.", {}, 0, 0},
        {"account add",
         "NAME --endpoint URL",
         "Add an account. Its keys are asked for, or read from standard input: access key, secret key and, "
         "where "
         "there is one, session token, a line each. They go into the keychain.",
         {{"provider", "ID", "profile of the provider, e.g. storj, aws; guessed from the host otherwise"},
          {"price", "USD", "what a stored terabyte (10^12 bytes) costs a month; the provider's otherwise"},
          {"keys-from-env", nullptr, "take the keys from AWS_ACCESS_KEY_ID and its like"},
          {"no-keys", nullptr, "no keys: the environment gives them at each use"},
          {"keep-alive", nullptr,
           "send a part of paused uploads before the store deletes them, where it counts from the last part "
           "(Storj)"},
          {"share-key", "KEY",
           "a public, read-only access key for share links (Storj); it stands in each link"}},
         1,
         1},
        {"account remove", "NAME", "Remove an account and its keys from the keychain.", {}, 1, 1},
        {"account test", "[NAME] [s3://BUCKET]", "Try the keys: list the buckets, or look at one.", {}, 0, 2},
        {"demo",
         "",
         "Start the practice store, send it a sample in parallel parts, read it back and compare.",
         {{"size", "SIZE", "of the sample (200MiB)"}},
         0,
         0},
        {"completion",
         "bash|zsh|fish",
         "Write the script with which this shell completes commands and options.",
         {},
         1,
         1},
    };
    return commands;
}

} // namespace partway
