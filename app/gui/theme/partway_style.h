// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace partway {

/// Set on a button, it fills it with the accent: the one thing to do next.
inline constexpr char primaryProperty[] = "partwayPrimary";

/// Set on a header, so many pixels its first heading stands in, as the texts below do.
inline constexpr char insetProperty[] = "partwayInset";

/// Fusion, drawn flatter: rounded fields, one accent, a focus ring that is always seen. All colours come from
/// the palette's tokens.
class PartwayStyle : public QProxyStyle
{
    Q_OBJECT
public:
    PartwayStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    /// Fields of a combo box or a spin box are framed by their owner.
    static bool isInner(const QWidget *widget);
};

} // namespace partway
