# SPDX-License-Identifier: GPL-3.0-or-later
# CHANGELOG.md as the %changelog of a spec file; the topmost version gets -v version=V and -v date=DAY.
/^## / {
    if (seen) printf "\n"
    number = seen ? $2 : version
    day = date
    if (seen && match($0, /[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]/))
        "LC_ALL=C date -u '+%a %b %d %Y' -d " substr($0, RSTART, RLENGTH) | getline day
    printf "* %s The Partway authors <packages@partway.example> - %s-1\n", day, number
    seen = 1
    next
}
seen && /^(- |  )/ { gsub(/%/, "%%"); print }
