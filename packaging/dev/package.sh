# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev package KIND...: packages of the current commit in dist/. The same commit gives the same bytes, wherever it is built.
# All kinds for Linux are made from one tree that is built and installed once, in build/package. `windows` is cross-built, with
# libraries that take an hour for the first time: only when it is asked for by name.

package_kinds="source deb rpm appimage flatpak"
package_kinds_by_name="windows"

package_main() {
    local kind kinds=() wanted=()
    [ $# -gt 0 ] || die "./dev package deb|rpm|appimage|flatpak|source|all|windows"
    for kind in "$@"; do
        case " $package_kinds $package_kinds_by_name all " in
            *" $kind "*) ;;
            *) die "there is no package kind \"$kind\": $package_kinds, all of these, or $package_kinds_by_name" ;;
        esac
        [ "$kind" = all ] || wanted+=("$kind")
        [ "$kind" != all ] || read -ra wanted <<<"$package_kinds"
    done
    for kind in $package_kinds $package_kinds_by_name; do
        case " ${wanted[*]} " in *" $kind "*) kinds+=("$kind") ;; esac
    done
    install_sets "${kinds[@]/#/package-}"
    prepare_package
    for kind in "${kinds[@]}"; do
        # shellcheck source=/dev/null
        . "packaging/dev/package/$kind.sh"
        "package_$kind"
    done
    # shellcheck source=packaging/dev/package/sign.sh
    . packaging/dev/package/sign.sh
    sign_packages
    write_checksums
}

# The one place where the version stands.
project_version() { sed -nE 's/^project\(Partway VERSION ([0-9.]+).*/\1/p' "$root/CMakeLists.txt"; }
app_id() { sed -nE 's/^set\(PARTWAY_APP_ID ([^ )]+)\).*/\1/p' "$root/CMakeLists.txt"; }

# What every kind needs to know. Nothing of this machine, user, day or folder goes into a package.
prepare_package() {
    commit=$(git rev-parse -q --verify HEAD) || die "packages are made of a commit, and this folder has none"
    [ -z "$(git status --porcelain --untracked-files=no)" ] ||
        say "what is not committed does not go into the packages; they are made of ${commit:0:12}"
    version=$(project_version)
    work=$root/build/package
    # shellcheck disable=SC2034
    tree=$work/partway-$version stage=$work/stage dist=$root/dist
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct "$commit")
    export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
    umask 022
    mkdir -p "$work" "$dist"
}

# quietly LOG COMMAND...: its words go into a log, and are shown where it fails.
quietly() {
    local log=$work/$1.log
    shift
    "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; die "${log##*/}: $1 did not succeed; the whole log is $log"; }
}

# The commit as a folder of its own.
export_tree() {
    [ "$(cat "$work/tree.commit" 2>/dev/null)" != "$commit" ] || return 0
    rm -rf -- "$tree" "$work/tree.commit"
    git archive --prefix="partway-$version/" "$commit" | tar -x -C "$work"
    echo "$commit" >"$work/tree.commit"
}

# The programs built as they are shipped, and installed for /usr into $stage; not stripped yet.
stage_programs() {
    export_tree
    [ "$(cat "$work/stage.commit" 2>/dev/null)" != "$commit" ] || return 0
    local args=(-DPARTWAY_TESTS=OFF -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_EXE_LINKER_FLAGS="$(link_flags)"
        -DCMAKE_CXX_FLAGS="$(compile_flags)" -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" -DCMAKE_SKIP_RPATH=ON)
    ! command -v ccache >/dev/null || args+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=$tree CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    say "building the programs of ${commit:0:12}"
    rm -rf -- "$stage" "$work/stage.commit"
    quietly configure cmake -S "$tree" --preset release "${args[@]}"
    quietly build nice cmake --build "$tree/build/release" -j "$(jobs)"
    DESTDIR=$stage quietly install cmake --install "$tree/build/release"
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    echo "$commit" >"$work/stage.commit"
}

# Lines for backtraces, every hardening that the compiler offers, nothing that nobody calls, and no trace of the folder.
compile_flags() {
    echo "-g1 -ffunction-sections -fdata-sections -ffile-prefix-map=$tree=. -fstack-protector-strong -fstack-clash-protection$(
        [ "$(uname -m)" != x86_64 ] || echo " -fcf-protection"
    ) -Wformat -Werror=format-security -Wdate-time -D_FORTIFY_SOURCE=2"
}

# Packed relocations need glibc 2.36, which debian/control asks for.
link_flags() { echo "-pie -Wl,-z,relro,-z,now,-z,pack-relative-relocs,--as-needed,--gc-sections,--build-id=sha1"; }

# checked_copy FILE...: into dist/.
to_dist() {
    local file
    for file in "$@"; do
        cp -- "$file" "$dist/"
        echo "dist/${file##*/}"
    done
}

write_checksums() {
    (
        cd "$dist" && rm -f SHA256SUMS
        find . -maxdepth 1 -type f ! -name 'SHA256SUMS*' -printf '%P\0' | sort -z | xargs -0 -r sha256sum >SHA256SUMS.part
        mv SHA256SUMS.part SHA256SUMS
    )
    sign_file "$dist/SHA256SUMS"
    echo "dist/SHA256SUMS"
}
