# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader finds it: the AT-SPI tree. To be imported once the desk is there."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import desk  # noqa: E402

ITEMS = {"table cell", "tree item", "list item", "table column header", "column header", "table row header"}
# Bars scroll what has the focus; nobody goes to them, and they have no words of their own in any program.
SILENT = {"scroll bar", "frame", "dialog", "window", "application"}


class Node:
    def __init__(self, accessible):
        self.raw = accessible

    @property
    def name(self):
        return self.raw.get_name() or ""

    @property
    def role(self):
        return self.raw.get_role_name()

    @property
    def description(self):
        return self.raw.get_description() or ""

    def has(self, *states):
        known = self.raw.get_state_set()
        return all(known.contains(getattr(Atspi.StateType, state)) for state in states)

    def children(self):
        for index in range(self.raw.get_child_count()):
            child = self.raw.get_child_at_index(index)
            if child is not None:
                yield Node(child)

    def walk(self):
        """Everything that shows, from here down."""
        try:
            if not self.has("SHOWING") and self.role != "application":
                return
            yield self
            for child in self.children():
                yield from child.walk()
        except GLib.Error:  # gone while it was read
            return

    def place(self):
        box = self.raw.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def middle(self):
        x, y, width, height = self.place()
        return x + width // 2, y + height // 2

    def actions(self):
        actions = self.raw.get_action_iface()
        return [actions.get_action_name(i) for i in range(actions.get_n_actions())] if actions else []

    def text(self):
        text = self.raw.get_text_iface()
        return text.get_text(0, text.get_character_count()) if text else self.name

    def called(self):
        """A combo box tells what is chosen; what it is called says a label beside it, or its description."""
        if self.role != "combo box":
            return self.name
        for relation in self.raw.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return self.description

    def is_control(self):
        if self.role in SILENT:
            return False
        return self.role in ITEMS or self.has("FOCUSABLE") or bool(self.actions())

    def __str__(self):
        return f"{self.role} “{self.name}”"


def application(name="partway"):
    """The program in the tree; None while it is not there."""
    while GLib.MainContext.default().iteration(False):
        pass
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(index)
        try:
            if found is not None and found.get_name().lower() == name:
                found.set_cache_mask(Atspi.Cache.NONE)
                return Node(found)
        except GLib.Error:
            pass
    return None


def nodes():
    program = application()
    return program.walk() if program else iter(())


def find(role=None, name=None, **wanted):
    """The first that shows with that role and with these words in its name."""
    for node in nodes():
        if (role is None or node.role == role) and (name is None or name in node.name or name in node.called()):
            return node
    return None


def wait(role=None, name=None, seconds=20):
    found = desk.until(lambda: find(role, name), seconds)
    if not found:
        raise AssertionError(f"no {role or 'thing'} “{name}” came")
    return found


def gone(role=None, name=None, seconds=20):
    if not desk.until(lambda: find(role, name) is None, seconds):
        raise AssertionError(f"{role or 'thing'} “{name}” stayed")


def focused():
    found = None
    for node in nodes():
        if node.role in ("frame", "dialog", "window") or not node.has("FOCUSED"):
            continue
        # Qt says of the current item of a list and of a chosen tab in any case that it has the focus.
        item = node.role in ITEMS or node.role == "page tab"
        if not item or Node(node.raw.get_parent()).has("FOCUSED"):
            found = node  # an item comes after the list that it is in
    return found


def is_gap(node):
    """A cell beside the first of its row may be empty, as it is for the eye."""
    if node.role not in ("table cell", "tree item"):
        return False
    table = node.raw.get_parent().get_table_iface()
    return bool(table) and node.raw.get_index_in_parent() % table.get_n_columns() > 0
