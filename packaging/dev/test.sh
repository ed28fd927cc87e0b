# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev test, and the running and counting of tests for the other commands.

test_main() {
    install_sets build test
    configure dev
    say "building"
    build dev all
    # CI runs the conformance program in a step of its own.
    run_tests dev -LE "ceph|long$(is_ci && echo '|conformance' || true)" "$@"
}

# run_tests PRESET CTEST_ARG...: everything that ctest finds, offscreen, on a session bus and in a home of its own. Prints what
# failed, then one line "N passed, N failed" that counts test functions.
run_tests() {
    local preset=$1 report status=0
    shift
    report=$root/build/$preset/test-report.xml
    rm -f "$report"
    (
        private_home
        trap 'rm -rf -- "$scratch"' EXIT
        export QT_QPA_PLATFORM=offscreen
        on_a_bus ctest --test-dir "build/$preset" -j "$(jobs)" --output-on-failure --no-tests=error \
            --test-output-size-passed 20000000 --test-output-size-failed 20000000 --output-junit "$report" "$@" \
            </dev/null
    ) || status=$?
    count_tests "$report" "$status"
}

# on_a_bus COMMAND...: on a session bus of its own, so that no test meets the keyring or the notifications of the person at the
# desk, and one that starts no service by itself, so that the result does not depend on what is installed. The daemon wants more open
# files than many systems give, and says so; that is no news.
on_a_bus() {
    if command -v dbus-run-session >/dev/null; then
        dbus-run-session --config-file="$root/packaging/dev/session_bus.conf" -- "$@" 2> >(grep -v 'Failed to set fd limit' >&2)
    else
        "$@"
    fi
}

# count_tests REPORT STATUS: reads ctest's JUnit file. Qt Test says PASS, FAIL! or SKIP for each function; a program that
# says none of these counts as one, and one that failed without naming a function (a crash, a timeout) counts as one failure.
count_tests() {
    local passed=0 failed=0 skipped=0
    if [ -s "$1" ]; then
        read -r passed failed skipped < <(awk -f packaging/dev/count_tests.awk "$1")
    fi
    if [ "$2" != 0 ] && [ "$failed" = 0 ]; then
        say "ctest ended with status $2"
        failed=1
    fi
    if [ "$skipped" != 0 ]; then
        say "$skipped tests were skipped"
        if is_ci; then
            failed=$((failed + skipped))
        fi
    fi
    if [ "$((passed + failed))" = 0 ]; then
        say "no test ran"
        failed=1
    fi
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}
