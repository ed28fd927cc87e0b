// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/tokens.h"

namespace partway {

Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(0xf6f7f9);
    t.panel = QColor(0xffffff);
    t.sideBar = QColor(0xeef0f4);
    t.line = QColor(0xdfe3ea);
    t.text = QColor(0x1d232e);
    t.muted = QColor(0x66707f);
    t.selection = QColor(0xe3edfd);
    t.track = QColor(0xe6e9ef);
    t.confirmed = QColor(0x1f6feb);
    t.inFlight = QColor(0x9cc4ff);
    t.good = QColor(0x1a7f4b);
    t.attention = QColor(0xa25b00);
    t.failed = QColor(0xc4314b);
    t.onAccent = QColor(0xffffff);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(0x1b1e24);
    t.panel = QColor(0x22262e);
    t.sideBar = QColor(0x1e2128);
    t.line = QColor(0x333945);
    t.text = QColor(0xe6e9ef);
    t.muted = QColor(0x98a2b3);
    t.selection = QColor(0x2a3850);
    t.track = QColor(0x333945);
    t.confirmed = QColor(0x5b9dff);
    t.inFlight = QColor(0x2f5fa8);
    t.good = QColor(0x4cc38a);
    t.attention = QColor(0xf0a94a);
    t.failed = QColor(0xff7187);
    // White on the bright accent would have a contrast of 2.7 only.
    t.onAccent = QColor(0x10151d);
    return t;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Tokens tokensFor(const QPalette &palette) { return isDark(palette) ? darkTokens() : lightTokens(); }

QColor mixed(const QColor &under, const QColor &over, double weight)
{
    const auto channel = [weight](int a, int b) { return qRound(a + (b - a) * weight); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.failed);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.confirmed);
    p.setColor(QPalette::LinkVisited, t.confirmed);
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Midlight, t.window);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.line);
    const QColor faded = mixed(t.panel, t.muted, 0.6);
    p.setColor(QPalette::Disabled, QPalette::WindowText, faded);
    p.setColor(QPalette::Disabled, QPalette::Text, faded);
    p.setColor(QPalette::Disabled, QPalette::ButtonText, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.track);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return p;
}

} // namespace partway
