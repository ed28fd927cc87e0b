// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/settings_page.h"

#include "app/gui/control/time_field.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace partway {

namespace {

QStringList linesIn(const QPlainTextEdit &box)
{
    QStringList lines;
    for (const QString &line : box.toPlainText().split(QLatin1Char('\n'))) {
        if (const QString pattern = line.trimmed(); !pattern.isEmpty())
            lines.append(pattern);
    }
    return lines;
}

constexpr int gapBetweenBlocks = 20;

} // namespace

SettingsPage::SettingsPage(Preferences &preferences, const QString &title, QWidget *parent)
    : QScrollArea(parent)
    , m_preferences(preferences)
    , m_title(title)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // it follows what is in it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(title);
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(4);
    auto *heading = new QLabel(title, page);
    QFont large = strongFont(font());
    large.setPixelSize(QFontInfo(font()).pixelSize() + 4);
    heading->setFont(large);
    m_column->addWidget(heading);
    m_column->addStretch(1);
    setWidget(page);
}

void SettingsPage::addSentence(const QString &sentence, QWidget *control)
{
    control->setAccessibleDescription(sentence);
    auto *label = new QLabel(sentence, widget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(secondaryFont(font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_column->insertWidget(m_column->count() - 1, label);
}

void SettingsPage::follow(Setting setting, QWidget *control, const std::function<void()> &show)
{
    m_settings.append(setting);
    show();
    connect(&m_preferences, &Preferences::changed, control, [setting, control, show](Setting changed) {
        if (changed != setting)
            return;
        const QSignalBlocker quiet(control);
        show();
    });
}

void SettingsPage::addSwitch(Setting setting, const QString &name, const QString &sentence)
{
    auto *box = new QCheckBox(name, widget());
    m_column->insertSpacing(m_column->count() - 1, gapBetweenBlocks - m_column->spacing());
    m_column->insertWidget(m_column->count() - 1, box);
    addSentence(sentence, box);
    follow(setting, box, [this, setting, box] { box->setChecked(m_preferences.isOn(setting)); });
    connect(box, &QCheckBox::toggled, this,
            [this, setting](bool checked) { m_preferences.set(setting, checked); });
}

void SettingsPage::addNumber(Setting setting, const QString &name, const QString &sentence,
                             const QString &suffix, const QString &forNone)
{
    const SettingRow &row = rowOf(setting);
    const int none = int(row.least) - 1;
    auto *box = new QSpinBox(widget());
    box->setRange(forNone.isEmpty() ? int(row.least) : none, int(row.most));
    box->setSuffix(suffix);
    box->setSpecialValueText(forNone);
    addField({}, name, sentence, box);
    follow(setting, box, [this, setting, box, none, forNone] {
        const int number = int(m_preferences.number(setting));
        box->setValue(!forNone.isEmpty() && number == rowOf(setting).fallback ? none : number);
    });
    connect(box, &QSpinBox::valueChanged, this, [this, setting, none](int number) {
        m_preferences.set(setting, number == none ? rowOf(setting).fallback : number);
    });
}

void SettingsPage::addChoice(Setting setting, const QString &name, const QString &sentence,
                             const Options &options)
{
    auto *box = new QComboBox(widget());
    for (const auto &[value, text] : options)
        box->addItem(text, value);
    addField({}, name, sentence, box);
    follow(setting, box, [this, setting, box] {
        box->setCurrentIndex(std::max(0, box->findData(m_preferences.text(setting))));
    });
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, setting, box](int index) { m_preferences.set(setting, box->itemData(index)); });
}

void SettingsPage::addTime(Setting setting, const QString &name, const QString &sentence)
{
    auto *box = new QTimeEdit(widget());
    showShort(*box);
    addField({}, name, sentence, box);
    follow(setting, box, [this, setting, box] {
        const int minutes = int(m_preferences.number(setting));
        box->setTime(QTime(minutes / 60, minutes % 60));
    });
    connect(box, &QTimeEdit::timeChanged, this, [this, setting](const QTime &time) {
        m_preferences.set(setting, time.hour() * 60 + time.minute());
    });
}

void SettingsPage::addLines(Setting setting, const QString &name, const QString &sentence)
{
    auto *box = new QPlainTextEdit(widget());
    box->setFixedHeight(6 * fontMetrics().lineSpacing() + 12);
    box->setTabChangesFocus(true);
    addField({}, name, sentence, box, Qt::Vertical);
    follow(setting, box, [this, setting, box] {
        const QString text = m_preferences.lines(setting).join(QLatin1Char('\n'));
        // Not for what was typed here: an empty line at the end is about to become one more.
        if (linesIn(*box) != m_preferences.lines(setting))
            box->setPlainText(text);
    });
    connect(box, &QPlainTextEdit::textChanged, this,
            [this, setting, box] { m_preferences.set(setting, linesIn(*box)); });
}

void SettingsPage::addField(const QList<Setting> &settings, const QString &name, const QString &sentence,
                            QWidget *field, Qt::Orientation orientation)
{
    m_settings += settings;
    m_column->insertSpacing(m_column->count() - 1, gapBetweenBlocks - m_column->spacing());
    auto *label = new QLabel(name, widget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    if (orientation == Qt::Vertical) {
        m_column->insertWidget(m_column->count() - 1, label);
        m_column->insertWidget(m_column->count() - 1, field);
    } else {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(label, 1);
        field->setMinimumWidth(176);
        row->addWidget(field);
        m_column->insertLayout(m_column->count() - 1, row);
    }
    addSentence(sentence, field);
}

void SettingsPage::reset()
{
    for (const Setting setting : std::as_const(m_settings))
        m_preferences.reset(setting);
}

} // namespace partway
