// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/rule_dialog.h"

#include "app/gui/accounts/findings_view.h"
#include "app/gui/in_progress/rule_list.h"
#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/clear_button.h"
#include "app/gui/theme/partway_style.h"
#include "app/text/reading_direction.h"
#include "app/text/rule_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

constexpr int usualDays = 7;
constexpr int mostDays = 3650;

} // namespace

RuleDialog::RuleDialog(const AskStore &ask, const Account &account, Clock &clock, const QString &bucket,
                       OlderCount older, QWidget *parent)
    : FormDialog(parent)
    , m_account(account)
    , m_older(std::move(older))
    , m_rules(ask, account, clock, bucket)
    , m_list(new RuleList(this))
    , m_none(sheetText(tr("No rule of this bucket is about unfinished uploads."), this))
    , m_others(sheetText({}, this))
    , m_days(new QSpinBox(this))
    , m_prefix(new QLineEdit(this))
    , m_outcome(new FindingsView(this))
    , m_effect(new FindingsView(this))
{
    build();
    connect(m_list, &RuleList::chosen, this, &RuleDialog::showRule);
    connect(m_days, &QSpinBox::valueChanged, this, &RuleDialog::showEffect);
    connect(m_prefix, &QLineEdit::textChanged, this, &RuleDialog::showEffect);
    connect(m_apply, &QPushButton::clicked, this, &RuleDialog::apply);
    connect(m_remove, &QPushButton::clicked, this, &RuleDialog::remove);
    connect(m_again, &QPushButton::clicked, this, &RuleDialog::read);
    connect(&m_rules, &BucketRules::told, this, &RuleDialog::onTold);
    connect(&m_rules, &BucketRules::failed, this, &RuleDialog::onFailed);
    read();
}

RuleDialog::~RuleDialog() = default;

void RuleDialog::build()
{
    const QString name = inItsOwnDirection(plainLine(m_rules.bucket(), 80));
    setWindowTitle(tr("Rule for unfinished uploads"));
    auto *column = sheetColumn(*this);
    column->addWidget(sheetTitle(tr("Unfinished uploads in %1").arg(name), this));
    column->addWidget(
        sheetText(tr("A rule lets the store itself abort uploads that nobody has finished, and free "
                     "what they hold, even while this computer is off."),
                  this));
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addWidget(m_others);
    column->addWidget(buildForm());
    column->addWidget(m_outcome);

    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Add rule"), QDialogButtonBox::ApplyRole);
    m_apply->setProperty(primaryProperty, true);
    m_remove = buttons->addButton(tr("Remove rule"), QDialogButtonBox::DestructiveRole);
    m_again = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    // What is changed here changes what others store: nothing of it happens by Return alone.
    const QList<QAbstractButton *> all = buttons->buttons();
    for (QAbstractButton *button : all)
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(600);
}

QWidget *RuleDialog::buildForm()
{
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days after which unfinished uploads are aborted"));
    m_prefix->setPlaceholderText(tr("all keys"));
    m_prefix->setAccessibleName(tr("Beginning of the keys that the rule is about"));
    addClearButton(*m_prefix);
    m_form = new QWidget(this);
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    rows->addRow(tr("&Abort after"), m_days);
    rows->addRow(tr("Keys that &begin with"), m_prefix);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(12);
    column->addLayout(rows);
    column->addWidget(m_effect);
    return m_form;
}

void RuleDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool isKnown = stage == Stage::Ready || stage == Stage::Changing || stage == Stage::Recovering;
    m_list->setVisible(isKnown && !m_there.isEmpty());
    m_none->setVisible(isKnown && m_there.isEmpty());
    m_others->setVisible(isKnown && !m_others->text().isEmpty());
    m_form->setVisible(isKnown);
    m_form->setEnabled(stage == Stage::Ready);
    m_list->setEnabled(stage == Stage::Ready);
    m_apply->setVisible(isKnown);
    m_again->setVisible(stage == Stage::Failed);
    showEffect();
    // Never on something that has just gone: the keyboard would find no way on from there.
    if (stage == Stage::Failed)
        m_again->setFocus();
    else if (!isKnown)
        findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->setFocus();
}

void RuleDialog::read()
{
    setStage(Stage::Reading);
    m_outcome->say({FindingSign::Plain, tr("The rules are being read…")});
    m_rules.read();
}

void RuleDialog::apply()
{
    setStage(Stage::Changing);
    m_outcome->say({FindingSign::Plain, tr("The rule is being written…")});
    m_rules.set(prefix(), m_days->value());
}

