# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later

check_source() {
    local archive folder=$scratch/partway-$version
    archive=$(the_package "partway-$version.tar.xz")
    install_sets build
    tar -xf "$archive" -C "$scratch"
    export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=$folder CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    local args=(-DPARTWAY_TESTS=OFF)
    ! command -v ccache >/dev/null || args+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    unshare -rn cmake -S "$folder" --preset release "${args[@]}" >"$scratch/configure.log" 2>&1 || { tail -n 20 "$scratch/configure.log" >&2; die "it cannot be configured"; }
    unshare -rn nice cmake --build "$folder/build/release" -j "$(jobs)" >"$scratch/build.log" 2>&1 || { tail -n 40 "$scratch/build.log" >&2; die "it cannot be built"; }
    DESTDIR=$scratch/installed cmake --install "$folder/build/release" --prefix /usr >/dev/null
    "$scratch/installed/usr/bin/partway-cli" --state "$scratch/state" --quiet --json demo --size 64MiB | grep -q '"identical":true' ||
        die "what it built does not do the main job"
    echo "source: $(du -k "$archive" | cut -f1) KiB"
}
