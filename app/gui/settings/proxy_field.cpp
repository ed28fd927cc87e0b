// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/proxy_field.h"

#include "app/gui/settings/preferences.h"
#include "app/gui/settings/proxy_setting.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace partway {

ProxyField::ProxyField(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_address(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_address->setPlaceholderText(tr("proxy.example.com:8080"));
    m_address->setAccessibleName(tr("Proxy address"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_address->setMinimumWidth(240);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setFont(secondaryFont(font()));
    m_problem->setWordWrap(true);
    QPalette colors;
    colors.setColor(QPalette::WindowText, tokensFor(palette()).attention);
    m_problem->setPalette(colors);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_address);
    column->addWidget(m_problem);
    setFocusProxy(m_address);
    connect(m_address, &QLineEdit::textEdited, this, &ProxyField::onTyped);
    connect(&m_preferences, &Preferences::changed, this, [this](Setting setting) {
        if (setting == Setting::Proxy || setting == Setting::ProxyAddress)
            show();
    });
    show();
}

QString ProxyField::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

void ProxyField::show()
{
    const QString kind = m_preferences.text(Setting::Proxy);
    const bool own = kind == QLatin1String("http") || kind == QLatin1String("socks5");
    setEnabled(own);
    const QString kept = m_preferences.text(Setting::ProxyAddress);
    if (!m_address->hasFocus() || kept.isEmpty())
        m_address->setText(kept);
    onTyped();
}

void ProxyField::onTyped()
{
    const QString text = m_address->text().trimmed();
    const bool usable = proxyUrl(QStringLiteral("http"), text).has_value();
    const bool withUser = text.contains(QLatin1Char('@'));
    m_problem->setText(withUser ? tr("No name or password here: settings are no place for secrets.")
                                : tr("This is no host:port."));
    m_problem->setVisible(!text.isEmpty() && !usable);
    if (usable || text.isEmpty())
        m_preferences.set(Setting::ProxyAddress, text);
}

} // namespace partway
