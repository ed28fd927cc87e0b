# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a package is made of, as CycloneDX 1.6: every Debian package that a library or header comes from, with its licences.

# Headers that are compiled into the programs and leave no library to be found.
header_packages="libexpected-dev"

# sbom_of_deb FILE: of the libraries that its programs are linked to or load.
sbom_of_deb() {
    local packages name
    name=$(basename "$1" .deb).cdx.json
    mapfile -t packages < <({
        packages_of_files < <(libraries_of "$stage"/usr/bin/*)
        printf '%s\n' libqt6sql6-sqlite libsecret-1-0
    } | sort -u)
    write_sbom "$work/$name" "$1" "${packages[@]}"
    to_dist "$work/$name"
}

# libraries_of FILE...: the libraries that these load, and those that these load, by their real paths.
libraries_of() { ldd "$@" 2>/dev/null | sed -nE 's/.* => (\/[^ ]+) .*/\1/p' | sort -u | xargs -r readlink -f | sort -u; }

# Paths on standard input: the packages that they come from, each once. Merged /usr: dpkg may know a path without it.
packages_of_files() {
    local path
    while IFS= read -r path; do
        dpkg -S "$path" 2>/dev/null || dpkg -S "${path#/usr}" 2>/dev/null || true
    done | sed -nE 's/^([^:, ]+)(:[a-z0-9]+)?: .*/\1/p' | sort -u
}

# write_sbom OUT FILE PACKAGE...: $built_sources, where it is set, lists what was built from source (see sbom.py).
write_sbom() {
    local out=$1 file=$2
    shift 2
    # shellcheck disable=SC2086
    /usr/bin/python3 packaging/dev/package/sbom.py --version "$version" --epoch "$SOURCE_DATE_EPOCH" --file "$file" --out "$out" \
        ${built_sources:+--sources "$built_sources"} --compiled-in $header_packages -- "$@"
}
