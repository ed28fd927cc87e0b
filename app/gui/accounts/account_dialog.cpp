// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_dialog.h"

#include "app/accounts/environment_account.h"
#include "app/gui/accounts/account_trial.h"
#include "app/gui/accounts/findings_view.h"
#include "app/gui/accounts/noted_field.h"
#include "app/gui/accounts/optional_fields.h"
#include "app/gui/theme/partway_style.h"
#include "app/text/error_sentence.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace partway {

AccountDialog::AccountDialog(StorePort &store, CredentialStore &stored, QWidget *parent)
    : FormDialog(parent)
    , m_store(store)
    , m_stored(stored)
{
    setWindowTitle(tr("Add account"));
    build();
    connect(m_form, &AccountForm::edited, this, &AccountDialog::refresh);
    connect(m_form, &AccountForm::rowsChanged, this, &AccountDialog::arrange);
    connect(m_keys, &KeyFields::edited, this, &AccountDialog::refresh);
    connect(m_keys, &KeyFields::blockSplit, this, [this] {
        if (m_keys->hasToken())
            m_more->setChecked(true);
        m_findings->say({FindingSign::Good, tr("The block of keys was split into its fields.")});
    });
    connect(m_more, &QToolButton::toggled, this, &AccountDialog::arrange);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    arrange();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::build()
{
    auto *rows = new QFormLayout;
    m_rows = std::make_unique<FormRows>(*rows);
    m_form = new AccountForm(*m_rows, this);
    m_keys = new KeyFields(*m_rows, this);
    m_moreRow = new QWidget(this);
    m_more = new QToolButton(m_moreRow);
    m_more->setText(tr("More"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAccessibleDescription(tr("Fields that most accounts do not need"));
    auto *moreLine = new QHBoxLayout(m_moreRow);
    moreLine->setContentsMargins(0, 0, 0, 0);
    moreLine->addWidget(m_more);
    moreLine->addStretch(1);
    m_rows->add({}, m_moreRow, m_more);
    m_trialRow = buildTrial();
    m_findings = new FindingsView(this);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_save->setProperty(primaryProperty, true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(rows);
    column->addWidget(m_findings);
    column->addWidget(buttons);
    setMinimumWidth(560);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *AccountDialog::buildTrial()
{
    auto *trial = new QWidget(this);
    m_bucket = new QLineEdit(trial);
    m_bucket->setAccessibleName(tr("Bucket to test"));
    m_bucket->setPlaceholderText(tr("bucket, optional"));
    m_bucket->setToolTip(tr("With a bucket, the test also tells what the keys may do there."));
    m_bucket->setMaxLength(255);
    m_bucketRow = new NotedField(m_bucket, trial);
    m_test = new QPushButton(tr("Test"), trial);
    m_test->setToolTip(tr("Asks the store for its buckets"));
    m_test->setAutoDefault(false);
    auto *line = new QHBoxLayout(trial);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_bucketRow, 1);
    line->addWidget(m_test, 0, Qt::AlignTop);
    m_rows->add(tr("Tr&y it"), trial, m_bucket);
    connect(m_bucket, &QLineEdit::textChanged, this, [this](const QString &bucket) {
        m_bucketRow->setNote(bucket.trimmed().isEmpty()
                                 ? QString()
                                 : tr("“Test” will list this bucket, and begin and abort one empty upload in "
                                      "it. Nothing is stored."));
    });
    return trial;
}

void AccountDialog::arrange()
{
    const bool more = m_more->isChecked();
    QList<QWidget *> rows = m_form->mainRows();
    const bool profile = m_form->keysAreInProfile();
    if (!profile)
        rows += m_keys->rows();
    rows.append(m_moreRow);
    if (more && !profile)
        rows.append(m_keys->tokenRow());
    if (more)
        rows += m_form->moreRows();
    rows.append(m_trialRow);
    m_more->setArrowType(more ? Qt::DownArrow
                              : (layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow));
    m_rows->arrange(rows);
    refresh();
}

void AccountDialog::edit(const Account &account)
{
    m_editing = account.id;
    setWindowTitle(tr("Edit account"));
    m_form->show(account);
    m_keys->setKnown(account.awsProfile.isEmpty());
    m_more->setChecked(m_form->wantsMore());
    arrange();
}

void AccountDialog::setKeychainThere(bool there) { m_keys->setKeychainThere(there); }

void AccountDialog::showProblem(const QString &sentence) { m_findings->say({FindingSign::Bad, sentence}); }
QString AccountDialog::message() const { return m_findings->text(); }

// What was found holds for what was typed then.
void AccountDialog::refresh()
{
    delete m_trial;
    m_test->setEnabled(true);
    m_findings->clear();
}

bool AccountDialog::showProblems()
{
    if (m_form->showProblems()) {
        if (m_form->wantsMore())
            m_more->setChecked(true);
        return true;
    }
    return false;
}

void AccountDialog::test()
{
    m_findings->clear();
    if (showProblems())
        return;
    const auto account = m_form->account();
    const auto typed = m_keys->credentials();
    if (!account)
        showProblem(sentenceOf(account.error()));
    else if (typed && !m_form->keysAreInProfile())
        testWith(*account, *typed);
    else if (m_form->keysAreInProfile() || !m_keys->showMissing())
        testStored(*account);
}

void AccountDialog::testStored(const Account &account)
{
    if (!account.awsProfile.isEmpty()) { // as chosen here: the account may not be saved with it yet
        const Result<Credentials> found = profileCredentials(
            AwsConfig::read(QProcessEnvironment::systemEnvironment(), QDir::homePath()), account.awsProfile);
        if (found)
            testWith(account, *found);
        else
            showProblem(errorSentence(found.error(), questionTo(account)).whole());
        return;
    }
    const QPointer<AccountDialog> guard(this);
    m_stored.fetch(account.id, [guard, account](const Result<Credentials> &found) {
        if (!guard)
            return;
        if (found)
            guard->testWith(account, *found);
        else
            guard->showProblem(errorSentence(found.error(), questionTo(account)).whole());
    });
}

void AccountDialog::testWith(const Account &account, const Credentials &credentials)
{
    delete m_trial;
    m_trial = new AccountTrial(m_store, account, credentials, m_bucket->text().trimmed(), this);
    m_findings->say({FindingSign::Plain, tr("Asking %1…").arg(account.endpoint.url.host())});
    m_test->setEnabled(false);
    connect(m_trial, &AccountTrial::found, this, [this, first = true](const Finding &finding) mutable {
        if (std::exchange(first, false))
            m_findings->clear();
        m_findings->add(finding);
    });
    connect(m_trial, &AccountTrial::finished, this, [this] { m_test->setEnabled(true); });
    m_trial->start();
}

void AccountDialog::save()
{
    if (showProblems())
        return;
    const bool profile = m_form->keysAreInProfile();
    if (!profile && m_keys->isHalf()) {
        m_keys->showMissing();
        return;
    }
    const auto account = m_form->account();
    if (!account) {
        showProblem(sentenceOf(account.error()));
        return;
    }
    saveUnlessShared(*account, profile ? Credentials{} : m_keys->credentials().value_or(Credentials{}));
}

void AccountDialog::saveUnlessShared(const Account &account, const Credentials &typed)
{
    const QPointer<AccountDialog> guard(this);
    const auto saveWith = [guard, account, typed](const QByteArray &ownKey) {
        if (guard && !account.shareKey.isEmpty() && account.shareKey.toUtf8() == ownKey) {
            guard->m_more->setChecked(true);
            guard->m_form->optional()->refuseShareKey();
        } else if (guard) {
            Q_EMIT guard->saveAsked(account, typed);
        }
    };
    if (account.shareKey.isEmpty() || !typed.accessKeyId.isEmpty() || m_editing.isNull()) {
        saveWith(typed.accessKeyId);
        return;
    }
    m_stored.fetch(m_editing, [saveWith](const Result<Credentials> &stored) {
        saveWith(stored ? stored->accessKeyId : QByteArray());
    });
}

} // namespace partway
