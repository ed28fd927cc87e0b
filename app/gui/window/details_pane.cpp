// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/details_pane.h"

#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/accessible_role.h"
#include "app/gui/theme/theme.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/time_text.h"
#include "app/text/transfer_text.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

namespace partway {

namespace {

QString dateText(const std::optional<UtcTime> &when)
{
    if (!when || when->time_since_epoch().count() == 0)
        return {};
    return formatDateTime(QDateTime::fromMSecsSinceEpoch(when->time_since_epoch().count()));
}

/// To the second: it is compared with a server's log.
QString momentText(const std::optional<UtcTime> &when)
{
    if (!when)
        return {};
    return QDateTime::fromMSecsSinceEpoch(when->time_since_epoch().count())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

QString partsText(const Transfer &transfer)
{
    if (transfer.parts == 0)
        return {};
    if (transfer.partSize == 0 && transfer.parts > 1)
        return DetailsPane::tr("%Ln of several sizes, %1 confirmed", nullptr, transfer.parts)
            .arg(QLocale().toString(transfer.partsDone));
    if (transfer.partSize == 0)
        return DetailsPane::tr("sent whole, in one request");
    return DetailsPane::tr("%Ln of %1, %2 confirmed", nullptr, transfer.parts)
        .arg(formatPartSize(transfer.partSize), QLocale().toString(transfer.partsDone));
}

QString sizeText(qint64 size)
{
    return size < 0 ? QString() : DetailsPane::tr("%1 (%L2 bytes)").arg(formatBytes(size)).arg(size);
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_links = new QWidget(page);
    m_linkRow = new QHBoxLayout(m_links);
    m_linkRow->setContentsMargins(0, 0, 0, 0);
    m_linkRow->setSpacing(8);
    m_linkRow->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_links);
    m_form = new QFormLayout;
    column->addLayout(m_form);
    column->addStretch(1);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignLeading);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setWidget(page);
    setAccessibleRole(*this, QAccessible::Document);
    setAccessibleName(tr("Details"));
}

void DetailsPane::put(int row, const QString &caption, const QString &value)
{
    while (m_form->rowCount() <= row) {
        auto *left = new QLabel(widget());
        auto *right = new QLabel(widget());
        left->setFont(secondaryFont(font()));
        left->setForegroundRole(QPalette::PlaceholderText);
        left->setTextFormat(Qt::PlainText);
        right->setTextFormat(Qt::PlainText);
        right->setWordWrap(true);
        // By itself it would go by the direction of the text: paths run from the left in any language.
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        right->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                            Qt::AlignVCenter);
        right->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_form->addRow(left, right);
    }
    auto *left = static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
    auto *right = static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::FieldRole)->widget());
    left->setText(caption);
    if (right->text() != value) // a new text would throw a selection away
        right->setText(value);
    right->setAccessibleName(tr("%1: %2", "a caption and its value").arg(caption, value));
    left->setVisible(!value.isEmpty());
    right->setVisible(!value.isEmpty());
}

void DetailsPane::setTransfer(const Transfer *transfer, const QString &accountName,
                              std::optional<UtcTime> failedAt)
{
    widget()->setVisible(transfer != nullptr);
    if (!transfer)
        return;
    m_links->setVisible(transfer->state == TransferState::Done && m_linkRow->count() > 1);
    const TransferRequest &request = transfer->request;
    int row = 0;
    put(row++, tr("File"), plainLine(request.sourcePath, 4096));
    put(row++, tr("To"), plainLine(objectText(request.bucket, request.key), 2048));
    put(row++, tr("Account"), plainLine(accountName));
    put(row++, tr("State"), stateText(*transfer));
    put(row++, tr("Size"), sizeText(transfer->size));
    put(row++, tr("Confirmed"), sizeText(transfer->confirmed));
    put(row++, tr("Parts"), partsText(*transfer));
    put(row++, tr("Upload ID"), plainLine(transfer->uploadId, 2048));
    put(row++, tr("ETag"), plainLine(transfer->etag));
    put(row++, tr("Added"), dateText(transfer->added));
    put(row++, tr("Finished"), dateText(transfer->finished));
    put(row++, tr("Looked at again"), checkText(*transfer, wallClockNow()));
    put(row++, tr("The store deletes it"), dateText(transfer->deletedByStoreAt));
    put(row++, tr("Kept alive at"), dateText(transfer->keptAliveAt));
    put(row++, tr("Keeping it alive failed"),
        transfer->keepAliveError
            ? errorSentence(*transfer->keepAliveError, contextOf(*transfer, accountName)).what
            : QString());
    put(row++, tr("Begun again"), begunAnewText(transfer->begunAnew));
    put(row++, tr("What happened"),
        transfer->error ? errorSentence(*transfer->error, contextOf(*transfer, accountName)).whole()
                        : QString());
    put(row++, tr("When it failed"), transfer->error ? momentText(failedAt) : QString());
    put(row++, tr("Technical details"), transfer->error ? technicalDetails(*transfer->error) : QString());
}

void DetailsPane::offerLink(QAction *action)
{
    auto *button = new QToolButton(m_links);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    m_linkRow->insertWidget(m_linkRow->count() - 1, button);
}

QString DetailsPane::text() const
{
    QStringList lines;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const auto *left = static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        const auto *right = static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::FieldRole)->widget());
        if (!right->text().isEmpty())
            lines << tr("%1: %2", "a caption and its value").arg(left->text(), right->text());
    }
    return lines.join(QLatin1Char('\n'));
}

QString DetailsPane::value(const QString &caption) const
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const auto *left = static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        if (left->text() == caption)
            return static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::FieldRole)->widget())->text();
    }
    return {};
}

} // namespace partway
