# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The source archive: everything that building takes, but for the libraries of the system.

package_source() {
    local archive=$work/partway-$version.tar.xz
    export_tree
    git archive --format=tar --prefix="partway-$version/" "$commit" | xz -9 -T1 >"$archive"
    to_dist "$archive"
}
