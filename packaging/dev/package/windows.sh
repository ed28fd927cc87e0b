# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows 10 and 11, made on Debian 12 with mingw-w64. Not among `all`: the libraries below it take an hour.

package_windows() {
    local build=$tree/build/windows out=$work/Partway-$version-windows-x86_64.exe stage=$work/windows-stage
    # shellcheck source=packaging/dev/package/windows_libraries.sh
    . packaging/dev/package/windows_libraries.sh
    # shellcheck source=packaging/dev/package/sbom.sh
    . packaging/dev/package/sbom.sh
    windows_libraries
    export_tree
    build_for_windows "$build"
    fill_windows_stage "$build" "$stage"
    list_removals "$stage" >"$work/removal.nsh"
    rm -f -- "$out"
    quietly makensis makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$stage" -DREMOVAL="$work/removal.nsh" \
        -DICON="$build/packaging/windows/partway.ico" -DHOMEPAGE="$(homepage)" -DOUT="$out" "$tree/packaging/windows/partway.nsi"
    built_sources=$work/windows-sources.tsv write_sbom "$work/${out##*/}.cdx.json" "$out" mingw-w64-x86-64-dev \
        gcc-mingw-w64-x86-64-posix-runtime
    to_dist "$out" "$work/${out##*/}.cdx.json"
}

build_for_windows() {
    local args=(-DPARTWAY_TESTS=OFF -DOPENSSL_USE_STATIC_LIBS=ON -DCMAKE_INSTALL_BINDIR=.
        "-DQt6LinguistTools_DIR=${windows_qt_host[1]#*=}/Qt6LinguistTools"
        -DCMAKE_CXX_FLAGS="-ffunction-sections -fdata-sections -ffile-prefix-map=$tree=. -Wdate-time")
    ! command -v ccache >/dev/null || args+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=$tree CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    say "building the programs of ${commit:0:12} for Windows"
    quietly windows-configure cmake -G Ninja -S "$tree" -B "$1" -DCMAKE_BUILD_TYPE=Release "${windows_qt_host[@]}" \
        -DCMAKE_TOOLCHAIN_FILE="$tree/packaging/windows/mingw.cmake" -DPARTWAY_WINDOWS_PREFIX="$prefix" "${args[@]}"
    quietly windows-build nice cmake --build "$1" -j "$(jobs)"
}

# What is installed: two programs that need no library beside Windows' own, and the licences of all that is in them.
fill_windows_stage() {
    local build=$1 stage=$2 name file
    rm -rf -- "$stage"
    quietly windows-install cmake --install "$build" --strip --prefix "$stage"
    mkdir -p "$stage/licences"
    install -m 644 "$tree/LICENSE" "$stage/licences/partway.txt"
    list_windows_sources >"$work/windows-sources.tsv"
    while IFS=$'\t' read -r name _ file; do
        install -m 644 "$file" "$stage/licences/$name.txt"
    done <"$work/windows-sources.tsv"
    for name in $header_packages mingw-w64-x86-64-dev gcc-mingw-w64-x86-64-posix-runtime; do
        install -m 644 "/usr/share/doc/$name/copyright" "$stage/licences/$name.txt"
    done
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# For the uninstaller: exactly these files, and folders that are empty without them.
list_removals() {
    (cd "$1" && find . -mindepth 1 -type f -printf 'Delete "$INSTDIR\\%P"\n' | tr / '\\' | LC_ALL=C sort)
    (cd "$1" && find . -mindepth 1 -depth -type d -printf 'RMDir "$INSTDIR\\%P"\n' | tr / '\\')
}

homepage() { sed -nE 's/^ *HOMEPAGE_URL "([^"]+)".*/\1/p' "$tree/CMakeLists.txt"; }
