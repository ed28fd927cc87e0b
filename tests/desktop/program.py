# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on its desk."""

import os
import subprocess

import desk
import hands
import tree

BUILD = os.environ.get("PARTWAY_BUILD", str(desk.ROOT / "build/dev"))


class Program:
    """One run of it. It keeps everything where it does for a person, in the home of the desk."""

    def __init__(self, place, *arguments, size=(1240, 820)):
        self._take(place, place.start("partway", f"{BUILD}/bin/partway", *arguments), size)

    @classmethod
    def adopt(cls, place, process, size=(1240, 820)):
        """One that runs already."""
        self = cls.__new__(cls)
        self._take(place, process, size)
        return self

    def _take(self, place, process, size):
        self.desk = place
        self.size = size
        self.process = process
        if not desk.until(lambda: tree.find(name="Transfers"), 30):
            raise AssertionError(f"the window did not come: {self.process.poll()}\n{self.said()}")
        self.window = desk.until(lambda: hands.place("^Partway$", 0, 24, *size))
        self.bring_to_front()

    def bring_to_front(self):
        """The window manager may still be busy with a window that has just come: asked until keys go there."""
        def asked():
            hands.activate(self.window)
            return tree.focused()
        if not desk.until(asked, 20, 0.3):
            raise AssertionError("the window does not take the keyboard")

    def said(self):
        return (self.desk.logs / "partway.log").read_text(errors="replace")

    def hand_over(self, *paths):
        """As "Open with" does: a second start gives them to this one."""
        subprocess.run([f"{BUILD}/bin/partway", *paths], env=self.desk.environment, timeout=30, check=True)

    def ended(self, seconds=20):
        return desk.until(lambda: self.process.poll() is not None, seconds)


def go_to(name, key="Tab", most=80):
    """Presses Tab until what has the focus is called that, as somebody does who only hears it."""
    heard = []
    for _ in range(most):
        node = tree.focused()
        if node and name in node.called():
            return node
        before = str(node)
        hands.press(key)
        desk.until(lambda: str(tree.focused()) != before, 1)
        heard.append(before)
    raise AssertionError(f"{key} did not come to “{name}”, but past: " + ", ".join(heard))
