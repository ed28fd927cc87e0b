# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# appimage_inside.sh VERSION: inside a minimal Debian without Qt, as root.
set -eu
. /check/main_job.sh
make_tester
chmod 755 /check /check/Partway.AppImage
if find / -xdev -name 'libQt*' ! -path '/proc/*' | grep .; then die "there is Qt here already"; fi
ln -s /check/Partway.AppImage /check/partway-cli
WINDOW=/check/Partway.AppImage CLI=/check/partway-cli STORE='/check/Partway.AppImage --practice-store'
check_versions "$1"
check_window
echo "  the window starts and closes"
check_main_job
if ls -d /tmp/partway-?????? 2>/dev/null; then die "these folders were left behind"; fi
