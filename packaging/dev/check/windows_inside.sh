#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# windows_inside.sh VERSION INSTALLER STORE FOLDER PICTURE: on a screen of its own, with WINEPREFIX set to nothing yet.
set -euo pipefail
version=$1 installer=$2 store=$3 folder=$4 picture=$5

die() {
    echo "check: $*" >&2
    exit 1
}

# within SECONDS COMMAND...: until it succeeds.
within() {
    local left=$1
    shift
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 1
    done
}

tidy() {
    [ -z "${served:-}" ] || kill "$served" 2>/dev/null || true
    wineserver -k 2>/dev/null || true
}
trap tidy EXIT

local_data() { find "$WINEPREFIX/drive_c/users" -maxdepth 3 -type d -path '*/AppData/Local' ! -path '*/Public/*'; }
registry() { wine reg query "$@" 2>/dev/null | tr -d '\r'; }
# The command line writes UTF-8 with line breaks of its own.
cli() { wine "$programs/partway-cli.exe" "$@"; }

openbox &
wineboot -i >/dev/null 2>&1
wineserver -w
user=$(local_data)
programs=$user/Programs/Partway

wine "$installer" /S || die "the installer ended with $?"
for file in partway.exe partway-cli.exe uninstall.exe licences/qt6-base.txt; do
    [ -s "$programs/$file" ] || die "$file was not installed"
done
registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Partway' /v DisplayVersion | grep -qF "$version" ||
    die "the system's list of programs does not have version $version"
registry 'HKCU\Software\Classes\s3\shell\open\command' /ve | grep -qF 'partway.exe' || die "s3:// leads nowhere"
[ "$(cli --version | tr -d '\r')" = "partway-cli $version" ] || die "the command line is not version $version"
echo "  installed, silently and for one person: $(du -sk "$programs" | cut -f1) KiB"

mkdir "$folder/store"
"$store" --root "$folder/store" --bucket practice --tls-port 0 --tls-self-signed >"$folder/ready.json" &
served=$!
within 20 grep -q ready "$folder/ready.json" || die "the practice store did not start"
said() { sed -nE "s/.*\"$1\":\"([^\"]+)\".*/\1/p" "$folder/ready.json"; }
endpoint=$(said endpoint)
key() { sed -nE "s/.*\"$1\" *: *\"([^\"]+)\".*/\1/p" "$folder/store/credentials.json"; }
AWS_ACCESS_KEY_ID=$(key accessKeyId)
AWS_SECRET_ACCESS_KEY=$(key secretAccessKey)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
name='größer als 64 MiB — 日本.bin'
head -c 67108901 /dev/urandom >"$folder/$name"
cli --endpoint "$endpoint" --path-style --quiet upload --part-size 8M "$(winepath -w "$folder/$name")" s3://practice/sent.bin \
    >"$folder/job.log" 2>&1 || { cat "$folder/job.log" >&2; die "the main job failed"; }
curl -sSf --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" --aws-sigv4 aws:amz:us-east-1:s3 \
    -H "x-amz-content-sha256: UNSIGNED-PAYLOAD" "$endpoint/practice/sent.bin" |
    cmp - "$folder/$name" || die "what came back is not what was sent"
echo "  main job: 64 MiB sent in parts over http, read back, identical"

cli --endpoint "$(said tlsEndpoint)" --ca "$(winepath -w "$(said ca)")" --path-style ls | grep -q s3://practice || die "https does not work"
! cli --endpoint "$(said tlsEndpoint)" --path-style ls >/dev/null 2>&1 || die "a stranger's certificate is taken for good"
printf '%s\n' "$AWS_ACCESS_KEY_ID" "$AWS_SECRET_ACCESS_KEY" | cli account add tried --endpoint "$endpoint" --path-style
env -u AWS_ACCESS_KEY_ID -u AWS_SECRET_ACCESS_KEY wine "$programs/partway-cli.exe" --account tried ls | grep -q s3://practice ||
    die "keys are not found in the Credential Manager"
! grep -rqF "$AWS_SECRET_ACCESS_KEY" "$user/partway" || die "a key lies in a file"
echo "  https with an authority of the store's own; keys kept in the Credential Manager"

wine "$programs/partway.exe" >"$folder/window.log" 2>&1 &
within 60 xdotool search --onlyvisible --name Partway || { cat "$folder/window.log" >&2; die "no window opened"; }
within 20 test -s "$user/partway/journal.sqlite" || die "the window keeps no journal"
sleep 3 # until all of it is drawn
import -window root "$picture"
if grep -iE 'could not|cannot|no such|failed|driver' "$folder/window.log"; then die "the window complains"; fi
! wine "$installer" /S || die "it was installed over a program at work"
echo "  the window opens; nothing is installed over it meanwhile"
wine taskkill /f /im partway.exe >/dev/null 2>&1 || die "the window did not end"

echo old >"$programs/licences/qt6-base.txt"
within 20 wine "$installer" /S || die "it does not install over itself"
[ "$(cat "$programs/licences/qt6-base.txt")" != old ] || die "an upgrade left the old file"
echo "  upgraded in place"

wine "$programs/uninstall.exe" /S || die "the uninstaller ended with $?"
within 30 test ! -e "$programs" || die "left behind: $(ls -A "$programs")"
wineserver -w
[ -s "$user/partway/journal.sqlite" ] || die "the person's queue is gone"
! grep -qi partway "$WINEPREFIX/user.reg" || die "left in the registry: $(grep -i partway "$WINEPREFIX/user.reg")"
left=$(find "$WINEPREFIX/drive_c/users" "$WINEPREFIX/drive_c/ProgramData" -iname '*partway*' ! -path "$user/partway*")
[ -z "$left" ] || die "left behind: $left"
echo "  uninstalled: what is left is the person's"
