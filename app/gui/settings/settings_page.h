// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/settings/setting.h"

#include <QList>
#include <QScrollArea>

#include <functional>
#include <utility>

class QLabel;
class QVBoxLayout;

namespace partway {

class Preferences;

/// A page of the settings: one block a setting, with its name, its control and a sentence. What is changed
/// holds at once; what changes elsewhere is shown at once.
class SettingsPage : public QScrollArea
{
    Q_OBJECT
public:
    using Options = QList<std::pair<QString, QString>>; ///< the value and what it is called

    SettingsPage(Preferences &preferences, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }

    void addSwitch(Setting setting, const QString &name, const QString &sentence);
    /// `forNone`, where it is given, stands below the least number for the fallback.
    void addNumber(Setting setting, const QString &name, const QString &sentence, const QString &suffix,
                   const QString &forNone = {});
    void addChoice(Setting setting, const QString &name, const QString &sentence, const Options &options);
    void addTime(Setting setting, const QString &name, const QString &sentence);
    void addLines(Setting setting, const QString &name, const QString &sentence);
    /// A control that keeps itself up to date; reset() resets what it is for.
    void addField(const QList<Setting> &settings, const QString &name, const QString &sentence,
                  QWidget *field, Qt::Orientation orientation = Qt::Horizontal);

    /// All settings of this page to what they are in a new installation.
    void reset();

private:
    /// The sentence below a block, told to screen readers with its control.
    void addSentence(const QString &sentence, QWidget *control);
    /// Shows the setting now and whenever it changes.
    void follow(Setting setting, QWidget *control, const std::function<void()> &show);

    Preferences &m_preferences;
    QString m_title;
    QVBoxLayout *m_column;
    QList<Setting> m_settings;
};

} // namespace partway
