#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sleep, as logind tells of it and is told: the real program beside a logind of python-dbusmock's, on a system bus of its
own, and a line to the practice store that dies silently. Says of each step whether it held.
"""

import json
import signal
import subprocess
import sys
import time
import urllib.request

try:
    import dbus
    import dbusmock
except ImportError as missing:
    print(f"{missing}: ./dev setup desktop installs python3-dbusmock\n0 passed, 1 failed")
    sys.exit(1)

import desk
import line
import main_job
import server
from main_job import check

MB = 1000 * 1000
LOGIN = "org.freedesktop.login1"


class Logind:
    def __init__(self, place):
        bus = place.start("system-bus", "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1",
                          stdout=subprocess.PIPE)
        address = bus.stdout.readline().decode().strip()
        place.environment["DBUS_SYSTEM_BUS_ADDRESS"] = address
        place.start("logind", "/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind")
        self.bus = dbus.bus.BusConnection(address)
        if not desk.until(lambda: self.bus.name_has_owner(LOGIN), 20):
            raise RuntimeError("the logind of dbusmock did not come")
        self.object = self.bus.get_object(LOGIN, "/org/freedesktop/login1")

    def locks(self):
        return [tuple(str(word) for word in held[:4])
                for held in self.object.ListInhibitors(dbus_interface=LOGIN + ".Manager")]

    def sleep(self, before):
        """Tells that the system is about to sleep, or that it woke."""
        self.object.EmitSignal(LOGIN + ".Manager", "PrepareForSleep", "b", [before],
                               dbus_interface=dbusmock.MOCK_IFACE)


class Store:
    def __init__(self, place, build):
        self.key = {"accessKeyId": server.made_up(20).upper(), "secretAccessKey": server.made_up(40)}
        self.port = server.free_port()
        file = place.home / "store-key.json"
        file.write_text(json.dumps(self.key))
        place.start("store", f"{build}/bin/partway-practice", "--root", str(place.home / "store"), "--port",
                    str(self.port), "--bucket", "desk", "--access-key-file", str(file), "--control")
        if not desk.until(lambda: self.requests() is not None, 20):
            raise RuntimeError("the practice store did not come")

    def requests(self):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/__practice/requests", timeout=5) as answer:
                return json.load(answer)
        except OSError:
            return None

    def holds(self, key):
        return any(seen["operation"] == "CompleteUpload" and seen["key"] == key for seen in self.requests() or [])


def prepare(place, store, road):
    """An account with keys in a profile of AWS's, a destination and a limit, as the settings keep them."""
    (place.home / ".aws").mkdir()
    (place.home / ".aws/credentials").write_text(
        f"[desk]\naws_access_key_id = {store.key['accessKeyId']}\naws_secret_access_key = {store.key['secretAccessKey']}\n")
    state = place.home / "state"
    state.mkdir(mode=0o700)
    account = {"id": "desk", "name": "Desk", "url": road.endpoint, "region": "us-east-1", "addressing": "path",
               "provider": "other", "awsProfile": "desk"}
    (state / "accounts.json").write_text(json.dumps({"version": 1, "accounts": [account]}))
    (state / "window.ini").write_text(
        "[limits]\nbytesPerSecond=6000000\npartsAtOnce=2\n[destination]\naccount=desk\nbucket=desk\nprefix=\n")
    return state


class Night:
    def __init__(self, report, place):
        self.step = report.step
        self.place = place
        self.logind = Logind(place)
        self.store = Store(place, program.BUILD)
        self.road = line.Line(self.store.port)
        self.state = prepare(place, self.store, self.road)

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


def main():
    report = main_job.Report()
    with desk.Desk(keyring=False) as place:
        global tree, hands, program
        import hands
        import program
        import tree
        try:
            Night(report, place).run()
        except Exception as error:
            print(f"{error}\n" + (place.logs / "partway.log").read_text(errors="replace")[-3000:], file=sys.stderr)
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed or not report.passed else 0


if __name__ == "__main__":
    sys.exit(main())
