# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev bench [--quick] [--huge] [--rounds N] [--gib N] [--only WORD]: uploads into the sink, measured beside the peers that are
# installed. --quick: one round of 512 MiB. --huge: 100 GiB of holes as well, in parts of 8 MiB asked for. --only plain,
# hashed, tls, folder: one of the tables.

bench_main() {
    local rounds=3 gib=2 huge=0 only=
    while [ $# -gt 0 ]; do
        case $1 in
            --quick) rounds=1 gib=0.5 ;;
            --huge) huge=1 ;;
            --rounds) rounds=$2; shift ;;
            --gib) gib=$2; shift ;;
            --only) only=$2; shift ;;
            *) die "bench does not know \"$1\": --quick, --huge, --rounds N, --gib N, --only plain|hashed|tls|folder" ;;
        esac
        shift
    done
    install_sets build
    (install_sets bench) || say "some of the programs to compare with could not be installed; the others are measured"
    configure release
    say "building the release"
    build release bin/partway-cli bin/partway-practice partway_sink
    cli=$root/build/release/bin/partway-cli
    python=$(command -v /usr/bin/python3 || command -v python3) || die "python3 is needed to measure"

    pids=()
    scratch=
    trap bench_end EXIT
    trap 'exit 130' INT TERM
    private_home
    export AWS_ACCESS_KEY_ID=bench AWS_SECRET_ACCESS_KEY=bench AWS_DEFAULT_REGION=us-east-1 AWS_EC2_METADATA_DISABLED=true
    make_sample
    make_certificate
    say "measuring: $rounds rounds of $gib GiB on $(jobs) cores"
    echo
    [ -n "$only" ] && [ "$only" != plain ] || table_plain
    [ -n "$only" ] && [ "$only" != hashed ] || table_hashed
    [ -n "$only" ] && [ "$only" != tls ] || table_tls
    [ -n "$only" ] && [ "$only" != folder ] || table_folder
    md5_alone
    [ $huge = 0 ] || table_huge
}

bench_end() {
    local pid
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    [ -z "$scratch" ] || rm -rf -- "$scratch"
    [ -z "${sample:-}" ] || rm -f -- "$sample"
}

# Random bytes, so that nothing can compress them, in memory where there is room.
make_sample() {
    local mib folder=${TMPDIR:-/tmp} room
    mib=$(awk -v g="$gib" 'BEGIN { print int(g * 1024) }')
    if [ -d /dev/shm ] && room=$(df -Pm /dev/shm | awk 'NR == 2 { print $4 }') && [ "$room" -gt $((mib * 2)) ]; then
        folder=/dev/shm
    fi
    sample=$(mktemp "$folder/partway-sample.XXXXXX")
    dd if=/dev/urandom of="$sample" bs=1M count="$mib" status=none
}

make_certificate() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
        -addext 'subjectAltName=IP:127.0.0.1,DNS:localhost' -keyout "$scratch/key.pem" -out "$scratch/ca.pem" 2>/dev/null
}

# start_sink PORT ARG...: returns when it listens.
start_sink() {
    local port=$1 tries=0
    shift
    build/release/bin/partway_sink --port "$port" "$@" &
    pids+=($!)
    until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || die "the sink did not start on port $port"
        sleep 0.05
    done
}

# ours SCHEME PORT ARG...: the command of one upload by this project.
ours() {
    local endpoint=$1://127.0.0.1:$2 ca=
    [ "$1" = http ] || ca="--ca $scratch/ca.pem"
    shift 2
    echo "$cli --endpoint $endpoint --region us-east-1 --path-style $ca --state $scratch/state --quiet" \
        "upload $sample s3://bench/ours --part-size 64MiB --parallel 8 $*"
}

rclone_command() { # SCHEME PORT
    local ca=
    [ "$1" = http ] || ca="--ca-cert $scratch/ca.pem"
    echo "rclone --config $scratch/rclone.conf -q $ca --s3-provider Other --s3-env-auth --s3-region us-east-1" \
        "--s3-endpoint $1://127.0.0.1:$2 --s3-no-check-bucket --s3-chunk-size 64M --s3-upload-concurrency 8" \
        "--ignore-times copyto $sample :s3:bench/rclone"
}

aws_command() { # SCHEME PORT
    local ca=
    [ "$1" = http ] || ca="--ca-bundle $scratch/ca.pem"
    echo "/usr/bin/aws --endpoint-url $1://127.0.0.1:$2 $ca s3 cp --quiet $sample s3://bench/aws"
}

has_awscrt() { "$python" -c 'import awscrt.s3' 2>/dev/null; }

