// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace partway;

Q_DECLARE_METATYPE(fuzz::Entry)

/// Every input that was ever worth keeping, in builds without a fuzzer too. A broken promise ends the program
/// with the words of the promise.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasSeedsForEveryEntry();
    void keepsItsPromises_data();
    void keepsItsPromises();
    void keepsThemForEveryCutOfASeed_data() { keepsItsPromises_data(); }
    void keepsThemForEveryCutOfASeed();

private:
    const QString m_corpus = QStringLiteral(PARTWAY_CORPUS);
};

void CorpusTest::hasSeedsForEveryEntry()
{
    QStringList folders = QDir(m_corpus).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.sort();
    QCOMPARE(folders, QStringList(fuzz::entries().keys()));
    for (const QString &folder : folders)
        QVERIFY2(!QDir(m_corpus + u'/' + folder).isEmpty(), qPrintable(folder));
}

void CorpusTest::keepsItsPromises_data()
{
    QTest::addColumn<fuzz::Entry>("entry");
    QTest::addColumn<QByteArray>("input");
    QDirIterator files(m_corpus, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString folder = QFileInfo(file).dir().dirName();
        QVERIFY2(fuzz::entries().contains(folder) && file.open(QIODevice::ReadOnly),
                 qPrintable(file.fileName()));
        QTest::newRow(qPrintable(folder + u'/' + files.fileName()))
            << fuzz::entries().value(folder) << file.readAll();
    }
}

void CorpusTest::keepsItsPromises()
{
    QFETCH(const fuzz::Entry, entry);
    QFETCH(const QByteArray, input);
    entry(input);
    entry(input); // nothing of the first time is left that would change the second
    QVERIFY(!QTest::currentTestFailed());
}

void CorpusTest::keepsThemForEveryCutOfASeed()
{
    QFETCH(const fuzz::Entry, entry);
    QFETCH(const QByteArray, input);
    const qsizetype step = input.size() / 16 + 1;
    int cuts = 0;
    for (qsizetype size = 0; size < input.size(); size += step, ++cuts)
        entry(input.left(size));
    QVERIFY(cuts > 0 || input.isEmpty());
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