void RuleDialog::remove()
{
    setStage(Stage::Changing);
    m_outcome->say({FindingSign::Plain, tr("The rule is being removed…")});
    m_rules.remove(prefix());
}

void RuleDialog::onTold(const QList<AbortRule> &rules, int total)
{
    const bool wasChanged = m_stage == Stage::Changing;
    const bool isFirst = m_stage == Stage::Reading;
    m_there = rules;
    m_list->show(rules);
    m_others->setText(otherRulesText(total - int(rules.size())));
    if (wasChanged) {
        m_outcome->say(
            {FindingSign::Good, ownRule() ? tr("The rule is there now.") : tr("The rule is removed.")});
    } else if (isFirst) {
        m_outcome->clear();
    }
    setStage(Stage::Ready);
    const auto ours =
        std::find_if(rules.begin(), rules.end(), [](const AbortRule &rule) { return rule.ours; });
    if (isFirst && ours != rules.end())
        showRule(*ours);
    if (wasChanged)
        Q_EMIT changed();
    m_days->setFocus();
}

void RuleDialog::onFailed(const Error &error)
{
    const Sentence sentence = ruleErrorText(error, m_account, m_rules.bucket());
    const bool hasNone = error.kind == ErrorKind::NotImplemented;
    m_outcome->say({hasNone ? FindingSign::Attention : FindingSign::Bad, sentence.what});
    m_outcome->add({FindingSign::Plain, sentence.next});
    if (hasNone) {
        m_outcome->add(
            {FindingSign::Plain, tr("Or let Partway look once a day and tell you: in the settings, under "
                                    "Notifications.")});
        return setStage(Stage::NoRules);
    }
    const QString details = technicalDetails(error);
    if (!details.isEmpty())
        m_outcome->add({FindingSign::Plain, details});
    if (m_stage != Stage::Changing)
        return setStage(Stage::Failed);
    // What is there now is shown with what went wrong, and can be decided on again.
    setStage(Stage::Recovering);
    m_rules.read();
}

void RuleDialog::showRule(const AbortRule &rule)
{
    if (!rule.ours)
        return;
    m_shownPrefix = rule.prefix;
    m_prefix->setText(rule.prefix);
    m_days->setValue(std::clamp(rule.days, 1, mostDays));
}

QString RuleDialog::prefix() const
{
    const QLineEdit shown(m_shownPrefix); // as a field of one line makes it
    return m_prefix->text() == shown.text() ? m_shownPrefix : m_prefix->text();
}

std::optional<AbortRule> RuleDialog::ownRule() const
{
    const QString wanted = prefix();
    const auto own = std::find_if(m_there.begin(), m_there.end(), [&wanted](const AbortRule &rule) {
        return rule.ours && rule.prefix == wanted;
    });
    return own == m_there.end() ? std::nullopt : std::optional(*own);
}

void RuleDialog::showEffect()
{
    const std::optional<AbortRule> own = ownRule();
    const int days = m_days->value();
    const bool isReady = m_stage == Stage::Ready;
    const bool isSame = own && own->enabled && own->days == days;
    m_apply->setText(own ? tr("Change rule") : tr("Add rule"));
    m_apply->setEnabled(isReady && !isSame);
    m_remove->setVisible(own && m_apply->isVisibleTo(this));
    m_remove->setEnabled(isReady);
    m_effect->clear();
    if (isSame) {
        m_effect->add({FindingSign::Good, tr("This is the rule that is there.")});
        m_effect->add(
            {FindingSign::Plain, tr("When it is removed, unfinished uploads stay and are billed until "
                                    "somebody aborts them.")});
        return;
    }
    m_effect->add(
        {FindingSign::Plain,
         tr("The store will abort every upload of %1 that is not finished %Ln days after it was begun.",
            nullptr, days)
             .arg(ruleKeysText(prefix()))});
    tellOlder(days);
    m_effect->add(
        {FindingSign::Plain, tr("Transfers of your own that take longer than that lose what they have "
                                "sent. Other rules stay as they are.")});
}

void RuleDialog::tellOlder(int days)
{
    const std::optional<int> older = m_older ? m_older(prefix(), days) : std::nullopt;
    if (!older)
        m_effect->add({FindingSign::Attention,
                       tr("Uploads that are older than that already will go too, usually within a day.")});
    else if (*older > 0)
        m_effect->add(
            {FindingSign::Attention,
             tr("%Ln of the uploads that are there now are older than that and will go, usually within a "
                "day.",
                nullptr, *older)});
    else
        m_effect->add({FindingSign::Plain, tr("None of the uploads that are there now is as old as that.")});
}

} // namespace partway
