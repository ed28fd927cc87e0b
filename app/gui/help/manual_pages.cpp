// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/manual_pages.h"

#include <QFile>
#include <QLocale>
#include <QWidget>

#include <algorithm>

namespace partway::manual {

namespace {

struct PageOfClass
{
    const char *className;
    const char *page;
};

/// What a person looks at, and what they would want to read then.
constexpr PageOfClass pages[] = {
    {"partway::InProgressPage", "in-progress"},   {"partway::AbortSheet", "in-progress"},
    {"partway::AdoptDialog", "in-progress"},      {"partway::FinishDialog", "in-progress"},
    {"partway::OlderThanDialog", "in-progress"},  {"partway::PrefixDialog", "in-progress"},
    {"partway::RuleDialog", "in-progress"},       {"partway::SavingsDialog", "in-progress"},
    {"partway::UploadsSheet", "in-progress"},     {"partway::PartsPane", "part-map"},
    {"partway::AccountDialog", "accounts"},       {"partway::ImportDialog", "accounts"},
    {"partway::KeysDialog", "accounts"},          {"partway::FirstStart", "accounts"},
    {"partway::SettingsDialog", "settings"},      {"partway::SpeedLimitDialog", "settings"},
    {"partway::PauseDialog", "pause-and-resume"}, {"partway::LogPane", "trouble"},
    {"partway::DetailsPane", "checking"},         {"partway::QueueView", "pause-and-resume"},
    {"partway::FolderView", "folders"},           {"partway::FolderFilesPane", "folders"},
    {"partway::FolderPreview", "folders"},        {"partway::ConflictSheet", "first-upload"},
    {"partway::DestinationBar", "first-upload"},  {"partway::DestinationChooser", "first-upload"},
    {"partway::FirstSteps", "first-upload"},
};

} // namespace

const QStringList &pageNames()
{
    static const QStringList names{
        QStringLiteral("first-upload"), QStringLiteral("accounts"), QStringLiteral("pause-and-resume"),
        QStringLiteral("folders"),      QStringLiteral("growing"),  QStringLiteral("part-map"),
        QStringLiteral("in-progress"),  QStringLiteral("trouble"),  QStringLiteral("checking"),
        QStringLiteral("settings"),     QStringLiteral("secrets"),  QStringLiteral("command-line"),
    };
    return names;
}

QString languageFor(const QLocale &locale)
{
    return locale.language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

QString pageText(const QString &language, const QString &name)
{
    QFile file(QStringLiteral(":/manual/%1/%2.md").arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    const QString small = heading.toLower();
    for (const QChar character : small) {
        if (character.isLetterOrNumber())
            anchor.append(character);
        else if (!anchor.isEmpty() && !anchor.endsWith(QLatin1Char('-')))
            anchor.append(QLatin1Char('-'));
    }
    while (anchor.endsWith(QLatin1Char('-')))
        anchor.chop(1);
    return anchor;
}

QList<Heading> headingsIn(const QString &text)
{
    QList<Heading> headings;
    bool inCode = false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("```")))
            inCode = !inCode;
        if (inCode || !line.startsWith(QLatin1Char('#')))
            continue;
        const auto isMark = [](QChar character) { return character == QLatin1Char('#'); };
        const auto level = std::find_if_not(line.cbegin(), line.cend(), isMark) - line.cbegin();
        QString words = line.mid(level).trimmed();
        words.remove(QLatin1String("**")).remove(QLatin1Char('`'));
        headings.append({int(level), words, anchorOf(words)});
    }
    return headings;
}

QString pageAbout(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const PageOfClass &one : pages) {
            if (qstrcmp(widget->metaObject()->className(), one.className) == 0)
                return QLatin1String(one.page);
        }
    }
    return pageNames().constFirst();
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QStringList wordsIn(const QString &search)
{
    QStringList words = search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace partway::manual
