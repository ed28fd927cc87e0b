#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_window_manager.sh COMMAND...: runs it on a display that a window manager has been given first.
set -u
openbox &
manager=$!
trap 'kill "$manager" 2>/dev/null' EXIT
until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q '#'; do kill -0 "$manager" || exit 1; sleep 0.05; done
"$@"
