# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev desktop: the real program on a screen of its own, and the tests of the window there instead of offscreen.
#   tree      the AT-SPI tree of every view: each control has a name and a role
#   drop      the main job with drag and drop from another program, against a real Ceph; then where the secret is
#   keyboard  the same by keyboard alone
#   sleep     when the computer is kept awake, and what happens when it wakes, beside a mocked logind
#   control   started hidden, order and priority, paused until tomorrow, a metered network, the history as a table
#   windows   tst_window_* and tst_desktop_* under Xvfb with a window manager
. packaging/dev/test.sh

desktop_main() {
    local steps=("$@") step passed=0 failed=0
    [ $# -gt 0 ] || steps=(tree drop keyboard sleep control windows)
    install_sets build test desktop
    configure dev
    say "building"
    build dev bin/partway bin/partway-practice partway_drag_source
    for step in "${steps[@]}"; do
        case $step in
            tree) on_a_desk at_spi_tree.py ;;
            sleep | control) on_a_desk "$step.py" ;;
            drop | keyboard) install_sets conformance && on_a_desk main_job.py "$step" ;;
            windows) window_tests ;;
            *) die "there is no step \"$step\": tree drop keyboard sleep control windows" ;;
        esac
    done
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}

# on_a_desk SCRIPT ARG...: shows what the script says; adds the figures of its last line to passed and failed.
on_a_desk() {
    local words p f
    say "desktop: $*"
    words=$(mktemp)
    /usr/bin/python3 -B "tests/desktop/$1" "${@:2}" | tee "$words" || true
    if read -r p _ f _ < <(tail -n 1 "$words" | grep -E '^[0-9]+ passed, [0-9]+ failed$'); then
        passed=$((passed + p)) failed=$((failed + f))
    else
        failed=$((failed + 1))
    fi
    rm -f -- "$words"
}

# One after the other: there is one active window on a screen.
window_tests() {
    local program log status p f targets
    targets=$(sed -nE 's/^ *add_test\(("?)(tst_(window|desktop)_[a-z_]+).*/\2/p; s/^ *add_test\(\[=+\[(tst_(window|desktop)_[a-z_]+).*/\1/p' \
        build/dev/tests/app/gui/CTestTestfile.cmake)
    # shellcheck disable=SC2086
    build dev $targets
    log=$(mktemp)
    for program in $targets; do
        status=0
        (
            private_home
            trap 'rm -rf -- "$scratch"' EXIT
            export QT_QPA_PLATFORM=xcb QT_LOGGING_TO_CONSOLE=1
            on_a_bus xvfb-run -a -s '-screen 0 1600x1000x24' packaging/dev/with_window_manager.sh "build/dev/tests/$program" </dev/null
        ) >"$log" 2>&1 || status=$?
        p=$(grep -c '^PASS  ' "$log" || true)
        f=$(grep -cE '^(FAIL!|XPASS|QFATAL|SKIP)' "$log" || true)
        [ "$status" = 0 ] || [ "$f" != 0 ] || f=1
        [ "$f" = 0 ] && echo "ok    $program: $p" || { echo "FAIL  $program: $f of $((p + f))"; grep -A3 -E '^(FAIL!|XPASS|QFATAL|SKIP)' "$log" || tail -n 20 "$log"; }
        passed=$((passed + p)) failed=$((failed + f))
    done
    rm -f -- "$log"
}
