// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/close_question.h"

#include "app/gui/window/settings_keys.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace partway {

namespace {

struct CloseQuestion
{
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

constexpr char agreedProperty[] = "partwayClosingAgreed";

void ask(QWidget &window, QSettings &settings, int underWay, bool trayThere)
{
    const QString name = QStringLiteral("closeQuestion");
    if (window.findChild<QMessageBox *>(name))
        return;
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, CloseQuestion::tr("Quit Partway"),
                        CloseQuestion::tr("Quit while %Ln transfers are under way?", nullptr, underWay),
                        QMessageBox::NoButton, &window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QString quitting =
        CloseQuestion::tr("They stop now, keep every part that is finished, and go on by "
                          "themselves when you start Partway again.");
    box->setInformativeText(
        trayThere ? CloseQuestion::tr("%1 In the background they go on, and the icon in the panel brings the "
                                      "window back.")
                        .arg(quitting)
                  : quitting);
    auto *quit = box->addButton(CloseQuestion::tr("Quit"),
                                trayThere ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(quit);
    auto *quiet = new QCheckBox(CloseQuestion::tr("Don't ask again"), box);
    quiet->setObjectName(QStringLiteral("quiet"));
    box->setCheckBox(quiet);
    QObject::connect(quit, &QPushButton::clicked, &window, [&window, &settings, quiet] {
        if (quiet->isChecked())
            settings.setValue(QLatin1String(settingskey::closeQuietly), true);
        agreeToClosing(window);
        QMetaObject::invokeMethod(&window, &QWidget::close, Qt::QueuedConnection);
    });
    if (trayThere) {
        auto *hide =
            box->addButton(CloseQuestion::tr("Keep uploading in the background"), QMessageBox::AcceptRole);
        box->setDefaultButton(hide);
        QObject::connect(hide, &QPushButton::clicked, &window, [&window, &settings, quiet] {
            if (quiet->isChecked())
                settings.setValue(QLatin1String(settingskey::closeToTray), true);
            QMetaObject::invokeMethod(&window, &QWidget::hide, Qt::QueuedConnection);
        });
    }
    box->open();
}

} // namespace

void agreeToClosing(QWidget &window) { window.setProperty(agreedProperty, true); }

ClosingStep closingStep(const ClosingCase &now)
{
    if (now.agreed || now.underWay == 0)
        return ClosingStep::Close;
    if (now.leaving == Leaving::Window && now.toTray && now.trayThere)
        return ClosingStep::Hide;
    return now.quietly ? ClosingStep::Close : ClosingStep::Ask;
}

ClosingStep stepForClosing(QWidget &window, QSettings &settings, Leaving leaving, int underWay,
                           bool trayThere)
{
    ClosingCase now;
    now.leaving = leaving;
    now.underWay = underWay;
    now.trayThere = trayThere;
    now.agreed = window.property(agreedProperty).toBool();
    now.quietly = settings.value(QLatin1String(settingskey::closeQuietly), false).toBool();
    now.toTray = settings.value(QLatin1String(settingskey::closeToTray), false).toBool();
    const ClosingStep step = closingStep(now);
    if (step == ClosingStep::Ask)
        ask(window, settings, underWay, trayThere);
    return step;
}

} // namespace partway
