# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev coverage: lines of core/ that core's own tests reach, by file; fails under 90 %. What the window's tests and the command
# line's reach besides does not count.
. packaging/dev/test.sh

core_tests=(base journal plan s3 engine simulation)

coverage_main() {
    install_sets build test coverage
    configure coverage
    say "building for coverage"
    local labels
    build coverage tests/base/all tests/plan/all tests/s3/all tests/engine/all tests/simulation/all
    labels=$(IFS='|' && echo "${core_tests[*]}")
    find build/coverage -name '*.gcda' -delete
    export PARTWAY_SIM_SEEDS=${PARTWAY_SIM_SEEDS:-200}
    run_tests coverage -L "^($labels)\$" -LE 'ceph|long' "$@"
    gcovr --root . --object-directory build/coverage --filter core/ --exclude-throw-branches --print-summary \
        --gcov-ignore-parse-errors --fail-under-line 90 -j "$(jobs)" build/coverage |
        grep -v '^-*$' || die "fewer than 90 % of the lines of core/ are reached by the tests"
}
