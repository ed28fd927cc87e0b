# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev screenshots [FOLDER] [VIEW...]: every view of the window (or only those) as a picture, in FOLDER/LOOK/VIEW.png: light, dark,
# German, from the right to the left, small, large, at one and at two pixels a point. Always the same bytes: the fonts and the
# time are fixed, and no display is needed. --publish: those that the README and the manual show go to resources/screenshots as
# well, in 255 colours, which is all that they need.

screenshots_main() {
    local folder=build/screenshots publish=0
    if [ "${1:-}" = --publish ]; then
        publish=1
        shift
    fi
    if [ $# -gt 0 ]; then
        folder=$1
        shift
    fi
    install_sets build
    configure dev
    say "building"
    build dev partway_screenshots
    mkdir -p "$folder"
    folder=$(cd "$folder" && pwd -P)

    scratch=
    trap '[ -z "$scratch" ] || rm -rf -- "$scratch"' EXIT
    trap 'exit 130' INT TERM
    private_home
    local with=$PWD/build/screenshots-with
    fetch_unpacked "$with" fonts-inter libfaketime fonts-dejavu-core || true
    fixed_fonts "$with" >"$scratch/fonts.conf"
    local clock=() library
    library=$(find "$with" /usr/lib /usr/local/lib -name libfaketime.so.1 -print -quit 2>/dev/null || true)
    if [ -n "$library" ]; then
        clock=("LD_PRELOAD=$library" "FAKETIME=2026-11-26 14:00:00" FAKETIME_NO_CACHE=1
            FAKETIME_DONT_FAKE_MONOTONIC=1) # else no timer would ever end
    else
        say "libfaketime is not there: dates and times in the pictures are those of now"
    fi
    say "writing to $folder"
    local scale
    for scale in 1 2; do
        env QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale QT_HASH_SEED=0 FONTCONFIG_FILE="$scratch/fonts.conf" \
            DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent TZ=UTC LC_ALL=C.UTF-8 "${clock[@]}" \
            build/dev/bin/partway_screenshots "$folder" "$@"
    done
    say "$(find "$folder" -name '*.png' | wc -l) pictures"
    [ $publish = 0 ] || publish_screenshots "$folder"
}

# publish_screenshots FOLDER: what the README and the manual show, from the pictures there.
publish_screenshots() {
    local from=$1 to=resources/screenshots
    mkdir -p $to/en $to/de
    publish "$from/light/queue.png" $to/queue.png
    publish "$from/small/queue.png" $to/en/queue.png
    publish "$from/small/uploads.png" $to/en/uploads.png
    publish "$from/light/account-storj.png" $to/en/account.png
    publish "$from/light/adopt.png" $to/en/adopt.png
    publish "$from/small-de/queue.png" $to/de/queue.png
    publish "$from/small-de/uploads.png" $to/de/uploads.png
    publish "$from/de/account-storj.png" $to/de/account.png
    publish "$from/de/adopt.png" $to/de/adopt.png
    say "published: $(du -cb $to/*.png $to/*/*.png | tail -n 1 | cut -f 1) bytes"
}

# publish PICTURE TO
publish() {
    local convert
    convert=$(command -v convert || command -v magick) || die "ImageMagick is needed to publish pictures"
    "$convert" "$1" +dither -colors 255 -strip -define png:compression-level=9 -define png:exclude-chunks=date,time "PNG8:$2"
}

# fetch_unpacked FOLDER PACKAGE...: the files of Debian packages, without installing anything.
fetch_unpacked() {
    local folder=$1 package
    shift
    mkdir -p "$folder"
    [ -z "${PARTWAY_NO_INSTALL:-}" ] && command -v apt-get >/dev/null || return 0
    for package in "$@"; do
        [ ! -e "$folder/.$package" ] || continue
        (cd "$folder" && apt-get download -q "$package" >/dev/null 2>&1 && dpkg-deb -x "$package"_*.deb . && rm "$package"_*.deb) || {
            say "$package could not be fetched"
            continue
        }
        touch "$folder/.$package"
    done
}

# The only fonts that the pictures are drawn with, wherever they are made.
fixed_fonts() {
    cat <<EOF
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>$(fonts_in "$1" dejavu)</dir>
  <dir>$(fonts_in "$1" inter)</dir>
  <cachedir>$scratch/fonts</cachedir>
  <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <match target="pattern">
    <edit name="antialias"><bool>true</bool></edit>
    <edit name="hintstyle"><const>hintslight</const></edit>
    <edit name="rgba"><const>none</const></edit>
  </match>
</fontconfig>
EOF
}

# fonts_in FOLDER NAME: the folder of that font, unpacked or installed.
fonts_in() { find "$1/usr/share/fonts" /usr/share/fonts -type d -iname "*$2*" -print -quit 2>/dev/null || true; }
