// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

namespace {

/// No function was named, or one of those named is in this suite.
bool isWanted(const QObject &suite, const QStringList &arguments)
{
    bool anyNamed = false;
    for (const QString &argument : arguments) {
        if (argument.startsWith(QLatin1Char('-')))
            continue;
        anyNamed = true;
        const QByteArray function = argument.section(QLatin1Char(':'), 0, 0).toLatin1() + "()";
        if (suite.metaObject()->indexOfMethod(function.constData()) >= 0)
            return true;
    }
    return !anyNamed;
}

} // namespace

// Every suite against every site. Arguments are Qt Test's own; a function that only one suite has is run
// there alone.
int main(int argc, char **argv)
{
    using namespace partway::tests;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    const auto run = [&](Suite suite, Site &site) {
        const std::unique_ptr<QObject> object = suite(site);
        return isWanted(*object, arguments) ? QTest::qExec(object.get(), argc, argv) : 0;
    };
    int failures = 0;
    for (const std::unique_ptr<Site> &site : sitesToTry()) {
        std::printf("======== %s\n", qPrintable(site->name()));
        if (const auto made = site->makeBucket(); !made) {
            std::printf("FAIL!  : no bucket: %s\n", said(made).constData());
            ++failures;
            continue;
        }
        for (const Suite suite :
             {bucketSuite, uploadSuite, completeSuite, goneUploadSuite, integritySuite, keySuite, objectSuite,
              rescueSuite, ruleSuite, engineSuite, engineTroubleSuite})
            failures += run(suite, *site);
        if (site->store())
            failures += run(practiceSuite, *site);
        if (const auto cleared = site->clear(); !cleared) {
            std::printf("FAIL!  : the bucket could not be cleared: %s\n", said(cleared).constData());
            ++failures;
        }
        std::fflush(stdout);
    }
    std::printf("======== %d failures\n", failures);
    return failures == 0 ? 0 : 1;
}