# May port $1 be taken? aws-c-s3 finds its sink nowhere else.
can_take() { [ "$(id -u)" = 0 ] && ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

compare() { "$python" tests/bench/compare --rounds "$rounds" --gib "$gib" --markdown "$@" || say "a command failed"; }

table_plain() {
    local port commands
    port=$(free_port 19000)
    start_sink "$port"
    commands=(
        "curl -T, one stream=curl -s -f -o /dev/null -T $sample http://127.0.0.1:$port/bench/curl"
        "**partway-cli --integrity none**=$(ours http "$port" --integrity none --payload unsigned)"
        "partway-cli --integrity none, stock body=env PARTWAY_BODY=stock $(ours http "$port" --integrity none --payload unsigned)"
    )
    if has_awscrt && can_take 80; then
        start_sink 80
        commands+=("aws-c-s3@http://127.0.0.1/__stats=$python tests/bench/awscrt_put.py $sample /bench/crt 64")
    fi
    echo "HTTP, nothing hashed, 64 MiB parts, 8 at once, x = CPU beside curl's:"
    echo
    compare --stats "http://127.0.0.1:$port/__stats" "${commands[@]}"
    echo
}

table_hashed() {
    local port commands
    port=$(free_port 19100)
    start_sink "$port" --md5
    commands=(
        "**partway-cli, MD5**=$(ours http "$port" --payload unsigned)"
        "partway-cli, MD5 and SHA-256 (the default over HTTP)=$(ours http "$port")"
    )
    ! command -v rclone >/dev/null || commands+=("rclone (MD5, SHA-256)=$(rclone_command http "$port")")
    [ ! -x /usr/bin/aws ] || commands+=("aws s3 cp (MD5, SHA-256)=$(aws_command http "$port")")
    echo "HTTP, every part hashed, x = CPU beside the first row's:"
    echo
    compare --stats "http://127.0.0.1:$port/__stats" "${commands[@]}"
    echo
}

table_tls() {
    local port commands
    port=$(free_port 19200)
    start_sink "$port" --md5 --tls "$scratch/ca.pem" "$scratch/key.pem"
    commands=(
        "**partway-cli (the default: MD5)**=$(ours https "$port")"
        "partway-cli --integrity none=$(ours https "$port" --integrity none)"
        "curl -T, one stream=curl -s -f -o /dev/null --cacert $scratch/ca.pem -T $sample https://127.0.0.1:$port/bench/curl"
    )
    ! command -v rclone >/dev/null || commands+=("rclone=$(rclone_command https "$port")")
    [ ! -x /usr/bin/aws ] || commands+=("aws s3 cp=$(aws_command https "$port")")
    if has_awscrt && can_take 443; then
        start_sink 443 --md5 --tls "$scratch/ca.pem" "$scratch/key.pem"
        commands+=("aws-c-s3@https://127.0.0.1/__stats=$python tests/bench/awscrt_put.py $sample /bench/crt 64 $scratch/ca.pem")
    fi
    echo "HTTPS, x = CPU beside the first row's:"
    echo
    compare --stats "https://127.0.0.1:$port/__stats" --ca "$scratch/ca.pem" "${commands[@]}"
    echo
}

# Small files, where requests count and not bytes.
table_folder() {
    local files=100000 peers=
    [ "$rounds" != 1 ] || files=5000
    [ -x /usr/bin/aws ] || peers=--skip-aws
    echo "A folder of $files files of 4 KiB over HTTP, x = files a second beside aws:"
    echo
    "$python" tests/bench/folder_compare --files "$files" $peers --bin build/release/bin || say "a command failed"
}

# What OpenSSL's MD5 costs by itself on this machine, which no client that hashes can go below.
md5_alone() {
    local rate
    rate=$(openssl speed -seconds 1 -bytes 65536 -evp md5 2>/dev/null | awk 'END { sub(/k$/, "", $2); print $2 }')
    awk -v r="$rate" 'BEGIN { printf "OpenSSL MD5 by itself: %.2f CPU-s/GiB.\n", 2 ^ 30 / (r * 1000) }'
}

# A plan that must grow its parts, and a journal that must not be in the way.
table_huge() {
    local port file=$scratch/holes
    port=$(free_port 19300)
    start_sink "$port"
    truncate -s 100G "$file"
    echo
    echo "100 GiB of holes, parts of 8 MiB asked for:"
    echo
    "$python" tests/bench/compare --rounds 1 --gib 100 --markdown --stats "http://127.0.0.1:$port/__stats" \
        "partway-cli=$(sample=$file && ours http "$port" --integrity none --payload unsigned | sed 's/64MiB/8MiB/')"
}
