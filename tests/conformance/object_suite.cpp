// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"
#include "tests/support/sample_file.h"

#include <QCryptographicHash>
#include <QTest>

namespace partway::tests {

/// Objects that are sent whole, and what can be asked about them.
class ObjectSuite : public QObject
{
    Q_OBJECT
public:
    explicit ObjectSuite(Site &site)
        : m_site(site)
        , m_client(site.client())
    {
    }

private Q_SLOTS:
    void storesWholeObjects_data();
    void storesWholeObjects();
    void refusesToOverwriteWhereAsked();
    void readsRanges();
    void deletes();
    void listsInPagesAndFolders();
    void takesManyAtOnce();

private:
    Site &m_site;
    S3Client &m_client;
};

void ObjectSuite::storesWholeObjects_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("a few") << qint64(1000);
    QTest::newRow("6 MiB") << 6 * MiB;
}

void ObjectSuite::storesWholeObjects()
{
    QFETCH(const qint64, size);
    const ObjectAddress object = m_site.object(QStringLiteral("whole/%1").arg(size));
    const QByteArray content = sampleBytes(3, {0, size});
    ObjectAttributes attributes;
    attributes.contentType = QStringLiteral("image/png");
    attributes.metadata = {{QStringLiteral("who"), QStringLiteral("me")}};
    const UtcTime before = std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
    const auto stored = m_client.get<ObjectStored>(PutObject{object, attributes, bodyOf(content), false});
    QVERIFY2(stored, said(stored));

    const auto head = m_client.get<ObjectFound>(HeadObject{object});
    QVERIFY2(head, said(head));
    QCOMPARE(head->size, size);
    QCOMPARE(head->etag, stored->etag);
    QCOMPARE(head->contentType, attributes.contentType);
    QCOMPARE(head->metadata.at(QStringLiteral("who")), QStringLiteral("me"));
    QVERIFY(head->modified.has_value());
    QVERIFY(std::chrono::abs(*head->modified - before) < std::chrono::minutes(5));
    const QByteArray md5 = QCryptographicHash::hash(content, QCryptographicHash::Md5);
    if (m_site.account().profile.etagIsMd5)
        QCOMPARE(head->etag, md5.toHex());
    QCOMPARE(m_client.md5Of(object, size),
             size > 0 ? md5 : QCryptographicHash::hash({}, QCryptographicHash::Md5));
}

void ObjectSuite::refusesToOverwriteWhereAsked()
{
    const ObjectAddress object = m_site.object(QStringLiteral("whole/once"));
    ErrorKind refusal = ErrorKind::PreconditionFailed;
    if (const auto first = m_client.get<ObjectStored>(PutObject{object, {}, bodyOf("first"), true}); !first) {
        // A store that knows no conditions says so and stores nothing.
        refusal = ErrorKind::NotImplemented;
        QVERIFY2(first.error().kind == refusal, said(first));
        const auto head = m_client.get<ObjectFound>(HeadObject{object});
        QVERIFY(!head);
        QCOMPARE(head.error().kind, ErrorKind::NoSuchKey);
        QVERIFY(m_client.get<ObjectStored>(PutObject{object, {}, bodyOf("first"), false}));
    }
    const auto second = m_client.get<ObjectStored>(PutObject{object, {}, bodyOf("other"), true});
    QVERIFY(!second);
    QVERIFY2(second.error().kind == refusal, said(second));
    const auto read = m_client.get<RangeRead>(GetRange{object, {0, 5}});
    QVERIFY(read);
    QCOMPARE(read->bytes, QByteArray("first"));
}

void ObjectSuite::readsRanges()
{
    const ObjectAddress object = m_site.object(QStringLiteral("ranges"));
    QVERIFY(m_client.get<ObjectStored>(PutObject{object, {}, bodyOf("0123456789"), false}));
    for (const ByteRange range : {ByteRange{0, 1}, {0, 10}, {5, 5}, {9, 1}, {3, 4}}) {
        const auto read = m_client.get<RangeRead>(GetRange{object, range});
        QVERIFY2(read, said(read));
        QCOMPARE(read->bytes, QByteArray("0123456789").mid(range.offset, range.size));
    }
}

void ObjectSuite::deletes()
{
    const ObjectAddress object = m_site.object(QStringLiteral("deleted"));
    QVERIFY(m_client.get<ObjectStored>(PutObject{object, {}, bodyOf("x"), false}));
    QVERIFY(m_client.get<ObjectDeleted>(DeleteObject{object}));
    const auto head = m_client.get<ObjectFound>(HeadObject{object});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::NoSuchKey);
    QCOMPARE(head.error().httpStatus, 404);
    const auto read = m_client.get<RangeRead>(GetRange{object, {0, 1}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NoSuchKey);
}

void ObjectSuite::listsInPagesAndFolders()
{
    QStringList keys;
    for (const char *key : {"tree/a", "tree/b/1", "tree/b/2", "tree/c", "tree/d/x/y"}) {
        keys.append(QString::fromLatin1(key));
        QVERIFY(
            m_client.get<ObjectStored>(PutObject{m_site.object(keys.constLast()), {}, bodyOf("abc"), false}));
    }
    const auto all = m_client.objects(m_site.bucket(), 2);
    QVERIFY2(all, said(all));
    QStringList found;
    for (const ObjectEntry &entry : *all) {
        if (entry.key.startsWith(QLatin1String("tree/"))) {
            found.append(entry.key);
            QCOMPARE(entry.size, 3);
        }
    }
    found.sort(); // some stores have an order of their own
    QCOMPARE(found, keys);

    const auto folder = m_client.get<ObjectsPage>(
        ListObjects{m_site.bucket(), QStringLiteral("tree/"), QStringLiteral("/"), {}, 1000});
    QVERIFY2(folder, said(folder));
    QStringList prefixes = folder->prefixes;
    prefixes.sort();
    QCOMPARE(prefixes, (QStringList{QStringLiteral("tree/b/"), QStringLiteral("tree/d/")}));
    QCOMPARE(folder->objects.size(), 2);
}

void ObjectSuite::takesManyAtOnce()
{
    QList<Call> puts;
    QList<Call> heads;
    for (int i = 0; i < 64; ++i) {
        const ObjectAddress object = m_site.object(QStringLiteral("many/%1").arg(i));
        puts.append(
            PutObject{object, {}, bodyOf(sampleBytes(static_cast<quint64>(i), {0, 10'000 + i})), false});
        heads.append(HeadObject{object});
    }
    for (const Result<Answer> &answer : m_client.askAll(puts, 16))
        QVERIFY2(answer, said(answer));
    const QList<Result<Answer>> found = m_client.askAll(heads, 16);
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY2(found.at(i), said(found.at(i)));
        QCOMPARE(std::get<ObjectFound>(*found.at(i)).size, 10'000 + i);
    }
}

std::unique_ptr<QObject> objectSuite(Site &site) { return std::make_unique<ObjectSuite>(site); }

} // namespace partway::tests

#include "object_suite.moc"
