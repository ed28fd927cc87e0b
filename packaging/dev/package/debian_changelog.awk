# SPDX-License-Identifier: GPL-3.0-or-later
# CHANGELOG.md as a Debian changelog. -v version=V -v date=RFC5322: what the topmost version is called and when it was made;
# older ones carry their day in their heading, "## 0.1.0 (2026-11-26)".
function flush_entry() {
    if (open) printf "\n -- The Partway authors <packages@partway.example>  %s\n\n", day
    open = 0
}
function wrapped(text,    words, n, i, line) {
    n = split(text, words, " ")
    line = bullet
    for (i = 1; i <= n; i++) {
        if (length(line) + length(words[i]) + 1 > 78) {
            print line
            line = "   "
        }
        line = line " " words[i]
    }
    print line
}
function flush_item() {
    if (item != "") { bullet = "  *"; wrapped(item) }
    item = ""
}
/^## / {
    flush_item()
    flush_entry()
    number = first ? $2 : version
    day = date
    if (first && match($0, /[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]/)) {
        "LC_ALL=C date -u -R -d " substr($0, RSTART, RLENGTH) | getline day
    }
    first = 1
    open = 1
    printf "partway (%s) stable; urgency=medium\n\n", number
    next
}
!open { next }
/^- / { flush_item(); item = substr($0, 3); next }
/^  / { item = item " " substr($0, 3); next }
/^$/ { flush_item() }
END { flush_item(); flush_entry() }
