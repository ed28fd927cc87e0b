// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_dialog.h"

#include "app/gui/theme/tokens.h"
#include "app/text/error_sentence.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

AccountDialog::AccountDialog(StorePort &store, CredentialStore &stored, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_stored(stored)
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Add account"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_form = new AccountForm(*form, this);
    m_keys = new KeyFields(*form, this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(3 * fontMetrics().height());
    m_message->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("Test"), QDialogButtonBox::ActionRole);
    m_test->setToolTip(tr("Asks the store for its buckets"));
    m_test->setAutoDefault(false);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_message, 1);
    column->addWidget(buttons);
    setMinimumWidth(540);

    connect(m_form, &AccountForm::edited, this, &AccountDialog::refresh);
    connect(m_keys, &KeyFields::edited, this, &AccountDialog::refresh);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void AccountDialog::edit(const Account &account)
{
    m_editing = true;
    setWindowTitle(tr("Edit account"));
    m_form->show(account);
    m_keys->setKnown(true);
    refresh();
}

void AccountDialog::say(const QString &text, bool problem)
{
    const Tokens t = tokensFor(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, problem ? t.failed : t.muted);
    m_message->setPalette(colors);
    m_message->setText(text);
}

void AccountDialog::showProblem(const QString &sentence) { say(sentence, true); }
QString AccountDialog::message() const { return m_message->text(); }

void AccountDialog::refresh()
{
    const auto account = m_form->account();
    const bool keys = m_keys->credentials().has_value() || (m_editing && m_keys->isEmpty());
    m_save->setEnabled(account.has_value() && !m_keys->isHalf());
    m_test->setEnabled(account.has_value() && keys);
    const QString warning = account ? endpointWarning(account->endpoint) : QString();
    if (!warning.isEmpty())
        say(warning, true);
    else
        say(tr("Keys go into the system's keychain. Where there is none, they are kept for this run only."),
            false);
}

void AccountDialog::test()
{
    const auto account = m_form->account();
    if (!account)
        return;
    if (const auto credentials = m_keys->credentials()) {
        testWith(*account, *credentials);
        return;
    }
    const QPointer<AccountDialog> guard(this);
    m_stored.fetch(account->id, [guard, account = *account](const Result<Credentials> &found) {
        if (!guard)
            return;
        if (found)
            guard->testWith(account, *found);
        else
            guard->say(errorSentence(found.error(), {{}, {}, {}, account.name, {}}).whole(), true);
    });
}

void AccountDialog::testWith(const Account &account, const Credentials &credentials)
{
    say(tr("Asking %1…").arg(account.endpoint.url.host()), false);
    m_test->setEnabled(false);
    m_store.ask(
        account.endpoint, credentials, ListBuckets{}, this, [this, account](const Result<Answer> &answer) {
            const Result<QStringList> buckets = bucketNames(answer);
            m_test->setEnabled(true);
            if (buckets) {
                say(tr("It works: %n buckets are there.", nullptr, int(buckets->size())), false);
            } else if (buckets.error().kind == ErrorKind::AccessDenied) {
                // Keys that are made for one bucket are good keys.
                say(tr("The store knows these keys. They may not list all buckets; type the bucket's name "
                       "when you upload."),
                    false);
            } else {
                const QString host = account.endpoint.url.host();
                say(errorSentence(buckets.error(), {{}, {}, {}, account.name, host}).whole(), true);
            }
        });
}

void AccountDialog::save()
{
    const auto account = m_form->account();
    if (!account) {
        say(sentenceOf(account.error()), true);
        return;
    }
    Q_EMIT saveAsked(*account, m_keys->credentials().value_or(Credentials{}));
}

} // namespace partway
