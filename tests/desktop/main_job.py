#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in the real program, against a real Ceph: once with drag and drop from another program and the mouse,
once by keyboard alone. Then looks for the secret key everywhere. Says of each step whether it held.

With PARTWAY_DESKTOP_SHOTS=FOLDER it leaves a picture of the screen after each step there.
"""

import contextlib
import hashlib
import os
import subprocess
import sys
import traceback

import desk
import secrets_check
import server

MB = 1000 * 1000
shots = os.environ.get("PARTWAY_DESKTOP_SHOTS")


class Report:
    def __init__(self):
        self.passed = self.failed = 0

    @contextlib.contextmanager
    def step(self, name):
        try:
            yield
            self.passed += 1
            print(f"ok    {name}", flush=True)
        except Exception as error:
            self.failed += 1
            print(f"FAIL  {name}: {error}", flush=True)
            if not isinstance(error, AssertionError):
                traceback.print_exc()
            raise
        finally:
            if shots:
                picture = f"{shots}/{self.passed + self.failed:02}-{name.replace(' ', '-').replace('/', '-')}.png"
                subprocess.run(["import", "-window", "root", picture], capture_output=True)


def make_file(path, size):
    with open(path, "wb") as file:
        for _ in range(size // MB):
            file.write(os.urandom(MB))
    return hashlib.md5(path.read_bytes()).hexdigest()


def cells_of(file_name):
    """What a screen reader says of that row, cell by cell."""
    rows = tree.find(name="Transfers", role="tree table") or tree.find(name="Transfers", role="tree")
    said = []
    for node in rows.walk() if rows else ():
        if node.role in tree.ITEMS and node.role != "table column header":
            if f"/{file_name}, to" in node.name:
                said = [node.name]
            elif ", to s3" in node.name and said:
                break
            elif said:
                said.append(node.name)
    return said


def is_now(file_name, state):
    return any(cell.startswith(state) for cell in cells_of(file_name)[1:])


def wait_state(file_name, state, seconds=30):
    if not desk.until(lambda: is_now(file_name, state), seconds, 0.2):
        raise AssertionError(f"{file_name} is not “{state}” but {cells_of(file_name)}")


def check(holds, otherwise):
    if not holds:
        raise AssertionError(otherwise)


class Job:
    def __init__(self, report, place, ceph, size):
        self.report, self.place, self.ceph, self.size = report, place, ceph, size

    def start(self):
        self.program = program.Program(self.place)

    def add_account_by_mnemonics(self):
        program.go_to("Add account")
        hands.press("space")
        tree.wait("dialog", "Add account")
        hands.press("alt+p")
        hands.write("Other")
        for key, text in (("alt+n", "Ceph"), ("alt+e", self.ceph.endpoint), ("alt+k", self.ceph.access_key),
                          ("alt+s", self.ceph.secret_key)):
            hands.press(key, "ctrl+a")
            hands.write(text)
        self.save_account()

    def add_account_by_tab(self):
        program.go_to("Add account")
        hands.press("space")
        tree.wait("dialog", "Add account")
        program.go_to("Provider")
        hands.write("Other")
        for field, text in (("Name of the account", "Ceph"), ("Endpoint", self.ceph.endpoint),
                            ("Access key ID", self.ceph.access_key), ("Secret access key", self.ceph.secret_key)):
            program.go_to(field)
            hands.press("ctrl+a")
            hands.write(text)
        program.go_to("Test")
        hands.press("space")
        tree.wait(name="1 bucket")
        self.save_account()

    def save_account(self):
        hands.press("Return")
        tree.gone("dialog", "Add account")
        tree.wait(name="Ceph")

    def keyring_has_it(self):
        tree.gone(name="keys are missing")
        rings = list((self.place.home / ".local/share/keyrings").glob("*.keyring"))
        check(any(ring.stat().st_size > 200 for ring in rings), f"no keyring was written: {rings}")
        check(tree.find(name="no keychain") is None, "the window says that there is no keychain")

    def destination_is_offered(self):
        offered = desk.until(lambda: tree.find("combo box", "Bucket").name == self.ceph.bucket, 10)
        check(offered, f"“{tree.find('combo box', 'Bucket').name}” is offered, not the only bucket")

    def limit(self, steps):
        """From the limit that there is so many entries down or up."""
        program.go_to("Speed limit")
        hands.press(*["Down" if steps > 0 else "Up"] * abs(steps))

    def one_part_at_once(self):
        hands.press("ctrl+comma")
        tree.wait("dialog", "Settings")
        hands.press("Down")
        program.go_to("Parts at once")
        hands.press("ctrl+a")
        hands.write("1")
        hands.press("Escape")
        tree.gone("dialog", "Settings")

    def drop(self, path):
        source = self.place.start("drag", f"{program.BUILD}/tests/partway_drag_source", str(path))
        check(desk.until(lambda: hands.place("partway drag source", 1300, 100), 10), "the other program did not come")
        rows = tree.find(name="Transfers", role="tree table") or tree.find(name="Transfers", role="tree")
        hands.drag((1400, 160), rows.middle() if rows else (700, 400))
        said = self.place.logs / "drag.log"
        check(desk.until(lambda: "copied" in said.read_text(), 10), f"the drop was not taken: {said.read_text()}")
        # Only now does the window ask for what was dropped: the other program has to be there still.
        wait_state(path.name, "Uploading")
        source.terminate()
        self.program.bring_to_front()

    def choose(self, path):
        hands.press("ctrl+o")
        tree.wait("dialog") if tree.find("dialog") else tree.wait("file chooser")
        hands.write(str(path))
        hands.press("Return")
        tree.gone("dialog")

    def click(self, name):
        hands.click(*tree.wait("push button", name).middle())

    def quit(self):
        hands.press("ctrl+q")
        tree.wait(name="Quit")
        hands.press("Return")
        check(self.program.ended(), "the program did not end")
        check(self.program.process.returncode == 0, f"it ended with {self.program.process.returncode}")

    def identical(self, name, md5):
        read = self.ceph.md5(name, self.size)
        check(read == md5, f"the object is {read}, the file {md5}")

    def diagnostics(self):
        windows = hands.windows()
        hands.press("F10")
        check(desk.until(lambda: hands.windows() > windows, 10), "the menu did not open")
        hands.press("h", "d")
        tree.wait("dialog", "diagnostics")
        hands.press("Return")
        text = desk.until(lambda: secrets_check.clipboard() if b"Partway" in secrets_check.clipboard() else None, 10)
        check(text, "no diagnostics came to the clipboard")
        return text

    def run(self, keyboard):
        step = self.report.step
        name = "keys.bin" if keyboard else "drop.bin"
        path = self.place.home / name
        md5 = make_file(path, self.size)
        with step("starts"):
            self.start()
        with step("an account is added by " + ("Tab and Return" if keyboard else "mnemonics")):
            (self.add_account_by_tab if keyboard else self.add_account_by_mnemonics)()
        with step("its keys are in the keyring"):
            self.keyring_has_it()
        with step("the only bucket is offered"):
            self.destination_is_offered()
        with step("a speed limit is chosen"):
            self.limit(+2)
        with step("one part at a time is chosen in the settings"):
            self.one_part_at_once()
        with step("a file is " + ("chosen" if keyboard else "dropped from another program")):
            (self.choose if keyboard else self.drop)(path)
            wait_state(name, "Uploading")
        if keyboard:
            with step("the row is reached by Tab"):
                program.go_to(name)
        with step("it is paused"):
            hands.press("space") if keyboard else self.click("Pause")
            wait_state(name, "Paused", 5)
        with step("it is resumed"):
            hands.press("space") if keyboard else self.click("Resume")
            wait_state(name, "Uploading", 5)
        with step("parts are confirmed"):
            check(desk.until(lambda: any("confirmed by the server" in cell and not cell.startswith("0 B")
                                         for cell in cells_of(name)), 60, 0.2), f"it stays at {cells_of(name)}")
        with step("the program is quit while it uploads"):
            self.quit()
        with step("it goes on by itself at the next start"):
            self.start()
            wait_state(name, "Uploading")
        with step("the limit is lifted and it finishes"):
            self.limit(-2)
            wait_state(name, "Finished", 90)
        with step("the object is identical"):
            self.identical(name, md5)
        with step("diagnostics are copied, without the secret"):
            text = self.diagnostics()
            check(not secrets_check.holds(text, self.ceph.secret_key), "the diagnostics hold the secret")
        with step("the secret is in no file, no process and no clipboard while it runs"):
            self.no_secret()
        with step("quits without a question when all is done"):
            hands.press("Escape")
            tree.gone("dialog")
            hands.press("ctrl+q")
            check(self.program.ended(), "the program did not end")
        with step("nor is it when it has ended"):
            self.no_secret()
        with step("the search finds it where it is planted"):
            missed = secrets_check.planted_is_found(self.place, self.ceph.secret_key)
            check(not missed, f"missed: {missed}")

    def no_secret(self):
        found = secrets_check.everywhere(self.place, self.ceph.secret_key)
        check(not found, f"found in {found}")


def alone(job, names):
    """A job beside no server and no keyring. The modules that can be read only once the desk is there come into `names`."""
    report = Report()
    with desk.Desk(keyring=False) as place:
        global tree, hands, program
        import hands
        import program
        import tree
        names.update(hands=hands, program=program, tree=tree)
        try:
            job(report, place).run()
        except Exception as error:
            print(f"{error}\n" + (place.logs / "partway.log").read_text(errors="replace")[-3000:], file=sys.stderr)
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed or not report.passed else 0


def main():
    if sys.argv[1:] not in (["drop"], ["keyboard"]):
        sys.exit("main_job.py drop|keyboard")
    report = Report()
    with server.Ceph() as ceph, desk.Desk() as place:
        global tree, hands, program
        import hands
        import program
        import tree
        try:
            Job(report, place, ceph, 200 * MB).run(sys.argv[1] == "keyboard")
        except Exception:
            print((place.logs / "partway.log").read_text(errors="replace")[-3000:], file=sys.stderr)
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
