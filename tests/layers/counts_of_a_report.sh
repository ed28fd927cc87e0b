#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The script that counts tests must not call a crash, a skip or an empty run a success.
set -euo pipefail
root=$1
count() { awk -f "$root/packaging/dev/count_tests.awk"; }

expect() { # WHAT WANTED GOT
    if [ "$2" != "$3" ]; then
        echo "FAIL!  : $1: wanted \"$2\", got \"$3\""
        exit 1
    fi
    echo "PASS   : $1"
}

expect nothing "0 0 0" "$(count </dev/null)"

expect functionsAreCountedAndSetUpIsNot "1 0 1" "$(count <<'XML'
	<testcase name="a" classname="a" time="1" status="run">
		<system-out>PASS   : A::initTestCase()
PASS   : A::works(row with "quotes")
SKIP   : A::other() no server
PASS   : A::cleanupTestCase()
</system-out>
	</testcase>
XML
)"

expect aFailedFunctionIsOneFailure "1 1 0" "$(count <<'XML'
	<testcase name="b" classname="b" time="1" status="fail">
		<failure message="Failed"/>
		<system-out>PASS   : B::works()
FAIL!  : B::breaks() 'x' returned FALSE
</system-out>
XML
)"

expect aCrashIsOneFailure "2 1 0" "$(count <<'XML'
	<testcase name="c" classname="c" time="1" status="fail"><system-out>PASS   : C::one()
PASS   : C::two()
Segmentation fault</system-out>
XML
)"

expect aProgramThatDidNotRunIsSkipped "1 0 1" "$(count <<'XML'
	<testcase name="d" classname="d" time="0" status="notrun"><system-out/></testcase>
	<testcase name="e" classname="e" time="1" status="run"><system-out>plain words</system-out></testcase>
XML
)"
