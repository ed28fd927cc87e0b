# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev lint: each check says nothing when it holds. All checks run, then the command fails if one did not hold.
. packaging/dev/asan.sh
. packaging/dev/translations.sh

# The C++ files of the project, tracked or new, ended by NUL; git's index may name files that are gone.
sources() {
    git ls-files -z --cached --others --exclude-standard -- '*.h' '*.cpp' | while IFS= read -r -d '' file; do
        [ ! -f "$file" ] || printf '%s\0' "$file"
    done
}

scripts() {
    printf '%s\0' dev .ci/run tests/servers/ceph-rgw packaging/release packaging/appimage/AppRun packaging/dev/*.sh \
        packaging/dev/*/*.sh
    git ls-files -z --cached --others --exclude-standard -- '*.sh' ':!packaging/dev'
}

# The formatter and clang-tidy are pinned to one version: others lay out the same code differently.
tool() { command -v "$1-14" || command -v "$1" || die "$1 is missing: ./dev setup lint"; }

check_format() {
    local found
    found=$(sources | xargs -0 -r "$(tool clang-format)" --dry-run 2>&1 | sed -nE 's/^([^: ]+):[0-9]+:.*/\1/p' | sort -u)
    [ -n "$found" ] || return 0
    printf '%s\n' "$found" "^ not laid out as .clang-format says: run ./dev format"
    return 1
}

check_sizes() {
    local file lines bad=0
    while IFS= read -r -d '' file; do
        lines=$(wc -l <"$file")
        if [ "$lines" -gt 500 ]; then
            echo "$file has $lines lines; cut it along a seam, 500 is the limit"
            bad=1
        fi
    done < <(sources)
    [ $bad = 0 ]
}

check_licence_lines() {
    local file first bad=0
    while IFS= read -r -d '' file; do
        IFS= read -r first <"$file" || true
        if [ "$first" != "// SPDX-License-Identifier: GPL-3.0-or-later" ]; then
            echo "$file does not begin with its SPDX line"
            bad=1
        fi
    done < <(sources)
    [ $bad = 0 ]
}

# forbid PATTERN WHY PATH...: no source under the paths may hold the pattern. This folder is left out: it names them.
forbid() {
    local pattern=$1 why=$2 found
    shift 2
    found=$(git grep -nE --untracked "$pattern" -- "$@" ':!packaging/dev' ':!LICENSE' || true)
    [ -n "$found" ] || return 0
    printf '%s\n%s\n' "$found" "^ $why"
    return 1
}

check_words() {
    local bad=0
    forbid '\b(TODO|FIXME|XXX|HACK)\b' "finish it, or say in the change log what is not there" . || bad=1
    forbid '\b(QSKIP|QTest::q(Wait|Sleep)\(|sleep_for|sleep_until|usleep)\b|\bQThread::m?sleep\b' \
        "tests wait for a condition, never for time, and are never skipped" 'tests/*.cpp' 'tests/*.h' || bad=1
    forbid '\bsender\(\)' "pass what the slot needs; sender() breaks across threads" '*.cpp' '*.h' || bad=1
    forbid '\b(QEventLoop|processEvents|waitFor(Started|Finished|ReadyRead|BytesWritten|Connected|Disconnected))\b' \
        "no nested event loop: return, and go on in a slot" 'core/*.cpp' 'core/*.h' 'app/gui/*.cpp' 'app/gui/*.h' || bad=1
    forbid '#include <(QtWidgets|QtCore|QtGui|QtNetwork|QtSql|QtTest)>' \
        "include the class's own header: the umbrella costs minutes" '*.cpp' '*.h' || bad=1
    [ $bad = 0 ]
}

check_scripts() {
    local file bad=0
    while IFS= read -r -d '' file; do
        bash -n "$file" || bad=1
    done < <(scripts)
    ! command -v shellcheck >/dev/null || scripts | xargs -0 shellcheck -x -S warning -e SC2154,SC2034 || bad=1
    [ $bad = 0 ]
}

