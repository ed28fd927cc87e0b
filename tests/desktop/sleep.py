#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sleep, as logind tells of it and is told: the real program beside a logind of python-dbusmock's, and a line to the practice
store that dies silently. Says of each step whether it held.
"""

import signal
import subprocess
import sys
import time

import desk
import line
import main_job
import practice
import system_bus
from main_job import check

MB = 1000 * 1000


class Night:
    def __init__(self, report, place):
        self.step = report.step
        self.place = place
        self.logind = system_bus.Logind(system_bus.SystemBus(place))
        self.store = practice.Store(place, program.BUILD)
        self.road = line.Line(self.store.port)
        self.state = practice.prepare(place, self.store, self.road.endpoint)

    def start(self, *files):
        self.program = program.Program(self.place, "--state", str(self.state), *files)

    def holds(self, wanted, seconds):
        return desk.until(lambda: bool(self.logind.locks()) == wanted, seconds) is not None

    def file(self, name, size):
        path = self.place.home / name
        main_job.make_file(path, size)
        return str(path)

    def moving_again(self, seconds):
        """How long it took until bytes went up over a connection that lives; None: they did not."""
        since = time.monotonic()
        moved = desk.until(lambda: self.road.sent > 300_000, seconds)
        return time.monotonic() - since if moved else None

    def woken(self):
        before = self.logind.locks()
        self.road.block()
        self.logind.sleep(True)
        time.sleep(4)  # a part that was about to begin is caught as well
        self.road.open()
        check(self.moving_again(8) is None, "bytes moved without waking: this shows nothing")
        self.logind.sleep(False)
        took = self.moving_again(14)
        check(took is not None, f"nothing moved within 14 s of waking (locks before: {before})")
        print(f"      after {took:.1f} s")

    def run(self):
        with self.step("no lock while nothing moves"):
            self.start()
            check(self.holds(False, 1), f"held: {self.logind.locks()}")
        with self.step("a lock while bytes move"):
            subprocess.run([f"{program.BUILD}/bin/partway", "--state", str(self.state), self.file("one.bin", 330 * MB)],
                           env=self.place.environment, timeout=30, check=True)
            check(self.holds(True, 20), "no lock came")
            what, who, why, mode = self.logind.locks()[0]
            check((what, who, mode) == ("sleep", "Partway", "block") and why, f"it is {what}, {who}, {why}, {mode}")
        with self.step("none while it is paused"):
            self.program.bring_to_front()
            hands.press("ctrl+shift+p")
            check(self.holds(False, 5), "it is held on")
        with self.step("and again when it goes on"):
            self.road.count_anew()
            hands.press("ctrl+shift+r")
            check(self.holds(True, 10), "no lock came")
            check(self.moving_again(20), "no bytes move")
        with self.step("after a sleep bytes move within seconds"):
            self.woken()
        with self.step("none while the line is dead"):
            self.road.block()
            check(self.holds(False, 40), "it is held on")
            self.road.open()
            self.logind.sleep(False)
            check(self.holds(True, 20), "no lock came back")
        with self.step("none when all is done"):
            check(desk.until(lambda: self.store.holds("one.bin"), 150), "the object is not there")
            check(self.holds(False, 10), "it is held on")
        with self.step("none when the program is killed"):
            subprocess.run([f"{program.BUILD}/bin/partway", "--state", str(self.state), self.file("two.bin", 200 * MB)],
                           env=self.place.environment, timeout=30, check=True)
            check(self.holds(True, 20), "no lock came")
            self.program.process.send_signal(signal.SIGKILL)
            check(self.holds(False, 3), "the lock outlives the program")
        with self.step("none when it quits on its way"):
            self.start()
            check(self.holds(True, 20), "it does not go on")
            hands.press("ctrl+q")
            tree.wait(name="Quit")
            hands.press("Return")
            check(self.program.ended(), "the program did not end")
            check(self.holds(False, 3), "the lock outlives the program")


if __name__ == "__main__":
    sys.exit(main_job.alone(Night, globals()))
