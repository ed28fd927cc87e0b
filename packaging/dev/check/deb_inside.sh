# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# deb_inside.sh OLD NEW: inside a minimal Debian, as root.
set -eu
export DEBIAN_FRONTEND=noninteractive
old=$1 new=$2
WINDOW=partway CLI=partway-cli STORE=partway-practice
. /check/main_job.sh

apt_quietly() {
    apt-get -y -q -o Dpkg::Use-Pty=0 "$@" >/tmp/apt.log 2>&1 || {
        tail -n 20 /tmp/apt.log >&2
        die "apt-get $*"
    }
}

files_of_system() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /home -o -path /check -o -path /var/lib/apt \
        -o -path /var/cache -o -path /var/log -o -path /var/lib/dpkg -o -path /root \) -prune -o -print | sort
}

apt_quietly update
apt_quietly install --no-install-recommends curl
make_tester
files_of_system >/tmp/before

apt_quietly install --no-install-recommends "$old"
check_versions "$(partway --version | cut -d' ' -f2)"
check_window
echo "  installed with $(dpkg-query -W -f '${Installed-Size}\n' | awk '{s += $1} END {print int(s / 1024)}') MiB of system; the window starts and closes"
check_main_job

# An upload is under way while the package is replaced.
as_tester sh -c 'head -c 268435456 /dev/urandom >/home/tester/sample'
as_tester partway-practice --root /home/tester/store --bucket rushes >/tmp/store.json &
within 20 grep -q ready /tmp/store.json || die "the practice store did not start"
endpoint=$(sed -nE 's/.*"endpoint":"([^"]+)".*/\1/p' /tmp/store.json)
AWS_ACCESS_KEY_ID=$(sed -nE 's/.*"accessKeyId":"([^"]+)".*/\1/p' /home/tester/store/credentials.json)
AWS_SECRET_ACCESS_KEY=$(sed -nE 's/.*"secretAccessKey":"([^"]+)".*/\1/p' /home/tester/store/credentials.json)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
as_tester partway-cli --quiet --endpoint "$endpoint" upload --limit 12M --part-size 8M /home/tester/sample s3://rushes/sample >/tmp/upload.log 2>&1 &
upload=$!
within 20 sh -c 'find /home/tester/store/state/uploads -type f | grep -q .' || die "the upload did not begin"
sleep 4
apt_quietly install --no-install-recommends "$new"
[ "$(dpkg-query -W -f '${Version}' partway)" != 0.0.9 ] || die "it was not upgraded"
running=$(programs_of tester '/partway-cli (deleted)')
[ -n "$running" ] || die "the upload did not outlive the upgrade: $(cat /tmp/upload.log)"
kill -INT "$running"
code=0
wait $upload || code=$?
[ $code = 3 ] || die "the upload ended with $code instead of 3"
done_before=$(as_tester partway-cli --json transfers | sed -nE 's/.*"partsDone":([0-9]+).*/\1/p')
[ "${done_before:-0}" -gt 0 ] || die "no part was finished before the upgrade"
as_tester partway-cli --quiet resume --all >/tmp/resume.log 2>&1 || die "the new version did not go on: $(cat /tmp/resume.log)"
curl -s --aws-sigv4 aws:amz:us-east-1:s3 --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
    -H 'x-amz-content-sha256: UNSIGNED-PAYLOAD' "$endpoint/rushes/sample" | cmp - /home/tester/sample || die "the object differs"
echo "  upgraded during an upload: $done_before of 32 parts were kept, the rest sent by the new version, identical"
# The practice store of the version before, whose file was replaced while it ran.
kill "$(programs_of tester '/partway-practice (deleted)')"
check_window

apt_quietly remove partway
[ -z "$(command -v partway partway-cli partway-practice)" ] || die "programs stayed behind"
dpkg --purge partway >/tmp/purge.log 2>&1 || die "it cannot be purged: $(cat /tmp/purge.log)"
apt_quietly autoremove --purge
files_of_system >/tmp/after
# The system's own caches may differ; nothing may stay that is named for the program.
if comm -13 /tmp/before /tmp/after | grep -i partway; then die "these were left behind"; fi
comm -13 /tmp/before /tmp/after | grep -vE '^/(etc|var/lib|usr/share/(icons|mime|fonts|glib-2.0)|usr/lib/.*/(gdk-pixbuf|gio))' | sed 's/^/  left by dependencies: /'
[ -s /home/tester/.local/share/partway/journal.sqlite ] || die "the person's journal is gone"
[ -z "$(find / -xdev -iname '*partway*' ! -path '/home/*' ! -path '/check/*' ! -path '/tmp/*' ! -path '/proc/*' ! -path '/var/log/*')" ] ||
    die "something named for it stayed: $(find / -xdev -iname '*partway*' ! -path '/home/*' ! -path '/check/*' ! -path '/tmp/*' ! -path '/proc/*' ! -path '/var/log/*')"
echo "  removed and purged: nothing left but the person's own data"
