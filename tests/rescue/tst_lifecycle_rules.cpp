// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/lifecycle_rule.h"
#include "core/rescue/lifecycle_rules.h"

#include <QTest>

using namespace partway;

namespace {

const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
const QByteArray head = R"(<LifecycleConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">)";
const QByteArray tail = "</LifecycleConfiguration>";
const QByteArray abortIn3 = "<AbortIncompleteMultipartUpload><DaysAfterInitiation>3</DaysAfterInitiation></"
                            "AbortIncompleteMultipartUpload>";

/// Rules of somebody else, with all that a rule can be written with: attributes, name spaces, comments,
/// character data, elements that nobody knows.
const QByteArray foreign =
    "\n  <Rule>\n    <ID>logs &amp; more</ID><Prefix>logs/</Prefix><Status>Enabled</Status>"
    "<Expiration><Days>30</Days></Expiration></Rule>"
    "<Rule><Filter><And><Prefix>tmp/</Prefix><Tag><Key>a</Key><Value>&lt;1&gt;</Value></Tag>"
    "<Tag><Key>b</Key><Value>2</Value></Tag></And></Filter><Status>Disabled</Status><!-- <Rule> -->"
    "<Transition><Days>10</Days><StorageClass>GLACIER</StorageClass></Transition></Rule>"
    "<Rule xmlns:x=\"urn:x\" x:note='a > b'><ID><![CDATA[<ID>]]></ID><Filter/><Status>Enabled</Status>"
    "<x:Unknown deep=\"1\"><x:er/></x:Unknown><NoncurrentVersionExpiration><NoncurrentDays>9</NoncurrentDays>"
    "</NoncurrentVersionExpiration>" +
    abortIn3 + "</Rule>\n";

QByteArray documentOf(const QByteArray &rules) { return declaration + head + rules + tail; }

QByteArray ownRule(const QString &prefix, int days, const QByteArray &more = {}, int attempt = 1)
{
    return "<Rule><ID>" + ownRuleId(prefix, attempt).toLatin1() + "</ID><Filter><Prefix>" + prefix.toUtf8() +
           "</Prefix></Filter><Status>Enabled</Status><AbortIncompleteMultipartUpload><DaysAfterInitiation>" +
           QByteArray::number(days) + "</DaysAfterInitiation></AbortIncompleteMultipartUpload>" + more +
           "</Rule>";
}

QByteArray with(const QByteArray &document, const QString &prefix, int days)
{
    const Result<QByteArray> changed = withAbortRule(document, prefix, days);
    return changed ? *changed : "refused: " + changed.error().detail.toUtf8();
}

QByteArray without(const QByteArray &document, const QString &prefix)
{
    const Result<QByteArray> changed = withoutAbortRule(document, prefix);
    return changed ? *changed : "refused: " + changed.error().detail.toUtf8();
}

AbortRule only(const QByteArray &rules)
{
    const auto read = abortRules(documentOf(rules));
    return read && read->size() == 1 ? read->constFirst() : AbortRule{QStringLiteral("not one rule"), {}};
}

} // namespace

class LifecycleRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRulesSayOfIncompleteUploads_data();
    void readsWhatRulesSayOfIncompleteUploads();
    void readsNoOtherDocument_data();
    void readsNoOtherDocument();
    void leavesEveryOtherByteAsItIs();
    void leavesNothingBehindWhenTheLastRuleGoes();
    void keepsOneRuleForEachPrefix();
    void writesAnyPrefix_data();
    void writesAnyPrefix();
    void takesNoRuleOfOthersForItsOwn_data();
    void takesNoRuleOfOthersForItsOwn();
    void writesIntoTheNameSpaceOfTheDocument_data();
    void writesIntoTheNameSpaceOfTheDocument();
    void putsThePrefixWhereCephDoesNotForgetIt();
    void refusesWhatNoStoreTakes();
    void comparesWhatRulesMean_data();
    void comparesWhatRulesMean();
};

