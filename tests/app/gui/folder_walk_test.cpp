// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/gathering.h"
#include "app/gui/intake/given_urls.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/stat.h>

using namespace partway;

namespace {

const std::atomic<bool> goOn{false};

struct Tree
{
    void file(const QString &name, qint64 size = 3) const
    {
        const QString path = folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QVERIFY(made.resize(size));
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] FolderWalk walked(const QStringList &roots) const
    {
        FolderWalk walk(roots);
        while (walk.advance(3, goOn)) {
        }
        return walk;
    }
    QTemporaryDir folder;
};

QStringList relativesOf(const QList<FoundFile> &files)
{
    QStringList names;
    for (const FoundFile &file : files)
        names.append(file.relative().toString());
    names.sort();
    return names;
}

} // namespace

/// Walking through what was given.
class FolderWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsFoundWithItsFolders()
    {
        const Tree tree;
        tree.file(QStringLiteral("day1/a.mov"), 10);
        tree.file(QStringLiteral("day1/.hidden"), 1);
        tree.file(QStringLiteral("day1/sub/deep/b e.mov"), 20);
        tree.file(QStringLiteral("alone.txt"), 5);
        const FolderWalk walk =
            tree.walked({tree.path(QStringLiteral("day1/")), tree.path(QStringLiteral("alone.txt")),
                         tree.path(QStringLiteral("alone.txt"))});
        QCOMPARE(relativesOf(walk.files()),
                 (QStringList{QStringLiteral("alone.txt"), QStringLiteral("day1/.hidden"),
                              QStringLiteral("day1/a.mov"), QStringLiteral("day1/sub/deep/b e.mov")}));
        QCOMPARE(walk.tally().files, 4);
        QCOMPARE(walk.tally().bytes, 36);
        QVERIFY(walk.tally().problems.empty());
    }

    void namesAreKeptAsTheyAre()
    {
        const Tree tree;
        const QString decomposed = QStringLiteral("A\u030a.txt");
        tree.file(QStringLiteral("f/") + decomposed);
        const FolderWalk walk = tree.walked({tree.path(QStringLiteral("f"))});
        QCOMPARE(relativesOf(walk.files()), QStringList{QStringLiteral("f/") + decomposed});
    }

    void linksThatLeadInCirclesEnd()
    {
        const Tree tree;
        tree.file(QStringLiteral("a/one"));
        tree.file(QStringLiteral("elsewhere/two"));
        QVERIFY(QFile::link(tree.path(QStringLiteral("a")), tree.path(QStringLiteral("a/again"))));
        QVERIFY(QFile::link(tree.path(QStringLiteral("elsewhere")), tree.path(QStringLiteral("a/there"))));
        QVERIFY(QFile::link(tree.path(QStringLiteral("a/one")), tree.path(QStringLiteral("a/same"))));
        QVERIFY(QFile::link(tree.path(QStringLiteral("nowhere")), tree.path(QStringLiteral("a/broken"))));
        const FolderWalk walk = tree.walked({tree.path(QStringLiteral("a"))});
        QCOMPARE(relativesOf(walk.files()), (QStringList{QStringLiteral("a/one"), QStringLiteral("a/same"),
                                                         QStringLiteral("a/there/two")}));
        QCOMPARE(walk.tally().count(IntakeProblem::LinkedTwice), 1);
        QCOMPARE(walk.tally().count(IntakeProblem::Missing), 1);
    }

    void whatIsNoFileIsCounted()
    {
        const Tree tree;
        tree.file(QStringLiteral("a/one"));
        QVERIFY(QDir().mkpath(tree.path(QStringLiteral("a/empty"))));
        QCOMPARE(::mkfifo(QFile::encodeName(tree.path(QStringLiteral("a/pipe"))).constData(), 0600), 0);
        const QByteArray name = QFile::encodeName(tree.path(QStringLiteral("a/"))) + "bad\xff.txt";
        FILE *made = std::fopen(name.constData(), "w");
        QVERIFY(made);
        std::fclose(made);
        const FolderWalk walk =
            tree.walked({tree.path(QStringLiteral("a")), tree.path(QStringLiteral("not there"))});
        QCOMPARE(std::remove(name.constData()), 0); // QTemporaryDir could not
        QCOMPARE(walk.tally().files, 1);
        QCOMPARE(walk.tally().count(IntakeProblem::Special), 1);
        QCOMPARE(walk.tally().count(IntakeProblem::BadName), 1);
        QCOMPARE(walk.tally().count(IntakeProblem::EmptyFolder), 1);
        QCOMPARE(walk.tally().count(IntakeProblem::Missing), 1);
    }

    void aPipeIsTakenWhereItIsGivenByItself()
    {
        const Tree tree;
        const QString pipe = tree.path(QStringLiteral("dump"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const FolderWalk walk = tree.walked({pipe, pipe});
        QCOMPARE(walk.files().size(), 1);
        QVERIFY(walk.files().constFirst().isPipe);
        QCOMPARE(walk.files().constFirst().relative().toString(), QStringLiteral("dump"));
        QVERIFY(walk.tally().problems.empty());
    }

    void unreadableFoldersAreCounted()
    {
        const Tree tree;
        tree.file(QStringLiteral("a/shut/one"));
        tree.file(QStringLiteral("a/open/two"));
        // Permissions say nothing to root, who runs this as well: the folder itself refuses.
        const QString shut = tree.path(QStringLiteral("a/shut"));
        FolderWalk walk({tree.path(QStringLiteral("a"))}, [&shut](const QString &path) {
            return path == shut ? nullptr : FolderReader::open(path);
        });
        while (walk.advance(3, goOn)) {
        }
        QCOMPARE(walk.tally().count(IntakeProblem::Unreadable), 1);
        QCOMPARE(walk.tally().problems.at(IntakeProblem::Unreadable).example, shut);
        QCOMPARE(relativesOf(walk.files()), QStringList{QStringLiteral("a/open/two")});
    }

    void whatCannotBeOpenedIsNoFolder()
    {
        const Tree tree;
        tree.file(QStringLiteral("a"));
        QVERIFY(!FolderReader::open(tree.path(QStringLiteral("a"))));
        QVERIFY(!FolderReader::open(tree.path(QStringLiteral("nowhere"))));
        QVERIFY(FolderReader::open(tree.folder.path()));
    }

    void theWalkIsToldOnItsWayAndCanBeGivenUp()
    {
        const Tree tree;
        for (int i = 0; i < 2500; ++i)
            tree.file(QStringLiteral("many/%1").arg(i), 1);
        const auto pool = std::make_shared<QThreadPool>();
        Gathering gathering(pool);
        QSignalSpy progressed(&gathering, &Gathering::progressed);
        QSignalSpy walked(&gathering, &Gathering::walked);
        gathering.walk({tree.path(QStringLiteral("many"))});
        QTRY_COMPARE(walked.size(), 1);
        QVERIFY(progressed.size() >= 2);
        QCOMPARE(walked.constFirst().constFirst().value<IntakeTally>().files, 2500);
        QSignalSpy sifted(&gathering, &Gathering::sifted);
        gathering.sift(ExcludeRules({QStringLiteral("1*")}));
        QTRY_COMPARE(sifted.size(), 1);
        const auto result = sifted.constFirst().constFirst().value<Sifted>();
        QCOMPARE(result.leftOut, QList<int>{1111});
        QCOMPARE(result.files, 1389);
        QCOMPARE(result.firstNames.size(), Sifted::mostNames);
        {
            Gathering givenUp(pool);
            givenUp.walk({tree.path(QStringLiteral("many"))});
        }
        QVERIFY(pool->waitForDone(10000));
    }

    void addressesAreSorted()
    {
        const GivenUrls given = sortUrls(
            {QUrl(QStringLiteral("file:///tmp/a%20b")), QUrl(QStringLiteral("https://u:p@x.example/y")),
             QUrl::fromEncoded("file:///tmp/%FF"), QUrl(QStringLiteral("file://localhost/tmp/c"))});
        QCOMPARE(given.paths, (QStringList{QStringLiteral("/tmp/a b"), QStringLiteral("/tmp/c")}));
        QCOMPARE(given.refused.count(IntakeProblem::WebAddress), 1);
        QCOMPARE(given.refused.count(IntakeProblem::BadName), 1);
        QVERIFY(
            !given.refused.problems.at(IntakeProblem::WebAddress).example.contains(QStringLiteral("u:p")));
    }
};

QTEST_GUILESS_MAIN(FolderWalkTest)
#include "folder_walk_test.moc"
