// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/destination_bar.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"
#include "app/text/transfer_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace partway {

DestinationBar::DestinationBar(QWidget *parent)
    : QWidget(parent)
    , m_account(new QComboBox(this))
    , m_bucket(new QComboBox(this))
    , m_narrow(*this)
{
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        made->setFont(secondaryFont(font()));
        made->setForegroundRole(QPalette::PlaceholderText);
        return made;
    };
    m_account->setAccessibleName(tr("Account to upload to"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_account->setMinimumWidth(140);
    m_account->setMaximumWidth(240);
    m_bucket->setObjectName(QStringLiteral("bucket"));
    m_bucket->setAccessibleName(tr("Bucket to upload to"));
    m_bucket->setEditable(true);
    m_bucket->setInsertPolicy(QComboBox::NoInsert);
    m_bucket->setMinimumWidth(120);
    m_bucket->lineEdit()->setPlaceholderText(tr("bucket"));
    m_bucket->lineEdit()->setFrame(false);
    m_bucket->lineEdit()->setAccessibleName(m_bucket->accessibleName());
    m_bucket->lineEdit()->setMaxLength(255);
    m_bucket->completer()->setCaseSensitivity(Qt::CaseSensitive);
    m_prefix = new QLineEdit(this); // after the field within the bucket, or Shift+Tab passes it over
    m_prefix->setAccessibleName(tr("Prefix of the new objects"));
    m_prefix->setPlaceholderText(tr("prefix, optional"));
    m_prefix->setToolTip(tr("Stands in front of the names of all files, for example reels/day1/"));
    m_prefix->setMaxLength(900);
    const int words = fontMetrics().horizontalAdvance(m_prefix->placeholderText());
    m_prefix->setMinimumWidth(std::max(120, words + 8 * measure::step));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 7);
    row->setSpacing(8);
    row->addSpacing(4);
    row->addWidget(label(tr("Upload &to"), m_account));
    row->addWidget(m_account);
    QLabel *bucket = label(tr("&Bucket"), m_bucket);
    QLabel *prefix = label(tr("Pre&fix"), m_prefix);
    row->addWidget(bucket);
    row->addWidget(m_bucket, 2);
    row->addWidget(prefix);
    row->addWidget(m_prefix, 3);
    auto *browse = new QToolButton(this);
    browse->setText(tr("Choose…"));
    browse->setIcon(glyphIcon(Glyph::Folder, palette()));
    browse->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    browse->setAutoRaise(true);
    browse->setFocusPolicy(Qt::TabFocus);
    browse->setAccessibleName(tr("Choose destination"));
    browse->setToolTip(tr("Look through accounts, buckets and folders for the destination (Ctrl+D)"));
    browse->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(browse, &QToolButton::clicked, this, &DestinationBar::browseAsked);
    row->addWidget(browse);
    // The fields say in themselves what belongs into them.
    m_narrow.addStep([bucket, prefix](bool more) {
        bucket->setVisible(more);
        prefix->setVisible(more);
    });
    m_narrow.addStep([browse](bool more) {
        browse->setToolButtonStyle(more ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    });

    connect(m_account, &QComboBox::activated, this, [this] { onAccountChosen(); });
    connect(m_bucket, &QComboBox::currentTextChanged, this, [this] { Q_EMIT changed(); });
    connect(m_prefix, &QLineEdit::textChanged, this, [this] { Q_EMIT changed(); });
    connect(m_prefix, &QLineEdit::editingFinished, this,
            [this] { m_prefix->setText(normalizedPrefix(m_prefix->text())); });
}

void DestinationBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_narrow.fit();
}

void DestinationBar::onAccountChosen()
{
    m_bucket->clear();
    m_bucket->clearEditText();
    Q_EMIT changed();
    Q_EMIT bucketsWanted(destination().account);
}

void DestinationBar::setAccounts(const QList<Account> &accounts)
{
    const AccountId before = destination().account;
    {
        const QSignalBlocker quiet(m_account);
        m_account->clear();
        for (const Account &account : accounts)
            m_account->addItem(plainLine(account.name, 60), account.id.value);
        m_account->setCurrentIndex(m_account->findData(before.value));
    }
    if (m_account->currentIndex() < 0 && m_account->count() > 0) {
        m_account->setCurrentIndex(0);
        onAccountChosen();
    }
    Q_EMIT changed();
}

void DestinationBar::setBuckets(const AccountId &account, const QStringList &buckets)
{
    if (!(destination().account == account))
        return;
    const QString typed = m_bucket->currentText();
    {
        const QSignalBlocker quiet(m_bucket);
        m_bucket->clear();
        m_bucket->addItems(buckets);
        // One bucket only leaves nothing to choose.
        m_bucket->setEditText(typed.isEmpty() && buckets.size() == 1 ? buckets.constFirst() : typed);
    }
    Q_EMIT changed();
}

void DestinationBar::setDestination(const Destination &destination)
{
    const int index = m_account->findData(destination.account.value);
    if (index >= 0)
        m_account->setCurrentIndex(index);
    m_bucket->setEditText(destination.bucket);
    m_prefix->setText(destination.prefix);
    if (index >= 0)
        Q_EMIT bucketsWanted(destination.account);
}

Destination DestinationBar::destination() const
{
    return {AccountId{m_account->currentData().toString()}, m_bucket->currentText().trimmed(),
            normalizedPrefix(m_prefix->text())};
}

QString DestinationBar::destinationText() const
{
    const Destination where = destination();
    if (!where.isComplete())
        return {};
    return tr("%1 on %2")
        .arg(inItsOwnDirection(plainLine(objectText(where.bucket, where.prefix))), m_account->currentText());
}

void DestinationBar::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void DestinationBar::askForBucket()
{
    m_bucket->setFocus(Qt::OtherFocusReason);
    m_bucket->lineEdit()->selectAll();
}

bool DestinationBar::isBeingTyped() const { return m_bucket->lineEdit()->hasFocus() || m_prefix->hasFocus(); }

} // namespace partway
