# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev conformance: one suite against each personality of the practice store, then against a real Ceph over HTTP and HTTPS.
# With S3_ENDPOINT or S3_TLS_ENDPOINT set (and AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, perhaps S3_CA_BUNDLE): against that
# server alone.
. packaging/dev/test.sh

conformance_main() {
    install_sets build test
    configure dev
    say "building"
    build dev all
    passed=0 failed=0
    if [ -n "${S3_ENDPOINT:-}${S3_TLS_ENDPOINT:-}" ]; then
        conform "${S3_ENDPOINT:-$S3_TLS_ENDPOINT}"
    else
        install_sets conformance
        conform "the practice store, as each personality"
        conform_ceph
    fi
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}

conform_ceph() {
    local settings
    ceph_state=$(mktemp -d "${TMPDIR:-/tmp}/partway-ceph.XXXXXX")
    trap stop_ceph EXIT
    trap 'exit 130' INT TERM
    say "starting Ceph"
    settings=$(tests/servers/ceph-rgw up --state "$ceph_state/rgw" --port "$(free_port 17480)" --tls-port "$(free_port 17580)") ||
        die "Ceph did not start; its words are above"
    set -a
    eval "$settings"
    set +a
    conform "Ceph at $S3_ENDPOINT"
    PARTWAY_CONFORMANCE_TLS=1 conform "Ceph at $S3_TLS_ENDPOINT"
}

stop_ceph() {
    tests/servers/ceph-rgw down --state "$ceph_state/rgw" >/dev/null 2>&1 || true
    rm -rf -- "$ceph_state"
}

# conform NAME: the suite against what the environment names. Its own words are shown when something failed. Adds to passed and
# failed.
conform() {
    local home status=0 line p f program=build/dev/tests/partway_conformance
    [ -x "$program" ] || program=build/dev/bin/partway_conformance
    say "conformance: $1"
    home=$(mktemp -d "${TMPDIR:-/tmp}/partway-conformance.XXXXXX")
    echo '<testcase status="run">' >"$home/words"
    (
        export HOME=$home XDG_RUNTIME_DIR=$home QT_QPA_PLATFORM=offscreen
        export no_proxy=127.0.0.1,localhost NO_PROXY=127.0.0.1,localhost
        on_a_bus "$program" </dev/null >>"$home/words" 2>&1
    ) || status=$?
    [ $status = 0 ] || grep -vE '^(PASS  |\*\*\*\*|Config: |<testcase)' "$home/words" | tail -n 200 >&2
    line=$(count_tests "$home/words" "$status") || true
    read -r p _ f _ <<<"$line"
    say "conformance: $1: $line"
    passed=$((passed + p)) failed=$((failed + f))
    rm -rf -- "$home"
}
