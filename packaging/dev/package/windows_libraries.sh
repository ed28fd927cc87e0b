# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the programs for Windows are linked to: built once from Debian's source packages, and kept in $libraries
# (PARTWAY_WINDOWS_LIBRARIES, or build/windows). Qt takes an hour on two cores and 3 GB.
#   src/NAME    a source; one that lies there already is taken as it is
#   build/NAME  where it is built
#   prefix      what is found by packaging/windows/mingw.cmake

# Our name of it, and Debian's.
windows_sources="sqlite:sqlite3 openssl:openssl qtbase:qt6-base qtsvg:qt6-svg qtkeychain:qtkeychain"

windows_libraries() {
    local pair name
    libraries=${PARTWAY_WINDOWS_LIBRARIES:-$root/build/windows}
    prefix=$libraries/prefix
    mkdir -p "$libraries/src" "$libraries/build" "$prefix/include" "$prefix/lib" "$prefix/share/cmake"
    for pair in $windows_sources; do
        fetch_windows_source "${pair%:*}" "${pair#*:}"
    done
    for pair in $windows_sources; do
        name=${pair%:*}
        [ ! -e "$libraries/$name.done" ] || continue
        say "building $name for Windows"
        mkdir -p "$libraries/build/$name"
        quietly "windows-$name" "build_windows_$name"
        touch "$libraries/$name.done"
    done
    # A header and its description for CMake; the compiler must see no other header of this system.
    cp -r /usr/include/tl "$prefix/include/"
    cp -r /usr/share/cmake/tl-expected "$prefix/share/cmake/"
}

