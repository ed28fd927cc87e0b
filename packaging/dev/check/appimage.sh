# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later

check_appimage() {
    local package folder
    package=$(the_package "Partway-$version-*.AppImage")
    echo "appimage: $(du -k "$package" | cut -f1) KiB"
    folder=$(fresh_root)
    cp "$package" "$folder/check/Partway.AppImage"
    inside "$folder" sh /check/appimage_inside.sh "$version"
    rm -rf --one-file-system -- "$folder"
}
