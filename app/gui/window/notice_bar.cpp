// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/notice_bar.h"

#include "app/gui/theme/accessible_role.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace partway {

namespace {

/// One message: a tinted strip with a sign, the text, what can be done, and a way to close it.
class NoticeStrip : public QWidget
{
public:
    NoticeStrip(NoticeKind kind, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens t = tokensFor(palette());
        QPainter painter(this);
        painter.fillRect(rect(), mixed(t.panel, color(t), 0.10));
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(QRect(mirrored ? width() - 3 : 0, 0, 3, height()), color(t));
    }

private:
    [[nodiscard]] QColor color(const Tokens &t) const
    {
        switch (m_kind) {
        case NoticeKind::Plain:
            return t.confirmed;
        case NoticeKind::Attention:
            return t.attention;
        case NoticeKind::Problem:
            return t.failed;
        }
        Q_UNREACHABLE();
    }
    NoticeKind m_kind;
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setAccessibleName(tr("Messages"));
    setVisible(false);
}

QWidget *NoticeBar::find(const QString &key) const
{
    return findChild<QWidget *>(key, Qt::FindDirectChildrenOnly);
}

void NoticeBar::tell(const QString &key, const Notice &notice)
{
    auto *strip = new NoticeStrip(notice.kind, this);
    setAccessibleRole(*strip, QAccessible::AlertMessage);
    strip->setAccessibleName(notice.text);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(8, 6, 8, 7);
    row->setSpacing(12);
    row->addSpacing(8);
    auto *text = new QLabel(strip);
    text->setTextFormat(Qt::PlainText);
    text->setText(notice.text);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    const auto offer = [&](const QString &words, const std::function<void()> &doIt) {
        if (words.isEmpty())
            return;
        auto *act = new QPushButton(words, strip);
        connect(act, &QPushButton::clicked, this, [this, key, doIt] {
            withdraw(key);
            if (doIt)
                doIt();
        });
        row->addWidget(act);
    };
    offer(notice.otherText, notice.other);
    offer(notice.actionText, notice.act);
    auto *close = new QToolButton(strip);
    close->setAutoRaise(true);
    close->setIcon(glyphIcon(Glyph::Remove, palette()));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this, key, closed = notice.closed] {
        withdraw(key);
        if (closed)
            closed();
    });
    row->addWidget(close);
    put(key, strip);
    QAccessibleEvent told(strip, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void NoticeBar::put(const QString &key, QWidget *strip)
{
    withdraw(key);
    strip->setObjectName(key);
    m_column->addWidget(strip);
    setVisible(true);
    joinTabOrder(*strip);
}

// What is made later comes last otherwise, far from where it is seen.
void NoticeBar::joinTabOrder(const QWidget &strip)
{
    QWidget *before = previousInFocusChain();
    while (before != this && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    const QList<QAbstractButton *> buttons = strip.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
}

void NoticeBar::reword(const QString &key, const QString &text)
{
    QWidget *strip = find(key);
    if (!strip)
        return;
    strip->findChild<QLabel *>()->setText(text);
    strip->setAccessibleName(text);
}

void NoticeBar::withdraw(const QString &key)
{
    QWidget *strip = find(key);
    if (!strip)
        return;
    strip->setObjectName({}); // not found again while it waits for its deletion
    strip->hide();
    m_column->removeWidget(strip);
    strip->deleteLater();
    setVisible(m_column->count() > 0);
}

QString NoticeBar::textOf(const QString &key) const
{
    const QWidget *strip = find(key);
    return strip ? strip->accessibleName() : QString();
}

} // namespace partway
