# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev asan: the tests under the address, leak and undefined behaviour sanitizers. The build is the one that ./dev lint
# makes: Clang with clazy, so that one pass over the sources serves both. Without precompiled headers: Clang's name the folder
# they were made in, and a compiler cache would not know a file again in another clone.
. packaging/dev/test.sh

build_sanitized() {
    install_sets build test asan
    export CLAZY_CHECKS=level0,level1 CLAZY_IGNORE_DIRS='(.*_autogen.*|/usr/.*|.*/tests/.*)'
    # clazy speaks of what is shipped; in tests, constants with constructors and the like do no harm.
    # ccache must not mix these objects with those of a plain Clang.
    export CCACHE_NAMESPACE=clazy CCACHE_COMPILERTYPE=clang
    configure asan
    build asan all
}

asan_main() {
    say "building with the sanitizers"
    build_sanitized
    # The simulation takes ten times as long here; the days that it tries in full are those of ./dev test.
    export PARTWAY_SIM_SEEDS=${PARTWAY_SIM_SEEDS:-200}
    export ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1:check_initialization_order=1
    export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    ASAN_SYMBOLIZER_PATH=$(command -v llvm-symbolizer-14 || command -v llvm-symbolizer || true)
    export ASAN_SYMBOLIZER_PATH
    run_tests asan -LE 'ceph|long|conformance' "$@"
}
