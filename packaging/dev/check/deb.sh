# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later

most_installed_kib=${PARTWAY_MOST_INSTALLED_KIB:-8192}

check_deb() {
    local package old size folder unpacked=$scratch/deb page said
    package=$(the_package "partway_${version}_*.deb")
    lintian --fail-on error,warning --info "$package"
    dpkg-deb -x "$package" "$unpacked"
    check_installed_tree "$unpacked/usr"
    size=$(dpkg-deb -f "$package" Installed-Size)
    echo "deb: $(du -k "$package" | cut -f1) KiB packed, $size KiB installed, depends on: $(dpkg-deb -f "$package" Depends)"
    [ "$size" -lt "$most_installed_kib" ] || die "it takes $size KiB, more than $most_installed_kib"

    # The version before: the same programs under an older number.
    old=$scratch/partway_0.0.9_all.deb
    dpkg-deb -R "$package" "$scratch/old"
    sed -i 's/^Version: .*/Version: 0.0.9/' "$scratch/old/DEBIAN/control"
    dpkg-deb -b "$scratch/old" "$old" >/dev/null

    folder=$(fresh_root)
    cp "$package" "$old" "$folder/check/"
    inside "$folder" sh /check/deb_inside.sh "/check/${old##*/}" "/check/${package##*/}"
    rm -rf --one-file-system -- "$folder"
}

# What every installed form has: desktop entry, metainfo, manual pages and completions that their readers accept.
check_installed_tree() {
    local page said
    desktop-file-validate "$1/share/applications/partway.desktop"
    appstreamcli validate --no-net --pedantic "$1"/share/metainfo/partway.*.xml
    for page in partway partway-cli partway-practice; do
        said=$(zcat -f "$1/share/man/man1/$page".1* | man --warnings -E UTF-8 -l -Tutf8 - 2>&1 >/dev/null)
        [ -z "$said" ] || die "man says of $page: $said"
        check_options_told "$1" "$page"
    done
    bash -n "$1/share/bash-completion/completions/partway-cli"
    zsh -n "$1"/share/zsh/*/_partway-cli
    fish --no-execute "$1/share/fish/vendor_completions.d/partway-cli.fish"
    if find "$1" ! -type l \( -perm -002 -o -perm /6000 \) | grep .; then die "these have rights that nobody needs"; fi
}

# Each option that a program names in its help, and for the command line each option of each command, stands in its manual page.
check_options_told() {
    local text option
    text=$(zcat -f "$1/share/man/man1/$2".1* | man -E UTF-8 -l -Tutf8 - 2>/dev/null | col -b)
    while IFS= read -r option; do
        grep -qF -- "$option" <<<"$text" || die "the manual page of $2 does not tell of $option"
    done < <({
        "$1/bin/$2" --help | grep -oE '^ +(-[a-z], )?--[a-z-]+' | grep -oE -- '--[a-z-]+'
        [ "$2" != partway-cli ] || grep -oE -- '--[a-z][a-z-]+' "$1/share/bash-completion/completions/partway-cli"
    } | sort -u)
}
