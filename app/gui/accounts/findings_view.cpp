// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/findings_view.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace partway {

namespace {

constexpr int signSize = 16;

QColor colorOf(FindingSign sign, const Tokens &t)
{
    switch (sign) {
    case FindingSign::Plain:
        return t.muted;
    case FindingSign::Good:
        return t.good;
    case FindingSign::Attention:
        return t.attention;
    case FindingSign::Bad:
        return t.failed;
    }
    Q_UNREACHABLE();
}

QString wordOf(FindingSign sign)
{
    switch (sign) {
    case FindingSign::Plain:
        return {};
    case FindingSign::Good:
        return FindingsView::tr("Good");
    case FindingSign::Attention:
        return FindingsView::tr("Attention");
    case FindingSign::Bad:
        return FindingsView::tr("Problem");
    }
    Q_UNREACHABLE();
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void FindingsView::clear()
{
    m_findings.clear();
    const auto rows = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *row : rows) {
        row->hide();
        m_column->removeWidget(row);
        row->deleteLater();
    }
}

void FindingsView::say(const Finding &finding)
{
    if (m_findings == QList<Finding>{finding})
        return;
    clear();
    if (!finding.sentence.isEmpty())
        add(finding);
}

void FindingsView::setFindings(const QList<Finding> &findings)
{
    if (m_findings == findings)
        return;
    clear();
    for (const Finding &finding : findings)
        add(finding);
}

void FindingsView::add(const Finding &finding)
{
    m_findings.append(finding);
    const Tokens t = tokensFor(palette());
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    if (finding.sign != FindingSign::Plain) {
        auto *sign = new QLabel(row);
        const bool good = finding.sign == FindingSign::Good;
        sign->setPixmap(glyphPixmap(good ? Glyph::Check : Glyph::Problem, colorOf(finding.sign, t), signSize,
                                    devicePixelRatioF()));
        sign->setAccessibleName(wordOf(finding.sign));
        line->addWidget(sign, 0, Qt::AlignTop);
    }
    auto *text = new QLabel(row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(finding.sentence);
    if (finding.sign == FindingSign::Plain || finding.sign == FindingSign::Bad) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, colorOf(finding.sign, t));
        text->setPalette(colors);
    }
    line->addWidget(text, 1);
    m_column->addWidget(row);
    row->show();
    setAccessibleName(this->text());
}

QString FindingsView::text() const
{
    QStringList lines;
    for (const Finding &finding : m_findings)
        lines.append(finding.sentence);
    return lines.join(QLatin1Char('\n'));
}

} // namespace partway
