// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/diagnostics_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

DiagnosticsDialog::DiagnosticsDialog(const Text &text, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Copy diagnostics"));
    auto *caption = new QLabel(tr("This is what is copied. It holds no keys and no links; read it before you "
                                  "hand it on."),
                               this);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setPlainText(text(DiagnosticsNames::LeftOut));
    auto *names = new QCheckBox(tr("With the &names of files, buckets and objects that have errors"), this);
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    copy->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(caption);
    column->addWidget(m_text, 1);
    column->addWidget(names);
    column->addWidget(buttons);
    resize(640, 520);
    connect(names, &QCheckBox::toggled, this, [this, text](bool told) {
        m_text->setPlainText(text(told ? DiagnosticsNames::Told : DiagnosticsNames::LeftOut));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QGuiApplication::clipboard()->setText(shownText());
        Q_EMIT copied();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    copy->setFocus();
}

QString DiagnosticsDialog::shownText() const { return m_text->toPlainText(); }

} // namespace partway
