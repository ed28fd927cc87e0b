// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/rule_desk.h"

#include "app/accounts/account_store.h"
#include "app/gui/in_progress/in_progress_desk.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/rule_dialog.h"
#include "app/gui/intake/store_questions.h"
#include "app/gui/window/main_window.h"

namespace partway {

RuleDesk::RuleDesk(const Ports &ports, InProgressDesk &desk, MainWindow &window)
    : QObject(&window)
    , m_ports(ports)
    , m_desk(desk)
    , m_window(window)
{
    connect(&desk, &InProgressDesk::ruleAsked, this, &RuleDesk::open);
}

void RuleDesk::open(const AccountId &account, const QString &bucket)
{
    const std::optional<Account> known = m_ports.accounts.account(account);
    if (!known || m_dialog)
        return;
    auto *questions = new StoreQuestions(m_ports.store, m_ports.credentials, *known);
    const AskStore ask = [questions](const Call &call, std::function<void(Result<Answer>)> done) {
        questions->ask(call, std::move(done));
    };
    m_dialog = new RuleDialog(
        ask, *known, m_ports.clock, bucket,
        [this, account, bucket](const QString &prefix, int days) {
            return older(account, bucket, prefix, days);
        },
        &m_window);
    questions->setParent(m_dialog);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dates at which the store removes uploads are others now.
    connect(m_dialog, &RuleDialog::changed, this,
            [this, account, bucket] { m_desk.rescue().refresh(account, {bucket}); });
    m_dialog->open();
}

std::optional<int> RuleDesk::older(const AccountId &account, const QString &bucket, const QString &prefix,
                                   int days) const
{
    const DeskProgress &progress = m_desk.rescue().progress();
    const bool isListed =
        progress.doing == DeskProgress::Doing::Measuring || progress.doing == DeskProgress::Doing::Idle;
    if (!isListed || progress.outcome != DeskProgress::Outcome::Whole)
        return std::nullopt;
    const UtcTime now = m_ports.clock.utcNow();
    const auto isOlder = [&](const UploadRow &row) {
        const InProgressUpload &upload = row.upload;
        return upload.account == account && upload.ref.bucket == bucket &&
               upload.ref.key.startsWith(prefix) && upload.initiated &&
               timeAtStore(upload, now) - *upload.initiated >= std::chrono::hours(24) * days;
    };
    return int(m_window.inProgress()->model().all(isOlder).size());
}

} // namespace partway
