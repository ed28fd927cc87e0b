// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/status_line.h"

#include "app/gui/theme/accessible_role.h"
#include "app/gui/theme/emphasis.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/text/quantities_text.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace partway {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StatusBar);
    setAccessibleName(tr("Status"));
    setTotals({});
}

QSize StatusLine::sizeHint() const
{
    return {400, std::max(measure::statusBar, QFontMetrics(secondaryFont(font())).height() + 12)};
}

void StatusLine::setTotals(const Totals &totals)
{
    QStringList parts;
    if (totals.active > 0)
        parts << tr("%Ln active", "transfers", totals.active);
    if (totals.waiting > 0)
        parts << tr("%Ln waiting", "transfers", totals.waiting);
    if (totals.left)
        parts << tr("about %1 left").arg(formatDuration(*totals.left));
    const QString counts =
        parts.isEmpty() ? tr("Nothing to upload") : parts.join(tr(", ", "between the items of a list"));
    const QString rate = totals.bytesPerSecond >= 1 ? formatRate(totals.bytesPerSecond) : QString();
    set(m_rate, rate);
    set(m_counts, counts);
}

void StatusLine::set(QString &member, const QString &text)
{
    if (member == text)
        return;
    member = text;
    say();
}

void StatusLine::say()
{
    setAccessibleDescription(text());
    setToolTip(plainToolTip(text()));
    update();
}

void StatusLine::setLimitText(const QString &limit) { set(m_limit, limit); }
void StatusLine::setUnfinished(const QString &sentence) { set(m_unfinished, sentence); }
void StatusLine::setSelected(const QString &sentence) { set(m_selected, sentence); }
void StatusLine::setSaved(const QString &sentence) { set(m_saved, sentence); }

void StatusLine::setAbout(About about)
{
    m_about = about;
    say();
}

QString StatusLine::rest() const
{
    return m_limit.isEmpty() ? m_counts : tr("%1; %2", "counts; limit").arg(m_counts, m_limit);
}

QString StatusLine::begin() const { return m_about == About::Queue ? rest() : m_selected; }
QString StatusLine::end() const { return m_about == About::Queue ? m_unfinished : m_saved; }

QString StatusLine::text() const
{
    const QString rate = m_about == About::Queue ? m_rate : QString();
    const QString all = rate + QLatin1Char(' ') + withoutEmphasis(begin());
    return end().isEmpty() ? all : all + QLatin1Char('\n') + withoutEmphasis(end());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.sideBar);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    const QFont small = secondaryFont(font());
    const QRect line = rect().adjusted(16, 1, -16, 0);
    int taken = 0;
    const auto placed = [&](int from, int wide) {
        return QStyle::visualRect(layoutDirection(), line,
                                  QRect(line.left() + from, line.top(), wide, line.height()));
    };
    if (!m_rate.isEmpty() && m_about == About::Queue) {
        const QRect sign = placed(0, 14);
        painter.drawPixmap(sign.left(), (height() - 13) / 2,
                           glyphPixmap(Glyph::Upload, t.muted, 14, devicePixelRatioF()));
        const QString rate = emphasized(m_rate);
        const int wide = std::min(emphasizedWidth(rate, small), std::max(0, line.width() - 18));
        drawEmphasized(painter, placed(18, wide), rate, small, {t.text, t.text}, layoutDirection());
        taken = 18 + wide + 16;
    }
    const bool quiet = m_rate.isEmpty() || m_about == About::Uploads;
    const int room = std::max(0, line.width() - taken);
    const int begun = std::min(emphasizedWidth(begin(), small), room);
    drawEmphasized(painter, placed(taken, begun), begin(), small, {quiet ? t.muted : t.text, t.text},
                   layoutDirection());
    // The end has what is left, and is cut rather than let go; a few letters would say nothing.
    constexpr int gap = 24;
    constexpr int worthwhile = 96;
    const int wanted = emphasizedWidth(end(), small);
    const int given = std::min(wanted, room - begun - gap);
    if (given == wanted || given >= worthwhile)
        drawEmphasized(painter, placed(line.width() - given, given), end(), small, {t.muted, t.text},
                       layoutDirection());
}

} // namespace partway
