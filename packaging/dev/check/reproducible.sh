# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A clone of the commit in another folder, without a compiler cache, has to give the packages that are in dist/. Where dist/ is of
# another commit, a second clone stands in for it.

check_reproducible() {
    local commit package first=$dist second=$scratch/another-folder
    commit=$(git rev-parse HEAD)
    if [ "$(cat "$root/build/package/stage.commit" 2>/dev/null)" != "$commit" ] || ! compgen -G "$dist/*.rpm" >/dev/null; then
        packages_of_a_clone "$commit" "$scratch/one"
        first=$scratch/one/dist
    fi
    packages_of_a_clone "$commit" "$second"
    for package in "$first"/*.deb "$first"/*.rpm; do
        cmp "$package" "$second/dist/${package##*/}" || die "${package##*/} is different in another folder"
        echo "  $(sha256sum "$package" | cut -d' ' -f1) ${package##*/}"
    done
}

packages_of_a_clone() { # COMMIT FOLDER
    git clone -q --no-hardlinks "$root" "$2"
    git -C "$2" checkout -q "$1"
    (cd "$2" && CCACHE_DISABLE=1 PARTWAY_NO_INSTALL=1 ./dev package deb rpm >/dev/null)
}
