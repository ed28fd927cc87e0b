# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev run: the window on the practice store; without a display the same main job on the command line.

run_main() {
    install_sets build run
    configure dev
    say "building"
    build dev bin/partway bin/partway-cli bin/partway-practice
    if [ "$(uname -s)" != Darwin ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."
        echo "Doing the same job on the command line: a sample goes up to the practice store in parallel parts"
        echo "and is read back and compared."
        echo
        exec build/dev/bin/partway-cli demo "$@"
    fi
    exec build/dev/bin/partway --practice "$@"
}