void LifecycleRulesTest::readsWhatRulesSayOfIncompleteUploads_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<AbortRule>("expected");
    const auto row = [](const char *name, const QByteArray &rules, const AbortRule &expected) {
        QTest::newRow(name) << rules << expected;
    };
    const QString id = QStringLiteral("r");
    const QByteArray enabled = "<Status>Enabled</Status>" + abortIn3;
    row("for everything", "<Rule><ID>r</ID><Filter/>" + enabled + "</Rule>", {id, {}, 3});
    row("without an id", "<Rule><Filter></Filter>" + enabled + "</Rule>", {{}, {}, 3});
    row("by prefix", "<Rule><ID>r</ID><Filter><Prefix>a b/</Prefix></Filter>" + enabled + "</Rule>",
        {id, QStringLiteral("a b/"), 3});
    row("by the prefix of old", "<Rule><ID>r</ID><Prefix> a</Prefix>" + enabled + "</Rule>",
        {id, QStringLiteral(" a"), 3});
    row("by prefix and tags",
        "<Rule><ID>r</ID><Filter><And><Prefix>a</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></And></"
        "Filter>" +
            enabled + "</Rule>",
        {id, QStringLiteral("a"), 3, true, true});
    row("by tags as Ceph tells them",
        "<Rule><ID>r</ID><Filter><Prefix>a</Prefix><And><Tag/><Tag/></And></Filter>" + enabled + "</Rule>",
        {id, QStringLiteral("a"), 3, true, true});
    row("by size",
        "<Rule><ID>r</ID><Filter><ObjectSizeGreaterThan>5</ObjectSizeGreaterThan></Filter>" + enabled +
            "</Rule>",
        {id, {}, 3, true, true});
    row("switched off", "<Rule><ID>r</ID><Filter/><Status>Disabled</Status>" + abortIn3 + "</Rule>",
        {id, {}, 3, false});
    row("among other actions",
        "<Rule><ID>r</ID><Filter/><Expiration><Days>1</Days></Expiration>" + enabled + "</Rule>",
        {id, {}, 3, true, false, true});
    row("with days that are none",
        "<Rule><ID>r</ID><Filter/><Status>Enabled</"
        "Status><AbortIncompleteMultipartUpload><DaysAfterInitiation>"
        "soon</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>",
        {id, {}, 0});
    row("ours", ownRule(QStringLiteral("up/"), 7),
        {ownRuleId(QStringLiteral("up/"), 1), QStringLiteral("up/"), 7, true, false, false, true});
    row("as Google writes it",
        "<Rule><Action><AbortIncompleteMultipartUpload/></Action><Condition><Age>5</Age></Condition></Rule>",
        {{}, {}, 5});
    row("beside others",
        "<Rule><Filter/><Expiration><Days>1</Days></Expiration></Rule><Rule><ID>r</ID>" + enabled + "</Rule>",
        {id, {}, 3});
}

void LifecycleRulesTest::readsWhatRulesSayOfIncompleteUploads()
{
    QFETCH(const QByteArray, rules);
    QFETCH(const AbortRule, expected);
    const AbortRule rule = only(rules);
    QCOMPARE(rule.id, expected.id);
    QCOMPARE(rule.prefix, expected.prefix);
    QCOMPARE(rule.days, expected.days);
    QCOMPARE(rule.enabled, expected.enabled);
    QCOMPARE(rule.narrowed, expected.narrowed);
    QCOMPARE(rule.others, expected.others);
    QCOMPARE(rule.ours, expected.ours);
}

void LifecycleRulesTest::readsNoOtherDocument_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("a listing") << QByteArray("<ListBucketResult><Name>b</Name></ListBucketResult>");
    QTest::newRow("cut") << documentOf(foreign).left(300);
    QTest::newRow("with an entity") << QByteArray("<!DOCTYPE x [<!ENTITY e \"e\">]>") + head +
                                           "<Rule>&e;</Rule>" + tail;
    QTest::newRow("no XML") << QByteArray("nothing of the kind");
}

