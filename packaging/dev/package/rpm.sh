# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package for Fedora and openSUSE. On these, rpmbuild builds it from the source archive with the same file; here it is made
# of what is staged.

package_rpm() {
    local top=$work/rpm
    stage_programs
    rm -rf -- "$top"
    mkdir -p "$top/SPECS" "$top/SOURCES"
    sed -e "s/@VERSION@/$version/g" -e "s#@HOMEPAGE@#$(homepage)#g" "$tree/packaging/rpm/partway.spec" >"$top/SPECS/partway.spec"
    awk -v version="$version" -v date="$(date -u '+%a %b %d %Y' -d "@$SOURCE_DATE_EPOCH")" \
        -f "$tree/packaging/dev/package/rpm_changelog.awk" "$tree/CHANGELOG.md" >>"$top/SPECS/partway.spec"
    quietly rpm rpmbuild -bb --nodeps --define "_topdir $top" --define "partway_stage $stage" --define "partway_tree $tree" \
        --define "_buildhost reproducible" --define "use_source_date_epoch_as_buildtime 1" \
        --define "clamp_mtime_to_source_date_epoch 1" --define "source_date_epoch_from_changelog 0" \
        --define "_prefix /usr" --define "_mandir /usr/share/man" "$top/SPECS/partway.spec"
    to_dist "$top/RPMS"/*/*.rpm
}

homepage() { sed -nE 's/^ *HOMEPAGE_URL "([^"]+)".*/\1/p' "$tree/CMakeLists.txt"; }
