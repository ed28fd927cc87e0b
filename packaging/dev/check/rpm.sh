# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Looked at, not installed: this is no system with RPM.

check_rpm() {
    local package name missing=() unpacked=$scratch/rpm known asked
    known=$(ldconfig -p)
    package=$(the_package "partway-$version-*.rpm")
    rpm -K --nosignature "$package" >/dev/null || die "its digests are wrong"
    [ "$(rpm -qp --qf '%{NAME} %{VERSION} %{LICENSE}' "$package" 2>/dev/null)" = "partway $version GPL-3.0-or-later" ] || die "name, version or licence is wrong"
    mkdir "$unpacked"
    (cd "$unpacked" && rpm2cpio "$package" | cpio -idm --quiet)
    . packaging/dev/check/deb.sh
    check_installed_tree "$unpacked/usr"
    asked=$(rpm -qp --requires "$package" 2>/dev/null)
    # Each library by name must be one that this system's packages have; the others are names of packages.
    while IFS= read -r name; do
        case $name in
            rpmlib* | *"ld-linux"*) ;;
            *.so*)
                name=${name%%(*}
                [[ $known == *"$name "* ]] || missing+=("$name")
                ;;
        esac
    done <<<"$asked"
    [ ${#missing[@]} = 0 ] || die "it asks for what there is not: ${missing[*]}"
    for name in libsecret hicolor-icon-theme 'libQt6Widgets.so.6()(64bit)' 'libqt6keychain.so.1()(64bit)'; do
        [[ $asked == *"$name"* ]] || die "it does not ask for $name"
    done
    echo "rpm: $(du -k "$package" | cut -f1) KiB, $(rpm -qp --qf '%{SIZE}' "$package" 2>/dev/null | awk '{print int($1 / 1024)}') KiB installed"
}
