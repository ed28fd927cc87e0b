# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced where a package is tried. WINDOW, CLI and STORE are the programs; everything is done by a user of its own, `tester`.

die() {
    echo "check: $*" >&2
    exit 1
}

as_tester() { runuser -u tester -- env HOME=/home/tester XDG_RUNTIME_DIR=/home/tester/run QT_QPA_PLATFORM=offscreen "$@"; }

make_tester() {
    useradd -m tester
    mkdir -m 700 /home/tester/run
    chown tester: /home/tester/run
}

# within SECONDS COMMAND...: until it succeeds.
within() {
    _left=$1
    shift
    until "$@" >/dev/null 2>&1; do
        _left=$((_left - 1))
        [ "$_left" -gt 0 ] || return 1
        sleep 1
    done
}

check_versions() {
    [ "$(as_tester $WINDOW --version)" = "partway $1" ] || die "the window is not version $1"
    [ "$(as_tester $CLI --version)" = "partway-cli $1" ] || die "the command line is not version $1"
    as_tester $STORE --version | grep -qF "$1" || die "the practice store is not version $1"
}

# The first start: the window opens, begins its journal, starts the practice store, and closes when it is asked to.
check_window() {
    as_tester $WINDOW --practice >/tmp/window.log 2>&1 &
    window=$!
    folder=/home/tester/.local/share/partway
    within 30 test -s "$folder/journal.sqlite" -a -s "$folder/practice/credentials.json" || {
        cat /tmp/window.log >&2
        die "the window did not start"
    }
    within 30 eval '[ -n "$(programs_of tester /partway-practice)" ]' || die "the practice store did not start"
    sleep 2 # it runs before the window minds signals
    kill -TERM "$(programs_of tester /partway | head -n 1)"
    wait $window || die "the window ended with $?"
    if grep -iE 'could not|cannot|no such|failed|driver' /tmp/window.log; then die "the window complains"; fi
    within 10 sh -c '! ls -l /proc/[0-9]*/exe 2>/dev/null | grep -qE "partway-practice( |$)"' || die "the practice store stayed behind"
}

# programs_of USER NAME: the processes whose program ends like that.
programs_of() {
    for _process in /proc/[0-9]*; do
        case $(readlink "$_process/exe" 2>/dev/null || true) in
        *"$2") [ "$(stat -c %U "$_process" 2>/dev/null)" != "$1" ] || echo "${_process#/proc/}" ;;
        esac
    done
}

# 256 MiB go up in parallel parts, are read back and compared.
check_main_job() {
    as_tester $CLI --quiet --json demo --size 256MiB >/tmp/job.log 2>&1 || {
        cat /tmp/job.log >&2
        die "the main job failed"
    }
    grep -q '"identical":true' /tmp/job.log || die "what came back is not what was sent"
    echo "  main job: 256 MiB sent, read back, identical"
}
