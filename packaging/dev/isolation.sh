# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Keeps what is tested or measured away from the person's own accounts, and from others on the machine. Sourced by ./dev.

# A home of its own for anything that a test or a measurement starts, so that nobody's accounts are touched.
private_home() {
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/partway-dev.XXXXXX")
    mkdir -m 700 "$scratch/home" "$scratch/run"
    local name
    while read -r name; do
        unset "$name"
    done < <(compgen -e | grep -E '^(AWS_|S3_|PARTWAY_(BODY|STATE)|QT_QPA_|XDG_(CONFIG|DATA|STATE|CACHE)_HOME$|DBUS_SESSION)' || true)
    export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/run
    export no_proxy=127.0.0.1,localhost,::1 NO_PROXY=127.0.0.1,localhost,::1
}

# free_port FIRST: the first port from there on that nobody on loopback answers.
free_port() {
    local port=$1
    while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
    echo "$port"
}
