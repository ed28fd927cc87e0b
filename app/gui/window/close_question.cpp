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

} // namespace

void agreeToClosing(QWidget &window) { window.setProperty(agreedProperty, true); }

bool askBeforeClosing(QWidget &window, QSettings &settings, int underWay)
{
    const bool quietly = settings.value(QLatin1String(settingskey::closeQuietly), false).toBool();
    if (underWay == 0 || quietly || window.property(agreedProperty).toBool())
        return false;
    if (window.findChild<QMessageBox *>(QStringLiteral("closeQuestion")))
        return true;
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, CloseQuestion::tr("Close Partway"),
                        CloseQuestion::tr("Close while %Ln transfers are under way?", nullptr, underWay),
                        QMessageBox::NoButton, &window);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(CloseQuestion::tr("They stop now, keep every part that is finished, and go on by "
                                              "themselves when you start Partway again."));
    auto *close = box->addButton(CloseQuestion::tr("Close"), QMessageBox::AcceptRole);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(close);
    auto *quiet = new QCheckBox(CloseQuestion::tr("Don't ask again"), box);
    box->setCheckBox(quiet);
    QObject::connect(close, &QPushButton::clicked, &window, [&window, &settings, quiet] {
        if (quiet->isChecked())
            settings.setValue(QLatin1String(settingskey::closeQuietly), true);
        agreeToClosing(window);
        QMetaObject::invokeMethod(&window, &QWidget::close, Qt::QueuedConnection);
    });
    box->open();
    return true;
}

} // namespace partway
