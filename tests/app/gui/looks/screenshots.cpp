// SPDX-License-Identifier: GPL-3.0-or-later
// partway_screenshots FOLDER [VIEW...]: a picture of every view in every look. The ratio of pixels is the
// environment's (QT_SCALE_FACTOR), the time of day as well.
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "tests/app/gui/looks/pseudo_words.h"
#include "tests/app/gui/looks/stage.h"
#include "tests/app/gui/looks/views.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QTranslator>

#include <cstdio>
#include <memory>

namespace {

using namespace partway;
using namespace partway::test;

enum class Words { English, German, Hebrew };

struct Look
{
    const char *name;
    ThemeChoice theme = ThemeChoice::Light;
    Words words = Words::English;
    QSize size = {1280, 820};
    bool sheets = true;    ///< dialogs as well
    bool onlyOnce = false; ///< at the usual ratio of pixels alone
};

const Look looks[] = {
    {"light"},
    {"dark", ThemeChoice::Dark},
    {"de", ThemeChoice::Light, Words::German},
    {"rtl", ThemeChoice::Light, Words::Hebrew},
    {"rtl-dark", ThemeChoice::Dark, Words::Hebrew, {1280, 820}, true, true},
    {"small", ThemeChoice::Light, Words::English, {900, 600}, false, true},
    {"small-de", ThemeChoice::Light, Words::German, {900, 600}, false, true},
    {"small-rtl", ThemeChoice::Dark, Words::Hebrew, {900, 600}, false, true},
    {"large", ThemeChoice::Light, Words::English, {2560, 1440}, false, true},
    {"large-dark", ThemeChoice::Dark, Words::English, {2560, 1440}, false, true},
};

std::unique_ptr<QTranslator> speak(Words words)
{
    if (words == Words::Hebrew) {
        QLocale::setDefault(QLocale(QLocale::Hebrew));
        return std::make_unique<PseudoWords>(PseudoWords::Kind::Hebrew);
    }
    const bool german = words == Words::German;
    QLocale::setDefault(german ? QLocale(QLocale::German) : QLocale(QLocale::English, QLocale::UnitedStates));
    auto translator = std::make_unique<QTranslator>();
    return translator->load(german ? QStringLiteral(":/i18n/partway_de")
                                   : QStringLiteral(":/i18n/partway_en"))
               ? std::move(translator)
               : nullptr;
}

/// A bar without an end moves with the time, and no two pictures of it would be the same: it is caught at one
/// place.
void holdStill(QWidget &widget)
{
    for (QProgressBar *bar : widget.findChildren<QProgressBar *>()) {
        if (bar->minimum() == bar->maximum()) {
            bar->setRange(0, 3);
            bar->setValue(1);
        }
    }
}

/// A dialog has no frame of its own here: on a ground, it is seen where it ends.
QPixmap pictureOf(QWidget &widget)
{
    holdStill(widget);
    const QPixmap inside = widget.grab();
    if (!widget.parentWidget())
        return inside;
    const qreal ratio = inside.devicePixelRatio();
    constexpr int margin = 24;
    QPixmap whole((widget.size() + QSize(2 * margin, 2 * margin)) * ratio);
    whole.setDevicePixelRatio(ratio);
    const Tokens t = tokensFor(QApplication::palette());
    whole.fill(mixed(t.window, t.text, 0.2));
    QPainter painter(&whole);
    painter.drawPixmap(margin, margin, inside);
    return whole;
}

bool take(const Look &look, const QList<View> &views, const QStringList &wanted, const QDir &folder)
{
    for (const View &view : views) {
        const QString name = QLatin1String(view.name);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        Stage stage(look.size, view.isFirstStart ? Stage::Cast::NoAccount : Stage::Cast::Accounts);
        QWidget *widget = view.open(stage);
        Stage::settle();
        const QString file = folder.filePath(name + QStringLiteral(".png"));
        if (!widget || !pictureOf(*widget).save(file)) {
            std::fprintf(stderr, "there is no picture %s\n", qPrintable(file));
            return false;
        }
    }
    return true;
}

bool takeAll(QApplication &application, const Look &look, const QStringList &wanted, const QString &root)
{
    const bool doubled = application.devicePixelRatio() > 1.5;
    if (doubled && look.onlyOnce)
        return true;
    const std::unique_ptr<QTranslator> words = speak(look.words);
    if (!words)
        return false;
    QApplication::installTranslator(words.get());
    QApplication::setLayoutDirection(look.words == Words::Hebrew ? Qt::RightToLeft : Qt::LeftToRight);
    applyTheme(application, look.theme);
    const QDir folder(root + QLatin1Char('/') + QLatin1String(look.name) +
                      (doubled ? QStringLiteral("-2x") : QString()));
    const bool taken = QDir().mkpath(folder.path()) &&
                       take(look, windowViews() + rescueViews(), wanted, folder) &&
                       (!look.sheets || take(look, sheetViews() + rescueSheetViews(), wanted, folder));
    QApplication::removeTranslator(words.get());
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("partway"));
    QApplication::setApplicationDisplayName(QStringLiteral("Partway"));
    QApplication::setApplicationVersion(QLatin1String(PARTWAY_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/partway.svg")));
    QApplication::setCursorFlashTime(0);
    QApplication::setQuitOnLastWindowClosed(false);
    QStringList wanted = QApplication::arguments().mid(1);
    if (wanted.isEmpty())
        return 2;
    const QString root = wanted.takeFirst();
    for (const Look &look : looks)
        if (!takeAll(application, look, wanted, root))
            return 1;
    return 0;
}
