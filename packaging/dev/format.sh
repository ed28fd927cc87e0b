# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev format: clang-format over all sources, in place.
. packaging/dev/lint.sh

format_main() {
    install_sets lint
    sources | xargs -0 -r "$(tool clang-format)" -i
}
