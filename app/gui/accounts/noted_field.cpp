// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/noted_field.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace partway {

NotedField::NotedField(QWidget *field, QWidget *parent, QWidget *focus)
    : QWidget(parent)
    , m_focus(focus ? focus : field)
    , m_sign(new QLabel(this))
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setFont(secondaryFont(font()));
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_label, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(field);
    column->addLayout(line);
    setFocusProxy(m_focus);
    refresh();
}

void NotedField::setNote(const QString &text)
{
    if (m_note == text)
        return;
    m_note = text;
    refresh();
}

void NotedField::setProblem(const QString &text)
{
    if (m_problem == text)
        return;
    m_problem = text;
    refresh();
}

QString NotedField::text() const { return m_label->text(); }

void NotedField::refresh()
{
    const bool problem = !m_problem.isEmpty();
    const Tokens t = tokensFor(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, problem ? t.failed : t.muted);
    m_label->setPalette(colors);
    m_label->setText(problem ? m_problem : m_note);
    m_label->setVisible(!m_label->text().isEmpty());
    m_sign->setVisible(problem);
    if (problem)
        m_sign->setPixmap(glyphPixmap(Glyph::Problem, t.failed, 14, devicePixelRatioF()));
    // Linux tells of a combo box what is chosen, and takes what it is called from a label beside it: there is
    // none here.
    const bool unnamed = qobject_cast<QComboBox *>(m_focus) != nullptr;
    m_focus->setAccessibleDescription(unnamed && !m_label->text().isEmpty()
                                          ? tr("%1. %2", "the name of a field, what is to be known of it")
                                                .arg(m_focus->accessibleName(), m_label->text())
                                      : unnamed ? m_focus->accessibleName()
                                                : m_label->text());
}

} // namespace partway