check_translations() {
    local copy file bad=0
    copy=$(mktemp -d)
    cp translations/*.ts "$copy/"
    update_ts "$copy"
    for file in translations/*.ts; do
        if ! diff -q "$file" "$copy/$(basename "$file")" >/dev/null; then
            echo "$file is behind the sources: run ./dev translations"
            bad=1
        fi
        if [ "$(unfinished_in "$file")" != 0 ]; then
            echo "$file has $(unfinished_in "$file") sentences that are not translated"
            bad=1
        fi
    done
    rm -rf -- "$copy"
    [ $bad = 0 ]
}

check_layers() {
    configure dev
    build dev tst_layers
    QT_QPA_PLATFORM=offscreen build/dev/tests/tst_layers
}

# clazy speaks while it compiles, and its words are errors here as the compiler's are.
check_clazy() { PARTWAY_WERROR=ON build_sanitized; }

# What changed since the branch left the main line; on the main line itself, the last commit. With what is not committed yet.
changed_sources() {
    local base head
    head=$(git rev-parse HEAD)
    base=${PARTWAY_LINT_BASE:-$(git merge-base HEAD origin/HEAD 2>/dev/null || git merge-base HEAD main 2>/dev/null || echo "$head")}
    if [ "$(git rev-parse "$base")" = "$head" ]; then
        base=$(git rev-parse -q --verify HEAD~1 || git hash-object -t tree /dev/null)
    fi
    {
        git diff --name-only --diff-filter=d "$base" -- 'core/*.cpp' 'app/*.cpp'
        git ls-files --others --exclude-standard -- 'core/*.cpp' 'app/*.cpp'
    } | sort -u
}

# clang-tidy takes about ten seconds a file, so it sees what changed, and a very large change is seen in part: the time that
# it may take in CI is bounded, and it says how far it came.
check_tidy() {
    local files limit=${PARTWAY_TIDY_SECONDS:-$(is_ci && echo 240 || echo 3600)} status=0 begun done_list log
    mapfile -t files < <(changed_sources)
    [ ${#files[@]} -gt 0 ] || return 0
    log=$(mktemp) done_list=$(mktemp) begun=$SECONDS
    export -f tidy_one
    printf '%s\0' "${files[@]}" | TIDY=$(tool clang-tidy) TIDY_LIST=$done_list TIDY_UNTIL=$(($(date +%s) + limit)) \
        xargs -0 -P "$(jobs)" -n 1 bash -c 'tidy_one "$1"' tidy >"$log" 2>&1 || status=1
    [ $status = 0 ] || grep -vE '^[0-9]+ warnings? (and .*)?generated|^Suppressed|^Use -header-filter|^$' "$log"
    if [ "$(wc -l <"$done_list")" -lt ${#files[@]} ]; then
        say "clang-tidy saw $(wc -l <"$done_list") of ${#files[@]} changed files in $((SECONDS - begun)) s"
    fi
    rm -f -- "$log" "$done_list"
    return $status
}

tidy_one() {
    [ "$(date +%s)" -lt "$TIDY_UNTIL" ] || return 0
    echo "$1" >>"$TIDY_LIST"
    "$TIDY" -p build/asan --quiet --extra-arg=-Wno-unknown-warning-option "$1"
}

# lint_main [CHECK...]: the named checks, or all of them.
lint_main() {
    local checks=("$@") failed=() check log
    [ $# -gt 0 ] || checks=(format sizes licence_lines words scripts translations layers clazy tidy)
    install_sets build lint asan
    log=$(mktemp)
    for check in "${checks[@]}"; do
        if ! ("check_$check") >"$log" 2>&1; then
            echo "-- $check"
            head -n 300 "$log"
            failed+=("$check")
        else
            grep '^dev: ' "$log" >&2 || true
        fi
    done
    rm -f -- "$log"
    [ ${#failed[@]} = 0 ] || die "lint: ${failed[*]}"
    echo "lint: all good"
}
