# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two clones of the commit, in folders whose names differ in length, without a compiler cache; packages must not differ.

check_reproducible() {
    local folder package
    for folder in "$scratch/one" "$scratch/another-folder"; do
        git clone -q --no-hardlinks "$root" "$folder"
        git -C "$folder" checkout -q "$(git rev-parse HEAD)"
        (cd "$folder" && CCACHE_DISABLE=1 PARTWAY_NO_INSTALL=1 ./dev package deb rpm >/dev/null)
    done
    for package in "$scratch"/one/dist/*.deb "$scratch"/one/dist/*.rpm; do
        cmp "$package" "$scratch/another-folder/dist/${package##*/}" || die "${package##*/} is different in another folder"
        [ ! -e "$dist/${package##*/}" ] || cmp "$package" "$dist/${package##*/}" || die "${package##*/} differs from the one in dist/"
        echo "  $(sha256sum "$package" | cut -d' ' -f1) ${package##*/}"
    done
}
