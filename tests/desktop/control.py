#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The wishes of a person who keeps the program open: started hidden, in this order, not today, not on this network, and
what was done as a table. Says of each step whether it held.
"""

import csv
import subprocess
import sys

import desk
import main_job
import practice
import system_bus
from main_job import check, is_now, wait_state

MB = 1000 * 1000
METERED, FREE = 1, 2


def open_menu(*keys):
    """The window's menu, and from there by mnemonics."""
    windows = hands.windows()
    hands.press("F10")
    check(desk.until(lambda: hands.windows() > windows, 10), "the menu did not open")
    for key in keys:
        windows = hands.windows()
        hands.press(key)
        desk.until(lambda: hands.windows() != windows, 2)


def order_of_rows():
    rows = tree.find(name="Transfers", role="tree table") or tree.find(name="Transfers", role="tree")
    return [node.name for node in rows.walk() if node.role in tree.ITEMS and ", to s3" in node.name]


class Day:
    def __init__(self, report, place):
        self.step = report.step
        self.place = place
        self.network = system_bus.NetworkManager(system_bus.SystemBus(place), FREE)
        self.store = practice.Store(place, program.BUILD)
        self.state = practice.prepare(place, self.store, f"http://127.0.0.1:{self.store.port}", limit=3 * MB)

    def hand_over(self, *paths):
        subprocess.run([f"{program.BUILD}/bin/partway", "--state", str(self.state), *paths],
                       env=self.place.environment, timeout=30, check=True)

    def file(self, name, size):
        path = self.place.home / name
        main_job.make_file(path, size)
        return str(path)

    def finished(self, key, seconds):
        check(desk.until(lambda: self.store.holds(key), seconds, 0.3), f"{key} is not there")

    def starts_hidden(self):
        self.process = self.place.start("partway", f"{program.BUILD}/bin/partway", "--state", str(self.state), "--hidden")
        # There is no panel on this screen, so that hidden is minimized: the desktop's list still has the window.
        check(desk.until(lambda: hands.minimized("^Partway$"), 30), "no minimized window came")
        check(hands.windows() == 0, "something shows")

    def comes_to_the_front(self):
        self.hand_over()
        self.program = program.Program.adopt(self.place, self.process)

    def goes_first(self):
        for name in ("one.bin", "two.bin", "three.bin"):
            self.hand_over(self.file(name, 60 * MB))
        check(desk.until(lambda: len(order_of_rows()) == 3, 20), f"the rows are {order_of_rows()}")
        hands.press("ctrl+shift+p")
        for name in ("one.bin", "two.bin", "three.bin"):
            wait_state(name, "Paused")
        program.go_to("one.bin, to")
        hands.press("End", "alt+1")
        check(desk.until(lambda: any("three.bin" in row and "High priority" in row for row in order_of_rows()), 10),
              f"nobody hears of the priority: {order_of_rows()}")
        hands.press("alt+Home")
        check(desk.until(lambda: "three.bin" in order_of_rows()[0], 10), f"it is not on top: {order_of_rows()}")

    def not_today(self):
        hands.press("ctrl+shift+r")
        check(desk.until(lambda: is_now("three.bin", "Uploading"), 20), "the first does not go up")
        open_menu("l", "t")
        tree.wait(name="Everything is paused until tomorrow")
        for name in ("one.bin", "two.bin", "three.bin"):
            wait_state(name, "Paused")
        self.hand_over(self.file("four.bin", MB))
        wait_state("four.bin", "Paused")

    def today_after_all(self):
        hands.click(*tree.wait("push button", "Resume now").middle())
        tree.gone(name="Everything is paused until tomorrow")
        check(desk.until(lambda: is_now("three.bin", "Uploading"), 20), "the first does not go on")
        program.go_to("Speed limit")
        hands.press("Home")
        for name in ("three.bin", "one.bin", "two.bin", "four.bin"):
            self.finished(name, 60)

    def not_on_this_network(self):
        self.network.say(METERED)
        self.hand_over(self.file("five.bin", MB))
        tree.wait(name="this network is metered")
        wait_state("five.bin", "Paused")
        self.network.say(FREE)
        self.finished("five.bin", 20)
        tree.gone(name="this network is metered")

    def as_a_table(self):
        wait_state("five.bin", "Finished")
        table = self.place.home / "history.csv"
        open_menu("l", "e")
        hands.press("Return")
        tree.wait("dialog", "Export list") if tree.find("dialog") else tree.wait(name="Export list")
        hands.press("ctrl+a")
        hands.write(str(table))
        hands.press("Return")
        tree.wait(name="5 transfers were written")
        with open(table, newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        check(len(rows) == 5, f"{len(rows)} rows")
        words = {name for row in rows for name in row.values()}
        for name in ("one.bin", "five.bin"):
            check(any(name in (word or "") for word in words), f"{name} is not in {rows}")
        check(self.store.key["secretAccessKey"] not in table.read_text(), "the secret is in it")

    def run(self):
        with self.step("starts hidden"):
            self.starts_hidden()
        with self.step("a second start brings it to the front"):
            self.comes_to_the_front()
        with self.step("a priority and a place by keyboard"):
            self.goes_first()
        with self.step("paused until tomorrow, new ones too"):
            self.not_today()
        with self.step("resumed before its time"):
            self.today_after_all()
        with self.step("new transfers wait while the network is metered"):
            self.not_on_this_network()
        with self.step("the history as a table"):
            self.as_a_table()


if __name__ == "__main__":
    sys.exit(main_job.alone(Day, globals()))
