// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdint>

namespace {

partway::fuzz::Entry entry = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Not to be freed: libFuzzer leaves with _exit. Drivers of databases are only found with it.
    static auto *application = new QCoreApplication(*argc, *argv);
    static_cast<void>(application);
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    entry = partway::fuzz::entries().value(QStringLiteral(PARTWAY_FUZZ_ENTRY));
    Q_ASSERT_X(entry != nullptr, "fuzz target", PARTWAY_FUZZ_ENTRY);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    entry(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
