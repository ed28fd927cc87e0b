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

languages=(de es fr ja pt_BR zh_CN)

# update_ts FOLDER: the .ts files there, from the sources in app/. English needs its plural forms only.
update_ts() {
    local lupdate language
    lupdate=$(lupdate_program)
    for language in "${languages[@]}"; do
        "$lupdate" -silent -locations none -no-obsolete -no-ui-lines -I . app -ts "$1/partway_$language.ts"
    done
    "$lupdate" -silent -locations none -no-obsolete -no-ui-lines -I . -pluralonly app -ts "$1/partway_en.ts"
}

# unfinished_in FILE: how many sentences have no translation yet.
unfinished_in() { grep -c 'type="unfinished"' "$1" || true; }

translations_main() {
    local language
    install_sets build
    update_ts translations
    for language in "${languages[@]}"; do
        echo "translations/partway_$language.ts: $(unfinished_in "translations/partway_$language.ts") sentences are still to be translated"
    done
}
