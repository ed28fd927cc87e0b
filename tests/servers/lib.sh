# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the test servers' scripts share (sourced, not run).
# Everything here binds to 127.0.0.1 only and keeps its files in one state dir.

HOST=127.0.0.1
ACCESS_KEY=${S3_TEST_ACCESS_KEY:-LOCALTESTACCESS01}
SECRET_KEY=${S3_TEST_SECRET_KEY:-localTestSecretNotARealKey0123456789}

say()  { printf '%s: %s\n' "${PROG:-server}" "$*" >&2; }
die()  { say "$*"; exit 1; }

# default_state NAME -> path used when --state and $S3_SERVER_STATE are absent
default_state() { printf '%s/%s-%s\n' "${XDG_RUNTIME_DIR:-${TMPDIR:-/tmp}}" "$1" "$(id -u)"; }

# parse_args DEFAULT_PORT DEFAULT_TLS_PORT NAME "$@" -> CMD PORT TLS_PORT STATE
parse_args() {
    PORT=$1; TLS_PORT=$2; local name=$3; shift 3
    STATE=${S3_SERVER_STATE:-}
    PORT_SET=0; TLS_SET=0
    CMD=${1:-}; [ $# -gt 0 ] && shift
    while [ $# -gt 0 ]; do
        case $1 in
            --port)     PORT=$2; PORT_SET=1; shift 2 ;;
            --tls-port) TLS_PORT=$2; TLS_SET=1; shift 2 ;;
            --state)    STATE=$2; shift 2 ;;
            *)          extra_arg "$@"; shift "$EXTRA_SHIFT" ;;
        esac
    done
    [ -n "$STATE" ] || STATE=$(default_state "$name")
    case $STATE in /*) ;; *) STATE=$PWD/$STATE ;; esac
}
extra_arg() { die "unknown option: $1"; }

# need_packages FILE_THAT_MUST_EXIST PKG... ; installs only when the file is missing
need_packages() {
    local probe=$1; shift
    if command -v "$probe" >/dev/null 2>&1 || [ -e "$probe" ]; then return 0; fi
    [ "$(id -u)" = 0 ] || die "missing $probe: as root run: apt-get install --no-install-recommends $*"
    say "installing: $*"
    local options=(-y -q --no-install-recommends -o DPkg::Lock::Timeout=600)
    export DEBIAN_FRONTEND=noninteractive
    apt-get install "${options[@]}" "$@" >"$STATE/apt.log" 2>&1 ||
        { apt-get update -q && apt-get install "${options[@]}" "$@"; } >>"$STATE/apt.log" 2>&1 ||
        die "apt-get failed, see $STATE/apt.log"
}

# --- processes -------------------------------------------------------------
# A pid file holds "PID STARTTIME"; the start time guards against pid reuse.
proc_start() { sed 's/^.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# launch NAME CMD... : background, own session, log to STATE/log/NAME.log
launch() {
    local name=$1; shift
    mkdir -p "$STATE/run" "$STATE/log"
    setsid "$@" </dev/null >>"$STATE/log/$name.log" 2>&1 9>&- &
    local pid=$!
    sleep 0.05
    printf '%s %s\n' "$pid" "$(proc_start "$pid")" >"$STATE/run/$name.pid"
}

alive() { # alive NAME
    local pid start
    [ -r "$STATE/run/$1.pid" ] || return 1
    read -r pid start <"$STATE/run/$1.pid" || return 1
    [ -n "$start" ] && [ "$(proc_start "$pid")" = "$start" ] &&
        [ "$(sed 's/^.*) //' "/proc/$pid/stat" | cut -c1)" != Z ]
}
pid_of() { cut -d' ' -f1 "$STATE/run/$1.pid"; }

stop_one() { # stop_one NAME [GRACE_SECONDS]
    local pid i grace=${2:-10}
    if alive "$1"; then
        pid=$(pid_of "$1")
        kill -TERM "$pid" 2>/dev/null
        for ((i = 0; i < grace * 10; i++)); do alive "$1" || break; sleep 0.1; done
        alive "$1" && kill -KILL "$pid" 2>/dev/null
        for ((i = 0; i < 50; i++)); do alive "$1" || break; sleep 0.1; done
    fi
    rm -f "$STATE/run/$1.pid"
}

rss_kb() { # total resident KiB of every process whose session leader we started
    local f pid sum=0 p r
    for f in "$STATE"/run/*.pid; do
        [ -r "$f" ] || continue
        read -r pid _ <"$f"
        for p in $(ps -o pid= --sid "$pid" 2>/dev/null); do
            r=$(awk '/^VmRSS/ {print $2}' "/proc/$p/status" 2>/dev/null)
            sum=$((sum + ${r:-0}))
        done
    done
    echo "$sum"
}

wait_for() { # wait_for SECONDS CMD...
    local deadline=$((SECONDS + $1)); shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -ge $deadline ] && return 1
        sleep 0.2
    done
}

port_free() { ! (exec 3<>"/dev/tcp/$HOST/$1") 2>/dev/null; }

free_port() { # print a currently unused loopback TCP port
    local p
    while :; do
        p=$((20000 + RANDOM % 12000))
        port_free "$p" && { echo "$p"; return; }
    done
}

# --- TLS -------------------------------------------------------------------
# make_tls DIR : ca.pem/ca.key plus server.pem/server.key for 127.0.0.1 + localhost
make_tls() {
    local d=$1
    [ -s "$d/server.pem" ] && return 0
    mkdir -p "$d"; chmod 700 "$d"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
        -subj "/CN=Local S3 test CA" -addext basicConstraints=critical,CA:TRUE \
        -addext keyUsage=critical,keyCertSign,cRLSign \
        -keyout "$d/ca.key" -out "$d/ca.pem" 2>/dev/null || return 1
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=localhost" \
        -keyout "$d/server.key" -out "$d/server.csr" 2>/dev/null || return 1
    printf '%s\n' 'basicConstraints=critical,CA:FALSE' \
        'subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:*.localhost' \
        'extendedKeyUsage=serverAuth' >"$d/ext.cnf"
    openssl x509 -req -in "$d/server.csr" -CA "$d/ca.pem" -CAkey "$d/ca.key" -CAcreateserial \
        -days 30 -extfile "$d/ext.cnf" -out "$d/server.pem" 2>/dev/null
}

# --- readiness -------------------------------------------------------------
# One SigV4 ListBuckets; curl signs it, so no SDK start-up time in the poll.
# Keys go in as URL userinfo because curl cuts --user at the first colon and
# Swift access keys look like "account:user". Args: ENDPOINT [CA_FILE]
signed_list_buckets() {
    local out
    out=$(curl -s -m 20 --noproxy '*' --aws-sigv4 "aws:amz:us-east-1:s3" \
        -H "x-amz-content-sha256: UNSIGNED-PAYLOAD" ${2:+--cacert "$2"} \
        "${1%%://*}://${ACCESS_KEY//:/%3A}:$SECRET_KEY@${1#*://}/") || return 1
    case $out in *ListAllMyBucketsResult*) return 0 ;; *) return 1 ;; esac
}

print_env() { # print_env ENDPOINT [HTTPS_ENDPOINT CA]
    printf 'S3_ENDPOINT=%q\n' "$1"
    [ -n "${2:-}" ] && printf 'S3_TLS_ENDPOINT=%q\nS3_CA_BUNDLE=%q\n' "$2" "$3"
    printf 'AWS_ACCESS_KEY_ID=%q\nAWS_SECRET_ACCESS_KEY=%q\nAWS_DEFAULT_REGION=us-east-1\n' \
        "$ACCESS_KEY" "$SECRET_KEY"
    printf 'S3_SERVER_STATE=%q\nS3_SERVER_RSS_KB=%s\n' "$STATE" "$(rss_kb)"
    # the process that owns the listening socket(s): signal it to test stalls and crashes
    alive "$FRONT" && printf 'S3_SERVER_PID=%s\n' "$(pid_of "$FRONT")"
    [ -n "${START_SECONDS:-}" ] && printf 'S3_SERVER_START_SECONDS=%s\n' "$START_SECONDS"
    return 0
}

now() { date +%s.%N; }
elapsed() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f", b - a }'; }
