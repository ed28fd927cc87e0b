# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk of its own: a screen, a window manager, a session bus, a keyring and the accessibility bus, in a private home.

Nothing of it touches the person at this computer, and all of it ends with the `with` block.
"""

import os
import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def until(condition, seconds=20, every=0.05):
    """What `condition` gives once it is true; None where that does not come in time."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found or time.monotonic() > end:
            return found or None
        time.sleep(every)


class Desk:
    def __init__(self, width=1600, height=900, keyring=True):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="partway-desk."))
        self.home = self.folder / "home"
        self.run = self.folder / "run"
        self.logs = self.folder / "logs"
        for folder in (self.home, self.run, self.logs):
            folder.mkdir(mode=0o700)
        self.size = (width, height)
        self.keyring = keyring
        self.children = []
        # Nothing is handed on by chance: no key in the environment of whoever runs this, no other session.
        self.environment = {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.run), "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8", "no_proxy": "127.0.0.1,localhost", "NO_PROXY": "127.0.0.1,localhost",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "QT_LOGGING_TO_CONSOLE": "1",
        }

    def __enter__(self):
        try:
            self._screen()
            self._bus()
            self.start("openbox", "openbox")
            self.start("a11y", "/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
            if self.keyring:
                self._keyring()
        except BaseException:
            self.__exit__()
            raise
        # The reader of the tree and the hands work from here.
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR"):
            os.environ[name] = self.environment[name]
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            if child.poll() is None:
                child.terminate()
                try:
                    child.wait(10)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait()
        self.children.clear()
        for pid in self.pids():  # what the bus started by itself
            try:
                os.kill(pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, name, *command, **options):
        with open(self.logs / f"{name}.log", "ab") as log:
            child = subprocess.Popen(command, env=self.environment, cwd=self.home,
                                     stdin=options.pop("stdin", subprocess.DEVNULL),
                                     stdout=options.pop("stdout", log), stderr=log, **options)
        self.children.append(child)
        return child

    def pids(self):
        """Every process of this desk, by the home that it was given."""
        mark = f"HOME={self.home}".encode()
        found = []
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                if mark in (entry / "environ").read_bytes().split(b"\0"):
                    found.append(int(entry.name))
            except OSError:
                pass
        return found

    def _screen(self):
        width, height = self.size
        reading, writing = os.pipe()
        screen = self.start("xvfb", "Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24",
                            "-nolisten", "tcp", pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError(f"no screen: {screen.poll()}")
        self.environment["DISPLAY"] = f":{number}"

    def _bus(self):
        bus = self.start("bus", "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1",
                         stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()

    def _keyring(self):
        """Unlocked by a pass phrase, as a login does it."""
        phrase = "".join(random.SystemRandom().choices("abcdefghijkmnpqrstuvwxyz23456789", k=16))
        daemon = self.start("keyring", "gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
                            stdin=subprocess.PIPE)
        daemon.stdin.write(phrase.encode() + b"\n")
        daemon.stdin.close()
        owner = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                 "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
        there = until(lambda: b"true" in subprocess.run(owner, env=self.environment, capture_output=True).stdout)
        if not there:
            raise RuntimeError("the keyring did not come up")