void LifecycleRulesTest::readsNoOtherDocument()
{
    QFETCH(const QByteArray, document);
    const auto read = abortRules(document);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::MalformedAnswer);
    QCOMPARE(withAbortRule(document, {}, 3).error().kind, ErrorKind::MalformedAnswer);
    QCOMPARE(withoutAbortRule(document, {}).error().kind, ErrorKind::MalformedAnswer);
    QCOMPARE(ruleCount(document), 0);
    QVERIFY(!sameRules(document, document));
}

void LifecycleRulesTest::leavesEveryOtherByteAsItIs()
{
    const QString prefix = QStringLiteral("up/");
    const QByteArray before = documentOf(foreign);
    QCOMPARE(ruleCount(before), 3);
    const QByteArray set = with(before, prefix, 7);
    QCOMPARE(set, documentOf(foreign.trimmed().prepend("\n  ") + ownRule(prefix, 7) + '\n'));
    const QByteArray changed = with(set, prefix, 14);
    QCOMPARE(changed, QByteArray(set).replace(">7<", ">14<"));
    QCOMPARE(with(changed, prefix, 14), changed);
    QCOMPARE(without(changed, prefix), before);
    QCOMPARE(without(before, prefix), before);
}

void LifecycleRulesTest::leavesNothingBehindWhenTheLastRuleGoes()
{
    const QByteArray set = with({}, {}, 3);
    QCOMPARE(set, documentOf(ownRule({}, 3)));
    QCOMPARE(without(set, {}), QByteArray());
    QCOMPARE(without({}, {}), QByteArray());
    QCOMPARE(abortRules({})->size(), 0);
}

void LifecycleRulesTest::keepsOneRuleForEachPrefix()
{
    const QString a = QStringLiteral("a/");
    const QByteArray two = with(with(with({}, {}, 3), a, 5), {}, 4);
    const auto rules = abortRules(two);
    QVERIFY(rules);
    QCOMPARE(rules->size(), 2);
    QCOMPARE(rules->at(0).days, 4);
    QCOMPARE(rules->at(1).days, 5);
    QVERIFY(rules->at(0).id != rules->at(1).id);
    QCOMPARE(without(two, {}), with({}, a, 5));

    // Two of one prefix: only the first counts as ours, the other is nobody's to change.
    const QByteArray twice = documentOf(ownRule(a, 5) + ownRule(a, 6, {}, 2));
    QCOMPARE(abortRules(twice)->at(0).ours, true);
    QCOMPARE(abortRules(twice)->at(1).ours, false);
    QCOMPARE(without(twice, a), documentOf(ownRule(a, 6, {}, 2)));
}

void LifecycleRulesTest::writesAnyPrefix_data()
{
    QTest::addColumn<QString>("prefix");
    for (const char *prefix :
         {"", "a/", " a ", "a&b<c>\"'", "]]>", "é日本😀/", "a\nb", "a\tb\r", "a//b", "%41+"})
        QTest::newRow(prefix) << QString::fromUtf8(prefix);
    QTest::newRow("long") << QString(1024, QLatin1Char('k'));
}

void LifecycleRulesTest::writesAnyPrefix()
{
    QFETCH(const QString, prefix);
    const QByteArray set = with(documentOf(foreign), prefix, 7);
    const auto rules = abortRules(set);
    QVERIFY2(rules, set.constData());
    const AbortRule &own = rules->constLast();
    QVERIFY(own.ours);
    QCOMPARE(own.prefix, prefix);
    QCOMPARE(own.days, 7);
    QVERIFY(own.id.size() <= 255);
    QCOMPARE(without(set, prefix), documentOf(foreign));
}

