// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/abort_command.h"
#include "app/cli/account_command.h"
#include "app/cli/completion_command.h"
#include "app/cli/demo_command.h"
#include "app/cli/folder_upload_command.h"
#include "app/cli/ls_command.h"
#include "app/cli/repair_command.h"
#include "app/cli/rescue/abort_uploads_command.h"
#include "app/cli/rescue/adopt_command.h"
#include "app/cli/rescue/finish_command.h"
#include "app/cli/rescue/parts_command.h"
#include "app/cli/rescue/savings_command.h"
#include "app/cli/rescue/uploads_command.h"
#include "app/cli/resume_command.h"
#include "app/cli/rule_command.h"
#include "app/cli/transfers_command.h"
#include "app/cli/upload_command.h"
#include "app/cli/watch_command.h"

namespace partway {

namespace {

template <typename T>
std::unique_ptr<Command> make(CommandContext &context)
{
    return std::make_unique<T>(context);
}

template <RuleCommand::Kind kind>
std::unique_ptr<Command> makeRule(CommandContext &context)
{
    return std::make_unique<RuleCommand>(context, kind);
}

struct Maker
{
    const char *name;
    std::unique_ptr<Command> (*make)(CommandContext &);
};

constexpr Maker makers[] = {
    {"upload",
     [](CommandContext &context) -> std::unique_ptr<Command> {
         if (context.invocation.has("recursive"))
             return std::make_unique<FolderUploadCommand>(context);
         return std::make_unique<UploadCommand>(context);
     }},
    {"watch", make<WatchCommand>},
    {"transfers", make<TransfersCommand>},
    {"resume", make<ResumeCommand>},
    {"repair", make<RepairCommand>},
    {"abort",
     [](CommandContext &context) -> std::unique_ptr<Command> {
         return std::make_unique<AbortCommand>(context, AbortCommand::Kind::Abort);
     }},
    {"remove",
     [](CommandContext &context) -> std::unique_ptr<Command> {
         return std::make_unique<AbortCommand>(context, AbortCommand::Kind::Remove);
     }},
    {"uploads", make<UploadsCommand>},
    {"parts", make<PartsCommand>},
    {"finish", make<FinishCommand>},
    {"adopt", make<AdoptCommand>},
    {"savings", make<SavingsCommand>},
    {"abort-uploads", make<AbortUploadsCommand>},
    {"rule show", makeRule<RuleCommand::Kind::Show>},
    {"rule set", makeRule<RuleCommand::Kind::Set>},
    {"rule remove", makeRule<RuleCommand::Kind::Remove>},
    {"ls", make<LsCommand>},
    {"account list", make<AccountListCommand>},
    {"account add", make<AccountAddCommand>},
    {"account remove", make<AccountRemoveCommand>},
    {"account test", make<AccountTestCommand>},
    {"demo", make<DemoCommand>},
    {"completion", make<CompletionCommand>},
};

} // namespace

std::unique_ptr<Command> makeCommand(CommandContext &context)
{
    for (const Maker &maker : makers)
        if (context.invocation.command == QLatin1String(maker.name))
            return maker.make(context);
    Q_UNREACHABLE();
}

} // namespace partway
