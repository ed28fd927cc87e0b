// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layer_rules.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

using namespace partway;

void plant(const QString &root, const QString &path, const QByteArray &text)
{
    const QString full = root + u'/' + path;
    QVERIFY(QDir().mkpath(full.left(full.lastIndexOf(u'/'))));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsPointDownAndFilesAreShort()
    {
        const QString root = QStringLiteral(PARTWAY_SOURCE_DIR);
        QVERIFY2(layers::readSources(root).size() > 20, "the sources were not found");
        const QStringList found = layers::violationsBelow(root);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void eachRuleCanFail_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("complaint");

        const QString arrow = QStringLiteral("arrows point down only");
        const auto row = [](const char *name, const char *path, const QByteArray &text,
                            const QString &complaint) {
            QTest::newRow(name) << QString::fromLatin1(path) << text << complaint;
        };
        row("base upwards", "core/base/x.h", "#include \"core/plan/part_plan.h\"\n", arrow);
        row("plan to s3", "core/plan/x.h", "#include \"core/s3/signer.h\"\n", arrow);
        row("s3 to plan", "core/s3/x.cpp", "#include \"core/plan/part_plan.h\"\n", arrow);
        row("s3 to engine", "core/s3/x.cpp", "#include \"core/engine/account_desk.h\"\n", arrow);
        row("rescue to engine", "core/rescue/x.cpp", "#include \"core/engine/account_desk.h\"\n", arrow);
        row("engine to rescue", "core/engine/x.cpp", "#include \"core/rescue/ask_store.h\"\n", arrow);
        row("engine to app", "core/engine/x.cpp", "  #  include \"app/text/errors.h\"\n", arrow);
        row("cli to gui", "app/cli/x.cpp", "#include \"app/gui/window.h\"\n", arrow);
        row("gui to cli", "app/gui/window/x.cpp", "#include \"app/cli/upload.h\"\n", arrow);
        row("text to gui", "app/text/x.cpp", "#include \"app/gui/window.h\"\n", arrow);
        row("session to text", "app/session/x.cpp", "#include \"app/text/errors.h\"\n", arrow);
        row("practice to core", "app/practice/x.cpp", "#include \"core/base/error.h\"\n", arrow);
        row("gui to practice", "app/gui/x.cpp", "#include \"app/practice/server.h\"\n", arrow);
        row("core to tests", "core/base/x.h", "#include \"tests/support/y.h\"\n",
            QStringLiteral("nothing sees the tests"));
        row("climbing", "core/base/x.h", "#include \"../plan/part_plan.h\"\n",
            QStringLiteral("begin at the root"));
        row("a sentence", "core/s3/x.cpp", "\n\nreturn tr(\"No.\");\n", QStringLiteral("x.cpp:3: sentences"));
        row("settings", "core/engine/x.cpp", "QSettings s;\n", QStringLiteral("settings are handed"));
        row("widgets", "core/engine/x.cpp", "#include <QWidget>\n", QStringLiteral("no window"));
        row("singleton", "core/base/x.cpp", "Clock::instance()->now();\n", QStringLiteral("no singletons"));
        row("own timer", "core/engine/x.cpp", "QTimer timer;\n", QStringLiteral("injected"));
        row("too long", "tests/base/x.cpp", QByteArray(501, '\n'), QStringLiteral("more than 500 lines"));
    }

    void eachRuleCanFail()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, complaint);

        QTemporaryDir tree;
        plant(tree.path(), path, text);
        const QStringList found = layers::violationsBelow(tree.path());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(path + u':') && found.first().contains(complaint),
                 qPrintable(found.first()));
    }

    void legalFilesAreLeftAlone()
    {
        QTemporaryDir tree;
        plant(tree.path(), QStringLiteral("core/engine/a.cpp"),
              "#include \"core/base/error.h\"\n#include \"core/plan/part_plan.h\"\n#include "
              "\"core/s3/signer.h\"\n"
              "// core holds no tr(\"x\") and no QSettings\nint str(int);\nint x = str(1); // not QTimer\n");
        plant(tree.path(), QStringLiteral("app/gui/window/b.cpp"),
              "#include \"app/gui/transfers/model.h\"\n#include \"app/text/errors.h\"\n#include \"b.moc\"\n"
              "QSettings settings;\nauto s = tr(\"Paused\");\n");
        plant(tree.path(), QStringLiteral("tests/engine/c.cpp"),
              "#include \"tests/support/d.h\"\n#include \"app/practice/server.h\"\n" + QByteArray(498, '\n'));
        QCOMPARE(layers::readSources(tree.path()).size(), 3);
        QCOMPARE(layers::violationsBelow(tree.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