# fetch_windows_source NAME DEBIAN-NAME: by apt alone, with lists of its own: the system's may have no sources.
fetch_windows_source() {
    local at=$libraries/src/$1 apt=$libraries/apt options
    [ ! -d "$at" ] || return 0
    mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$libraries/src/$2.parts"
    options=(-o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt" -o "Dir::Etc::SourceList=$apt/sources.list"
        -o Dir::Etc::SourceParts=/dev/null -o APT::Sandbox::User=)
    if [ ! -e "$apt/sources.list" ]; then
        # shellcheck disable=SC2016
        apt-get indextargets --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
            sort -u >"$apt/sources.list"
        quietly windows-apt apt-get "${options[@]}" update
    fi
    say "fetching the source of $2"
    (cd "$libraries/src/$2.parts" && quietly "windows-source-$1" apt-get "${options[@]}" -q source --download-only "$2")
    quietly "windows-unpack-$1" dpkg-source -x "$libraries/src/$2.parts"/*.dsc "$at.part"
    mv "$at.part" "$at"
}

# These run where a failure ends nothing by itself: each step asks for the one before.
build_windows_sqlite() (
    cd "$libraries/build/sqlite" && "$libraries/src/sqlite/configure" --disable-tcl --disable-readline && make sqlite3.c &&
        x86_64-w64-mingw32-gcc-posix -O2 -DNDEBUG -DSQLITE_THREADSAFE=1 -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_ENABLE_COLUMN_METADATA \
            -ffile-prefix-map="$libraries"=. -c sqlite3.c -o sqlite3.o &&
        x86_64-w64-mingw32-ar rcsD "$prefix/lib/libsqlite3.a" sqlite3.o && cp sqlite3.h sqlite3ext.h "$prefix/include/"
)

# Only digests are used of it: TLS is the system's, by Qt.
build_windows_openssl() (
    cd "$libraries/build/openssl" || return
    # shellcheck disable=SC2046
    "$libraries/src/openssl/Configure" mingw64 --cross-compile-prefix=x86_64-w64-mingw32- --prefix="$prefix" --libdir=lib \
        no-shared no-tests no-engine no-dso no-legacy no-autoload-config no-comp no-cms no-ct no-ocsp no-srp no-ts no-cmp \
        no-psk no-srtp no-dtls no-dsa no-ec2m $(printf 'no-%s ' gost idea camellia seed bf cast rc2 rc4 rc5 md4 mdc2 rmd160 \
        sm2 sm3 sm4 aria whirlpool siphash blake2) &&
        nice make -s -j "$(jobs)" libcrypto.a && cp libcrypto.a "$prefix/lib/" &&
        cp -r "$libraries/src/openssl/include/openssl" "$prefix/include/" && cp include/openssl/*.h "$prefix/include/openssl/"
)

windows_cmake() {
    local name=$1
    shift
    cmake -G Ninja -S "$libraries/src/$name" -B "$libraries/build/$name" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/mingw.cmake" -DPARTWAY_WINDOWS_PREFIX="$prefix" \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_SHARED_LIBS=OFF "${windows_qt_host[@]}" "$@" &&
        nice cmake --build "$libraries/build/$name" -j "$(jobs)" && cmake --install "$libraries/build/$name" --strip
}

# moc, rcc and their like are Debian's.
windows_qt_host=(-DQT_HOST_PATH=/usr "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake")

# The least of Qt that the programs use. Debian took wintab out of it, which pens need.
build_windows_qtbase() {
    local feature off=()
    for feature in openssl dbus testlib concurrent xml printsupport vulkan egl icu glib zstd brotli gssapi freetype jpeg gif \
        tabletevent direct2d1_1 graphicsview graphicseffect sql_odbc sql_mysql sql_psql sqlmodel sctp dtls ocsp qmake \
        androiddeployqt system_zlib system_png system_pcre2 system_harfbuzz system_doubleconversion system_textmarkdownreader \
        system_libb2 mdiarea undocommand wizard lcdnumber dial textodfwriter pdf networkdiskcache splashscreen fontdialog \
        columnview hijricalendar jalalicalendar islamiccivilcalendar picture sharedmemory keysequenceedit fontcombobox toolbox \
        syntaxhighlighter errormessage datawidgetmapper directfb; do
        off+=("-DFEATURE_$feature=OFF")
    done
    windows_cmake qtbase -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DBUILD_WITH_PCH=ON \
        -DINPUT_opengl=no -DINPUT_openssl=no "${off[@]}" -DFEATURE_schannel=ON -DFEATURE_sspi=ON -DFEATURE_system_proxies=ON \
        -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON -DFEATURE_relocatable=ON -DFEATURE_optimize_size=ON -DFEATURE_movie=ON \
        "-DQT_USE_CCACHE=$(command -v ccache >/dev/null && echo ON || echo OFF)"
}

build_windows_qtsvg() { windows_cmake qtsvg -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF; }

build_windows_qtkeychain() {
    windows_cmake qtkeychain -DBUILD_WITH_QT6=ON -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF -DUSE_CREDENTIAL_STORE=ON
}

# Lines of NAME, VERSION and the file of its licences, for what stands in the bill of materials.
list_windows_sources() {
    local pair name known
    for pair in $windows_sources; do
        name=${pair%:*} known=$libraries/src/${pair%:*}/debian
        if [ -d "$known" ]; then
            printf '%s\t%s\t%s\n' "${pair#*:}" "$(dpkg-parsechangelog -l "$known/changelog" -S Version)" "$known/copyright"
        else
            printf '%s\t%s\t%s\n' "${pair#*:}" "$(windows_twin '${source:Version}' "$name")" \
                "/usr/share/doc/$(windows_twin '${Package}' "$name")/copyright"
        fi
    done
}

# Of a source that came without Debian's part, what Debian's package of the same for this system says.
windows_twin() {
    local package
    case $2 in
        qtbase) package=qt6-base-dev ;;
        qtsvg) package=qt6-svg-dev ;;
        qtkeychain) package=qtkeychain-qt6-dev ;;
        openssl) package=libssl-dev ;;
        sqlite) package=libsqlite3-0 ;;
    esac
    dpkg-query -W -f "$1" "$package"
}
