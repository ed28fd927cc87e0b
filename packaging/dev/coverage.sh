# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev coverage: lines of core/ that the tests reach, by file; fails under 90 %.
. packaging/dev/test.sh

coverage_main() {
    install_sets build test coverage
    configure coverage
    say "building for coverage"
    build coverage all
    find build/coverage -name '*.gcda' -delete
    export PARTWAY_SIM_SEEDS=${PARTWAY_SIM_SEEDS:-200}
    run_tests coverage -LE 'ceph|long' "$@"
    gcovr --root . --object-directory build/coverage --filter core/ --exclude-throw-branches --print-summary \
        --gcov-ignore-parse-errors --fail-under-line 90 -j "$(jobs)" build/coverage |
        grep -v '^-*$' || die "fewer than 90 % of the lines of core/ are reached by the tests"
}
