# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyboard and mouse, through the X server as a person's come."""

import subprocess
import time


def _xdotool(*words, text=None):
    done = subprocess.run(["xdotool", *[str(word) for word in words]], input=text, text=True, capture_output=True)
    return done.stdout.strip()


def press(*keys):
    for key in keys:
        _xdotool("key", "--clearmodifiers", key)
        time.sleep(0.03)  # as fast as a quick typist


def write(text):
    """By way of a pipe: what is typed stands in nobody's arguments."""
    _xdotool("type", "--clearmodifiers", "--delay", 8, "--file", "-", text=text)


def click(x, y, button=1):
    _xdotool("mousemove", x, y, "click", button)


def drag(start, end, steps=12):
    """Press, go there in steps as a hand does, let go."""
    _xdotool("mousemove", *start, "mousedown", 1)
    for step in range(1, steps + 1):
        _xdotool("mousemove", *(int(a + (b - a) * step / steps) for a, b in zip(start, end)))
        time.sleep(0.05)
    time.sleep(0.3)
    _xdotool("mouseup", 1)


def place(title, x, y, width=None, height=None):
    """The window of that title, moved; its id, or nothing."""
    found = _xdotool("search", "--onlyvisible", "--name", title).split()
    if not found:
        return None
    if width:
        _xdotool("windowsize", "--sync", found[-1], width, height)
    _xdotool("windowmove", found[-1], x, y)
    return found[-1]


def windows():
    """How many of the program show; an open menu is one."""
    return len(_xdotool("search", "--onlyvisible", "--class", "partway").split())


def activate(window):
    _xdotool("windowactivate", window)


def minimized(title):
    """Whether a window of that title is there that does not show: minimized, as the window manager tells."""
    shown = set(_xdotool("search", "--onlyvisible", "--name", title).split())
    return [found for found in _xdotool("search", "--name", title).split()
            if found not in shown and "Iconic" in subprocess.run(["xprop", "-id", found, "WM_STATE"], text=True,
                                                                 capture_output=True).stdout]
