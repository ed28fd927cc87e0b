# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later

check_windows() {
    local package folder=$scratch/windows store
    package=$(the_package "Partway-$version-windows-*.exe")
    install_sets check-windows
    store=$(find "$root/build/package/stage/usr/bin" "$root/build/dev/bin" -name partway-practice -print -quit 2>/dev/null || true)
    [ -n "$store" ] || die "the store that files go to is missing: ./dev build bin/partway-practice first"
    echo "windows: $(du -k "$package" | cut -f1) KiB"
    mkdir -p "$folder" "$root/build/package-check"
    # What wine says of itself is noise; Mono and Gecko are offered otherwise.
    env -u WAYLAND_DISPLAY WINEPREFIX="$folder/wine" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=" \
        xvfb-run -a -s '-screen 0 1280x800x24' bash packaging/dev/check/windows_inside.sh "$version" "$package" "$store" "$folder" \
        "$root/build/package-check/windows.png"
    echo "  the window: build/package-check/windows.png"
}
