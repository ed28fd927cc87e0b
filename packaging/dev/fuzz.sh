# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev fuzz [SECONDS]: each libFuzzer target for so long, with its corpus kept in build/fuzz/corpus.

fuzz_main() {
    local seconds=${1:-60} target name found=0
    install_sets build fuzz
    configure fuzz "-DCMAKE_CXX_COMPILER=$(command -v clang++-14 || command -v clang++)"
    say "building the fuzz targets"
    build fuzz partway_fuzzers
    for target in build/fuzz/fuzz/*; do
        [ -x "$target" ] && [ -f "$target" ] || continue
        found=1
        name=$(basename "$target")
        mkdir -p "build/fuzz/corpus/$name"
        local seeds=()
        [ ! -d "tests/fuzz/corpus/$name" ] || seeds=("tests/fuzz/corpus/$name")
        say "$name for $seconds s"
        "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 -verbosity=0 \
            -artifact_prefix="build/fuzz/$name-" "build/fuzz/corpus/$name" "${seeds[@]}" ||
            die "$name found an input that breaks it: see build/fuzz/$name-*"
    done
    [ $found = 1 ] || die "there are no fuzz targets in build/fuzz/fuzz"
}
