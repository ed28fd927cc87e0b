# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Signing, where PARTWAY_SIGN_KEY names a key of gpg's (GNUPGHOME says where it lies, a card included). The key never comes
# from this repository, and without the variable nothing is signed.
#   .rpm       signed inside, for rpm --checksig
#   others     FILE.asc beside them; SHA256SUMS.asc covers everything

sign_packages() {
    local file
    [ -n "${PARTWAY_SIGN_KEY:-}" ] || return 0
    command -v gpg >/dev/null || die "PARTWAY_SIGN_KEY is set, but gpg is missing"
    for file in "$dist"/*; do
        case $file in
            *.asc | */SHA256SUMS) continue ;;
            *.rpm) quietly rpmsign rpmsign --define "__gpg $(command -v gpg)" --define "_gpg_name $PARTWAY_SIGN_KEY" --addsign "$file" ;;
        esac
        sign_file "$file"
    done
}

# sign_file FILE: FILE.asc, a detached signature; nothing without a key.
sign_file() {
    rm -f -- "$1.asc"
    [ -n "${PARTWAY_SIGN_KEY:-}" ] || return 0
    gpg --batch --yes --armor --local-user "$PARTWAY_SIGN_KEY" --output "$1.asc" --detach-sign "$1"
}
