# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One file for any Linux with glibc 2.36 or newer: the programs, Qt with the plugins that they load, and every library below.

# Where a desktop surely has a newer one, and where ours beside the system's would do harm (drivers, fonts, the keyring's glib).
optional_libraries='^lib(stdc\+\+|gcc_s|z|expat|uuid|GL|EGL|GLX|GLdispatch|OpenGL|GLESv2|drm|gbm|X11|X11-xcb|Xau|Xdmcp|Xext|xcb|ICE|SM|fontconfig|freetype|glib-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|ffi|mount|blkid|selinux|systemd|dbus-1|wayland-[a-z]+|proxy|com_err|gpg-error|resolv)\.so'
# The system's own, whatever it is: it belongs to the kernel and the loader.
system_libraries='^(ld-linux|lib(c|m|dl|rt|pthread|util|nsl|anl|resolv|nss_[a-z]+)\.so)'

package_appimage() {
    local app=$work/Partway.AppDir arch out
    arch=$(uname -m)
    out=$work/Partway-$version-$arch.AppImage
    # shellcheck source=packaging/dev/package/sbom.sh
    . packaging/dev/package/sbom.sh
    stage_programs
    rm -rf -- "$app" "$work/image.squashfs"
    fill_app_folder "$app"
    # SOURCE_DATE_EPOCH gives all times.
    quietly mksquashfs mksquashfs "$app" "$work/image.squashfs" -comp zstd -Xcompression-level 19 -all-root -no-xattrs -noappend -no-progress
    quietly runtime build_runtime "$work/runtime"
    cat "$work/runtime" "$work/image.squashfs" >"$out"
    chmod 755 "$out"
    write_sbom "$work/${out##*/}.cdx.json" "$out" "${bundled_packages[@]}"
    to_dist "$out" "$work/${out##*/}.cdx.json"
}

build_runtime() {
    # shellcheck disable=SC2046
    gcc -O2 -Wall -Wextra -static -s -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 -ffile-prefix-map="$root"=. -Wl,--build-id=none \
        "$tree/packaging/appimage/runtime.c" -o "$1" $(pkg-config --cflags squashfuse) -lsquashfuse -lzstd -lz -llzma -llz4 -llzo2
}

qt_plugins() { echo "/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/qt6/plugins"; }

wanted_plugins() {
    (
        cd "$(qt_plugins)" && find platforms/libqxcb.so platforms/libqwayland-*.so platforms/libqoffscreen.so sqldrivers/libqsqlite.so \
            tls/libqopensslbackend.so imageformats/libqsvg.so iconengines/libqsvgicon.so platforminputcontexts/*.so \
            platformthemes/libqxdgdesktopportal.so networkinformation/*.so xcbglintegrations/*.so wayland-shell-integration/libxdg-shell.so \
            wayland-decoration-client/*.so wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    )
}

fill_app_folder() {
    local app=$1 plugin path name language
    mkdir -p "$app/usr/lib" "$app/usr/optional" "$app/usr/translations"
    cp -a "$stage/." "$app/"
    strip --strip-unneeded "$app"/usr/bin/*
    while IFS= read -r plugin; do
        install -D -m 644 "$(qt_plugins)/$plugin" "$app/usr/plugins/$plugin"
    done < <(wanted_plugins)
    # QtKeychain looks for this one by name.
    mapfile -t libraries < <(libraries_of "$app"/usr/bin/* "$app"/usr/plugins/*/*.so \
        "/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/libsecret-1.so.0")
    libraries+=("$(readlink -f "/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/libsecret-1.so.0")")
    for path in "${libraries[@]}"; do
        name=$(soname_of "$path")
        if [[ $name =~ $system_libraries ]]; then
            continue
        elif [[ $name =~ $optional_libraries ]]; then
            install -D -m 644 "$path" "$app/usr/optional/$name/$name"
        else
            install -m 644 "$path" "$app/usr/lib/$name"
        fi
    done
    find "$app/usr/bin" "$app/usr/lib" -type f -exec sh -c 'for f; do patchelf --set-rpath "\$ORIGIN/../lib" "$f"; done' sh {} +
    find "$app/usr/plugins" "$app/usr/optional" -type f -exec sh -c 'for f; do patchelf --set-rpath "\$ORIGIN/../../lib" "$f"; done' sh {} +
    printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$app/usr/bin/qt.conf"
    for language in de es fr ja pt_BR zh_CN; do
        cp "/usr/share/qt6/translations/qtbase_$language.qm" "$app/usr/translations/" 2>/dev/null || true
    done
    mapfile -t bundled_packages < <({
        printf '%s\n' "${libraries[@]}" | grep -vE "/$(echo "$system_libraries" | tr -d '^')"
        wanted_plugins | sed "s#^#$(qt_plugins)/#"
        echo /usr/share/qt6/translations/qtbase_de.qm
    } | packages_of_files)
    for name in "${bundled_packages[@]}" $header_packages; do
        install -D -m 644 "/usr/share/doc/$name/copyright" "$app/usr/share/doc/$name/copyright"
    done
    install -D -m 644 "$tree/LICENSE" "$app/usr/share/doc/partway/LICENSE"
    install -m 755 "$tree/packaging/appimage/AppRun" "$app/AppRun"
    install -m 644 "$tree/packaging/appimage/fonts.conf" "$app/usr/share/fonts.conf"
    cp "$app/usr/share/applications/partway.desktop" "$app/usr/share/icons/hicolor/scalable/apps/partway.svg" "$app/"
    ln -s partway.svg "$app/.DirIcon"
    mv "$app/usr/share/metainfo/partway.metainfo.xml" "$app/usr/share/metainfo/partway.appdata.xml"
}

soname_of() { patchelf --print-soname "$1"; }
