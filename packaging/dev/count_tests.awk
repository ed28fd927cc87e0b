# SPDX-License-Identifier: GPL-3.0-or-later
# From ctest's JUnit report: how many test functions passed, failed and were skipped.
function close_program() {
    if (!open) return
    if (status == "fail" && failures == 0) failures = 1
    if ((status == "notrun" || status == "disabled" || status == "skipped") && skips == 0) skips = 1
    if (status == "run" && passes + failures + skips == 0) passes = 1
    passed += passes; failed += failures; skipped += skips
    open = 0
}
/<testcase / {
    close_program()
    open = 1; passes = failures = skips = 0
    status = "run"
    if (match($0, /status="[a-z]+"/)) status = substr($0, RSTART + 8, RLENGTH - 9)
}
{ line = $0; sub(/^.*<system-out>/, "", line) }
line ~ /^PASS +: / && line !~ /::(initTestCase|cleanupTestCase)\(\)/ { ++passes }
line ~ /^(FAIL!|XPASS) +: / { ++failures }
line ~ /^SKIP +: / { ++skips }
END { close_program(); print passed + 0, failed + 0, skipped + 0 }