void LifecycleRulesTest::takesNoRuleOfOthersForItsOwn_data()
{
    QTest::addColumn<QByteArray>("rule");
    const QByteArray own = ownRule({}, 3);
    QTest::newRow("that expires objects") << ownRule({}, 3, "<Expiration><Days>1</Days></Expiration>");
    QTest::newRow("that has an unknown element") << ownRule({}, 3, "<Later/>");
    QTest::newRow("of other keys") << QByteArray(own).replace("<Prefix>", "<Prefix>x");
    QTest::newRow("of tags") << QByteArray(own).replace("</Prefix>", "</Prefix><Tag/>");
    QTest::newRow("without days") << QByteArray(own).replace(">3<", "><");
    QTest::newRow("of other days too") << QByteArray(own).replace("<DaysAfter", "<Never>1</Never><DaysAfter");
    QTest::newRow("that does something else altogether")
        << "<Rule><ID>" + ownRuleId({}, 1).toLatin1() +
               "</ID><Filter/><Expiration><Days>1</Days></Expiration></Rule>";
}

void LifecycleRulesTest::takesNoRuleOfOthersForItsOwn()
{
    QFETCH(const QByteArray, rule);
    const QByteArray before = documentOf(rule);
    QCOMPARE(without(before, {}), before);
    const QByteArray set = with(before, {}, 9);
    QCOMPARE(set, documentOf(rule + ownRule({}, 9, {}, 2)));
    QCOMPARE(with(set, {}, 10), documentOf(rule + ownRule({}, 10, {}, 2)));
    QCOMPARE(without(set, {}), before);
}

void LifecycleRulesTest::writesIntoTheNameSpaceOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray own = ownRule({}, 3);
    QByteArray prefixed = own;
    for (const char *name : {"Rule", "ID", "Filter", "Prefix", "Status", "AbortIncompleteMultipartUpload",
                             "DaysAfterInitiation"}) {
        prefixed.replace(QByteArray("<") + name + '>', QByteArray("<s3:") + name + '>');
        prefixed.replace(QByteArray("</") + name + '>', QByteArray("</s3:") + name + '>');
    }
    QTest::newRow("of its own prefix")
        << QByteArray("<s3:LifecycleConfiguration xmlns:s3='u'><s3:Rule/></s3:LifecycleConfiguration>")
        << declaration + "<s3:LifecycleConfiguration xmlns:s3='u'><s3:Rule/>" + prefixed +
               "</s3:LifecycleConfiguration>";
    QTest::newRow("an empty tag") << QByteArray("<LifecycleConfiguration/>")
                                  << declaration + "<LifecycleConfiguration>" + own + tail;
    QTest::newRow("nothing in it") << head + tail << declaration + head + own + tail;
    QTest::newRow("things beside rules")
        << head + "<Rule><ID>a</ID></Rule><ExpiryUpdatedAt>x</ExpiryUpdatedAt>" + tail
        << declaration + head + "<Rule><ID>a</ID></Rule>" + own + "<ExpiryUpdatedAt>x</ExpiryUpdatedAt>" +
               tail;
    QTest::newRow("white space, a comment and another declaration round it")
        << "\r\n" + QByteArray(R"(<?xml version="1.0" encoding="us-ascii"?><!-- <a> -->)") + head + tail +
               "\n<!-- -->"
        << declaration + head + own + tail;
}

void LifecycleRulesTest::writesIntoTheNameSpaceOfTheDocument()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(with(before, {}, 3), after);
    QVERIFY(abortRules(after)->constLast().ours);
}

