# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configuring and building one of the presets, each in build/NAME. Sourced by ./dev.

jobs() { nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2; }

# configure PRESET [CMAKE_ARG...]: does nothing when the folder is configured with the same arguments.
configure() {
    local preset=$1 args
    shift
    args=("$@" "-DPARTWAY_WERROR=$(is_ci && echo ON || echo "${PARTWAY_WERROR:-OFF}")")
    if command -v ccache >/dev/null; then
        args+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    if command -v mold >/dev/null; then
        args+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold)
    fi
    local folder=build/$preset stamp=build/$preset/.configured-with
    [ -e "$folder/build.ninja" ] && [ "$(cat "$stamp" 2>/dev/null)" = "${args[*]}" ] && return
    mkdir -p "$folder"
    if ! cmake --preset "$preset" "${args[@]}" >"$folder/configure.log" 2>&1; then
        grep -A12 'CMake Error' "$folder/configure.log" >&2 || tail -n 20 "$folder/configure.log" >&2
        say "CMake could not configure $folder. What the build needs, if something is missing:"
        if command -v apt-get >/dev/null; then
            echo "    ./dev setup" >&2
        else
            install_hint >&2
        fi
        exit 1
    fi
    printf '%s' "${args[*]}" >"$stamp"
}

# build PRESET TARGET...: quiet on success; on failure the compiler's words, then one sentence.
build() {
    local preset=$1 log=build/$1/build.log status=0
    shift
    export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=$root CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    if [ -t 2 ]; then
        cmake --build "build/$preset" -j "$(jobs)" --target "$@" || status=$?
    else
        cmake --build "build/$preset" -j "$(jobs)" --target "$@" >"$log" 2>&1 || status=$?
        [ $status = 0 ] || awk '/^FAILED: / { shown = 1 } /^\[[0-9]+\/[0-9]+\]/ { shown = 0 } shown' "$log" | head -n 200 >&2
    fi
    [ $status = 0 ] || die "building $* in build/$preset failed"
}
