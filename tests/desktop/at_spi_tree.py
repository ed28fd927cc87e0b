#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the AT-SPI tree of the real program in every view: each control must have a name and a role.

Prints a line for each view, and the words "N passed, N failed" at the end. ./dev desktop runs it.
"""

import sys

import desk

VIEWS = []


def view(name):
    def keep(opener):
        VIEWS.append((name, opener))
        return opener
    return keep


def read():
    """How many nodes show, how many of them are controls, and what is wrong with them."""
    shown = controls = 0
    faults = []
    for node in tree.nodes():
        shown += 1
        if not node.is_control():
            continue
        controls += 1
        if not node.called().strip() and not tree.is_gap(node):
            faults.append(f"has no name: {node.role} at {node.place()}, in {tree.Node(node.raw.get_parent())}")
        if node.role in ("unknown", "invalid", "filler", "panel", "redundant object"):
            faults.append(f"has a role that tells nothing: {node}")
    return shown, controls, faults


def leave():
    hands.press("Escape")
    desk.until(lambda: tree.find("dialog") is None, 5)


@view("the window with transfers; parts")
def _(run):
    pass


for number, tab in enumerate(("Speed", "Details", "Log"), 1):
    @view(f"the tab {tab}")
    def _(run, tab=tab):
        run.to_tab(tab)


@view("add account")
def _(run):
    run.push("Add account")
    tree.wait("dialog", "Add account")


@view("destination")
def _(run):
    hands.press("ctrl+d")
    tree.wait("dialog")


@view("shortcuts")
def _(run):
    hands.press("ctrl+question")
    tree.wait("dialog", "shortcuts")


@view("files to upload")
def _(run):
    hands.press("ctrl+o")
    tree.wait("dialog")


for number, page in enumerate(("general", "transfers", "network", "notifications", "look")):
    @view(f"settings: {page}")
    def _(run, number=number):
        hands.press("ctrl+comma")
        tree.wait("dialog", "Settings")
        hands.press(*["Down"] * number)


@view("remove?")
def _(run):
    run.to_row()
    hands.press("Delete")
    tree.wait(name="Remove")


@view("quit?")
def _(run):
    hands.press("ctrl+q")
    tree.wait(name="Quit")


class Run:
    def __init__(self, place):
        files = []
        for name in ("alpha.bin", "beta.bin", "gamma.bin"):
            files.append(place.home / name)
            files[-1].write_bytes(b"some bytes of no account" * 2_000_000)
        self.program = program.Program(place, "--practice")
        tree.wait(name="ractice")
        program.go_to("Speed limit")
        hands.press("Down")  # the slowest, so that they last
        self.program.hand_over(*map(str, files))
        tree.wait(name="gamma.bin")
        tree.wait(name="Uploading")
        self.to_row()

    def to_row(self):
        tree.find("tree item", "alpha.bin") or tree.find("table cell", "alpha.bin")
        program.go_to("alpha.bin")

    def to_tab(self, name):
        tab = tree.wait("page tab", name)
        hands.click(*tab.middle())
        desk.until(lambda: tab.has("SELECTED"), 5)

    def push(self, name):
        program.go_to(name)
        hands.press("space")


def main():
    failed = 0
    total_shown = total_controls = 0
    with desk.Desk() as place:
        global tree, hands, program
        import hands
        import program
        import tree
        run = Run(place)
        for name, opener in VIEWS:
            try:
                opener(run)
                shown, controls, faults = read()
            except AssertionError as error:
                shown = controls = 0
                faults = [str(error)]
            leave()
            total_shown += shown
            total_controls += controls
            failed += bool(faults)
            print(f"{'FAIL' if faults else 'ok'}  {name}: {shown} nodes, {controls} controls, {len(faults)} faults",
                  flush=True)
            for fault in faults:
                print(f"      {fault}")
    print(f"{total_shown} nodes, {total_controls} controls")
    print(f"{len(VIEWS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
