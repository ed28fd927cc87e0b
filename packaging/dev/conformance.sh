# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev conformance: one suite against each personality of the practice store, then against a real Ceph over HTTP and HTTPS.
# With S3_ENDPOINT set (and AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, perhaps S3_CA_BUNDLE): against that server alone.
. packaging/dev/test.sh

conformance_main() {
    install_sets build test
    configure dev
    say "building"
    build dev all
    if [ -n "${S3_ENDPOINT:-}" ]; then
        conform_against "$S3_ENDPOINT"
        return
    fi
    install_sets conformance
    local passed=0 failed=0 line
    say "the practice store's personalities"
    line=$(run_tests dev -L conformance | tee /dev/stderr | tail -n 1) || true
    add_counts "$line"

    local state
    state=$(mktemp -d "${TMPDIR:-/tmp}/partway-ceph.XXXXXX")
    # shellcheck disable=SC2064 # the folder is known now
    trap "tests/servers/ceph-rgw down --state '$state/rgw' >/dev/null 2>&1; rm -rf -- '$state'" EXIT
    trap 'exit 130' INT TERM
    say "starting Ceph"
    local settings
    settings=$(tests/servers/ceph-rgw up --state "$state/rgw" --port "$(free_port 17480)" --tls-port "$(free_port 17580)") ||
        die "Ceph did not start; its words are above"
    set -a
    eval "$settings"
    set +a
    local plain=$S3_ENDPOINT
    for endpoint in "$plain" "$S3_TLS_ENDPOINT"; do
        say "Ceph at $endpoint"
        line=$(conform_against "$endpoint" | tee /dev/stderr | tail -n 1) || true
        add_counts "$line"
    done
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}

add_counts() {
    local p f
    if read -r p _ f _ <<<"$1" && [[ "$p $f" =~ ^[0-9]+\ [0-9]+$ ]]; then
        passed=$((passed + p)) failed=$((failed + f))
    else
        failed=$((failed + 1))
    fi
}

# conform_against ENDPOINT: the suite's own words go to stderr when something failed; the last line counts.
conform_against() {
    local home status=0
    home=$(mktemp -d "${TMPDIR:-/tmp}/partway-conformance.XXXXXX")
    echo '<testcase status="run">' >"$home/words"
    (
        export S3_ENDPOINT=$1 HOME=$home XDG_RUNTIME_DIR=$home QT_QPA_PLATFORM=offscreen
        export no_proxy=127.0.0.1,localhost NO_PROXY=127.0.0.1,localhost
        on_a_bus build/dev/tests/partway_conformance </dev/null >>"$home/words" 2>&1
    ) || status=$?
    [ $status = 0 ] || tail -n +2 "$home/words" >&2
    count_tests "$home/words" "$status" || status=1
    rm -rf -- "$home"
    return $status
}
