// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layer_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace partway::layers {

namespace {

struct Arrow
{
    const char *from; ///< files below this folder
    QStringList onto; ///< may include project files below these, and their own folder
};

/// The first arrow whose folder holds the file is the one that counts.
const QList<Arrow> &arrows()
{
    static const QStringList belowFrontEnds{QStringLiteral("core/"), QStringLiteral("app/accounts/"),
                                            QStringLiteral("app/text/"), QStringLiteral("app/session/")};
    static const QList<Arrow> list{
        {"core/base/", {}},
        {"core/plan/", {QStringLiteral("core/base/")}},
        {"core/s3/", {QStringLiteral("core/base/")}},
        {"core/engine/",
         {QStringLiteral("core/base/"), QStringLiteral("core/plan/"), QStringLiteral("core/s3/")}},
        {"core/rescue/",
         {QStringLiteral("core/base/"), QStringLiteral("core/plan/"), QStringLiteral("core/s3/")}},
        {"core/", {}},
        {"app/practice/", {}},
        {"app/gui/", belowFrontEnds},
        {"app/cli/", belowFrontEnds},
        {"app/session/", {QStringLiteral("core/"), QStringLiteral("app/accounts/")}},
        {"app/accounts/", {QStringLiteral("core/")}},
        {"app/text/", {QStringLiteral("core/")}},
        {"app/", {QStringLiteral("core/")}},
    };
    return list;
}

struct ForbiddenWord
{
    const char *below;
    QRegularExpression pattern;
    const char *why;
};

const QList<ForbiddenWord> &forbiddenWords()
{
    static const auto expression = [](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern));
    };
    static const QList<ForbiddenWord> list{
        {"core/", expression("(?<![A-Za-z0-9_])(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\("),
         "sentences for people live in app/"},
        {"core/", expression("\\bQSettings\\b"), "settings are handed to core/, not read by it"},
        {"core/", expression("#\\s*include\\s*<(QtWidgets|QtGui|QWidget|QApplication|QGuiApplication)\\b"),
         "core/ knows no window"},
        {"core/", expression("\\b(instance|self)\\(\\)"), "core/ has no singletons: ask in the constructor"},
        {"core/", expression("\\bQ_GLOBAL_STATIC\\b"), "core/ has no singletons: ask in the constructor"},
        {"core/engine/", expression("\\b(QTimer|QNetworkAccessManager)\\b"),
         "the engine knows time and network only through what is injected"},
        {"core/plan/", expression("\\bQObject\\b"), "plans are values"},
        {"app/practice/", expression("#\\s*include\\s*<Q[A-Z]\\w*Network|QNetworkAccessManager"),
         "the practice store shares nothing with the client"},
    };
    return list;
}

QString folderOf(const QString &path) { return path.left(path.lastIndexOf(u'/') + 1); }

bool startsWithAny(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&path](const QString &folder) { return path.startsWith(folder); });
}

/// The path that the line includes with quotes; empty for any other line.
QString includedBy(const QString &line)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    return include.match(line).captured(1);
}

QString withoutComment(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.startsWith(u"//") || trimmed.startsWith(u"*") || trimmed.startsWith(u"/*"))
        return {};
    const qsizetype comment = line.indexOf(QStringLiteral(" //"));
    return comment < 0 ? line : line.left(comment);
}

/// Why the file may not include that one; empty when it may.
QString againstArrow(const QString &path, const QString &included)
{
    // A generated file of the same folder (x.moc, ui_x.h) has no folder in its name.
    if (!included.contains(u'/'))
        return {};
    if (included.startsWith(u"tests/"))
        return path.startsWith(u"tests/") ? QString() : QStringLiteral("nothing sees the tests");
    if (included.startsWith(u"../") || included.contains(u"/../"))
        return QStringLiteral("includes begin at the root of the sources");
    for (const Arrow &arrow : arrows()) {
        const QString from = QLatin1String(arrow.from);
        if (!path.startsWith(from))
            continue;
        const bool own = from == QStringLiteral("core/") || from == QStringLiteral("app/")
                             ? folderOf(included) == folderOf(path)
                             : included.startsWith(from);
        if (own || startsWithAny(included, arrow.onto))
            return {};
        return QStringLiteral("%1 may not include %2: arrows point down only").arg(from, included);
    }
    return {};
}

} // namespace

QStringList violations(const SourceFile &file)
{
    QStringList found;
    const QStringList lines = file.text.split(u'\n');
    const qsizetype count = lines.size() - (file.text.endsWith(u'\n') ? 1 : 0);
    if (count > mostLines)
        found += QStringLiteral("%1:%2: more than %3 lines").arg(file.path).arg(count).arg(mostLines);
    for (qsizetype i = 0; i < count; ++i) {
        const auto report = [&](const QString &why) {
            found += QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(why);
        };
        const QString code = withoutComment(lines[i]);
        if (const QString included = includedBy(code); !included.isEmpty()) {
            if (const QString why = againstArrow(file.path, included); !why.isEmpty())
                report(why);
        }
        for (const ForbiddenWord &word : forbiddenWords()) {
            if (file.path.startsWith(QLatin1String(word.below)) && code.contains(word.pattern))
                report(QLatin1String(word.why));
        }
    }
    return found;
}

QList<SourceFile> readSources(const QString &root)
{
    QStringList paths;
    for (const char *folder : {"core", "app", "tests"}) {
        QDirIterator walk(root + u'/' + QLatin1String(folder),
                          {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths += walk.next();
    }
    paths.sort();
    QList<SourceFile> sources;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            sources.push_back({QDir(root).relativeFilePath(path), QString::fromUtf8(file.readAll())});
    }
    return sources;
}

QStringList violationsBelow(const QString &root)
{
    QStringList found;
    const QList<SourceFile> sources = readSources(root);
    for (const SourceFile &file : sources)
        found += violations(file);
    return found;
}

} // namespace partway::layers
