# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package for Debian 12 and what derives from it. debhelper finds the libraries, strips, and lays out as lintian wants it.

package_deb() {
    stage_programs
    make_deb "$version" "$work/deb"
    to_dist "$work/deb"/*.deb
    # shellcheck source=packaging/dev/package/sbom.sh
    . packaging/dev/package/sbom.sh
    sbom_of_deb "$work/deb/partway_${version}_$(dpkg --print-architecture).deb"
}

# make_deb VERSION FOLDER: a package of what is staged, under that version.
make_deb() {
    local folder=$2
    rm -rf -- "$folder"
    mkdir -p "$folder/partway"
    cp -r "$tree/packaging/debian" "$folder/partway/debian"
    awk -v version="$1" -v date="$(date -u -R -d "@$SOURCE_DATE_EPOCH")" -f "$tree/packaging/dev/package/debian_changelog.awk" \
        "$tree/CHANGELOG.md" >"$folder/partway/debian/changelog"
    (cd "$folder/partway" && PARTWAY_STAGE=$stage quietly deb dpkg-buildpackage -b -us -uc -d)
}
