// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

// Every suite against every site. Arguments are Qt Test's own; a function that only one suite has is run
// there alone.
int main(int argc, char **argv)
{
    using namespace partway::tests;
    const QCoreApplication application(argc, argv);
    int failures = 0;
    for (const std::unique_ptr<Site> &site : sitesToTry()) {
        std::printf("======== %s\n", qPrintable(site->name()));
        if (const auto made = site->makeBucket(); !made) {
            std::printf("FAIL!  : no bucket: %s\n", said(made).constData());
            ++failures;
            continue;
        }
        for (const Suite suite : {bucketSuite, uploadSuite, completeSuite, goneUploadSuite, integritySuite,
                                  keySuite, objectSuite, engineSuite, engineTroubleSuite})
            failures += QTest::qExec(suite(*site).get(), argc, argv);
        if (site->store())
            failures += QTest::qExec(practiceSuite(*site).get(), argc, argv);
        if (const auto cleared = site->clear(); !cleared) {
            std::printf("FAIL!  : the bucket could not be cleared: %s\n", said(cleared).constData());
            ++failures;
        }
        std::fflush(stdout);
    }
    std::printf("======== %d failures\n", failures);
    return failures == 0 ? 0 : 1;
}