void LifecycleRulesTest::putsThePrefixWhereCephDoesNotForgetIt()
{
    const QByteArray tags = "<Tag><Key>k</Key><Value>v</Value></Tag><Tag><Key>l</Key><Value>w</Value></Tag>";
    const auto rule = [](const QByteArray &filter) {
        return "<Rule><ID>r</ID><Filter>" + filter +
               "</Filter><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule>";
    };
    const QByteArray told = rule("<Prefix>t/</Prefix><And>" + tags + "</And>");
    const QByteArray meant = rule("<And><Prefix>t/</Prefix>" + tags + "</And>");
    const QByteArray set = with(documentOf(told), {}, 3);
    QCOMPARE(set, documentOf(meant + ownRule({}, 3)));
    QVERIFY(sameRules(set, documentOf(told + ownRule({}, 3))));
    QCOMPARE(without(documentOf(ownRule({}, 3) + told), {}), documentOf(meant));
    QVERIFY(!sameRules(documentOf(told), documentOf(rule("<And>" + tags + "</And>"))));
}

void LifecycleRulesTest::refusesWhatNoStoreTakes()
{
    for (const int days : {0, -1})
        QCOMPARE(withAbortRule({}, {}, days).error().kind, ErrorKind::InvalidRequest);
    for (const QString &prefix :
         {QString(1025, QLatin1Char('k')), QString(QChar(1)), QString(QChar(0xd800)), QString(QChar(0xffff))})
        QCOMPARE(withAbortRule({}, prefix, 3).error().kind, ErrorKind::KeyNotAllowed);
    QByteArray many;
    for (int i = 0; i < mostRules - 1; ++i)
        many += "<Rule><ID>" + QByteArray::number(i) + "</ID></Rule>";
    const QByteArray full = with(documentOf(many), {}, 3);
    QCOMPARE(ruleCount(full), mostRules);
    QCOMPARE(withAbortRule(full, QStringLiteral("one more"), 3).error().kind, ErrorKind::InvalidRequest);
    QVERIFY(withAbortRule(full, {}, 4));
    const QByteArray google =
        documentOf("<Rule><Action><Delete/></Action><Condition><Age>5</Age></Condition></Rule>");
    QCOMPARE(withAbortRule(google, {}, 3).error().kind, ErrorKind::NotImplemented);
}

void LifecycleRulesTest::comparesWhatRulesMean_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    const QByteArray x = "<Rule><ID>x</ID><Prefix>p</Prefix><Expiration><Days>1</Days></Expiration></Rule>";
    const QByteArray y = "<Rule><ID>y</ID><Filter/><Expiration><Days>2</Days></Expiration></Rule>";
    QTest::newRow("in another order") << x + y << y + x << true;
    QTest::newRow("one is missing") << x + y << x << false;
    QTest::newRow("one is there twice") << x + x << x << false;
    QTest::newRow("elements in another order")
        << x << QByteArray("<Rule><Expiration><Days>1</Days></Expiration><Prefix>p</Prefix><ID>x</ID></Rule>")
        << true;
    QTest::newRow("the prefix in a filter")
        << x << QByteArray(x).replace("<Prefix>p</Prefix>", "<Filter><Prefix>p</Prefix></Filter>") << true;
    QTest::newRow("no prefix and an empty one")
        << y << QByteArray(y).replace("<Filter/>", "<Prefix></Prefix>") << true;
    QTest::newRow("another prefix") << x << QByteArray(x).replace(">p<", ">q<") << false;
    QTest::newRow("other days") << x << QByteArray(x).replace(">1<", ">11<") << false;
    QTest::newRow("the same at another depth")
        << x << QByteArray(x).replace("<Days>1</Days>", "").replace("</Rule>", "<Days>1</Days></Rule>")
        << false;
    QTest::newRow("none and none") << QByteArray() << QByteArray() << true;
    QTest::newRow("ours by another id") << ownRule({}, 3) << ownRule({}, 3, {}, 2) << true;
    QTest::newRow("ours of other days") << ownRule({}, 3) << ownRule({}, 4) << false;
}

void LifecycleRulesTest::comparesWhatRulesMean()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const bool, same);
    QCOMPARE(sameRules(documentOf(a), documentOf(b)), same);
    QCOMPARE(sameRules(documentOf(b), documentOf(a)), same);
}

QTEST_GUILESS_MAIN(LifecycleRulesTest)
#include "tst_lifecycle_rules.moc"
