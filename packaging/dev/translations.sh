# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev translations: the .ts files brought up to date with the sources.

lupdate_program() {
    local found
    for found in /usr/lib/qt6/bin/lupdate /usr/lib64/qt6/bin/lupdate lupdate6 lupdate-qt6 lupdate; do
        command -v "$found" && return
    done
    die "lupdate is missing; it comes with Qt's Linguist tools"
}

# update_ts FOLDER: the .ts files there, from the sources in app/. English needs its plural forms only.
update_ts() {
    local lupdate
    lupdate=$(lupdate_program)
    "$lupdate" -silent -locations none -no-obsolete -no-ui-lines -I . app -ts "$1/partway_de.ts"
    "$lupdate" -silent -locations none -no-obsolete -no-ui-lines -I . -pluralonly app -ts "$1/partway_en.ts"
}

translations_main() {
    install_sets build
    update_ts translations
    local left
    left=$(grep -h 'type="unfinished"' translations/partway_de.ts | wc -l)
    echo "translations/partway_de.ts: $left sentences are still to be translated"
}
