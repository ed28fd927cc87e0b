# SPDX-License-Identifier: GPL-3.0-or-later
"""A system bus of the desk's own, with the services on it that tell a program of sleep and of networks: python-dbusmock's."""

import subprocess
import sys

try:
    import dbus
    import dbusmock
except ImportError as missing:
    print(f"{missing}: ./dev setup desktop installs python3-dbusmock\n0 passed, 1 failed")
    sys.exit(1)

import desk

LOGIN = "org.freedesktop.login1"
NETWORK = "org.freedesktop.NetworkManager"


class SystemBus:
    def __init__(self, place):
        self.place = place
        daemon = place.start("system-bus", "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1",
                             stdout=subprocess.PIPE)
        address = daemon.stdout.readline().decode().strip()
        place.environment["DBUS_SYSTEM_BUS_ADDRESS"] = address
        self.connection = dbus.bus.BusConnection(address)

    def service(self, name, path, *words):
        """A service of dbusmock's, once it is there: its object."""
        self.place.start(name.rsplit(".", 1)[-1], "/usr/bin/python3", "-m", "dbusmock", "--system", *words)
        if not desk.until(lambda: self.connection.name_has_owner(name), 20):
            raise RuntimeError(f"the {name} of dbusmock did not come")
        return self.connection.get_object(name, path)


class Logind:
    def __init__(self, bus):
        self.object = bus.service(LOGIN, "/org/freedesktop/login1", "--template", "logind")

    def locks(self):
        return [tuple(str(word) for word in held[:4])
                for held in self.object.ListInhibitors(dbus_interface=LOGIN + ".Manager")]

    def sleep(self, before):
        """Tells that the system is about to sleep, or that it woke."""
        self.object.EmitSignal(LOGIN + ".Manager", "PrepareForSleep", "b", [before],
                               dbus_interface=dbusmock.MOCK_IFACE)


class NetworkManager:
    """Only what Partway reads of it: whether the network is metered (NMMetered: 1 yes, 2 no)."""

    def __init__(self, bus, metered):
        path = "/org/freedesktop/NetworkManager"
        self.object = bus.service(NETWORK, path, NETWORK, path, NETWORK)
        self.object.AddProperty(NETWORK, "Metered", dbus.UInt32(metered), dbus_interface=dbusmock.MOCK_IFACE)

    def say(self, metered):
        self.object.UpdateProperties(NETWORK, {"Metered": dbus.UInt32(metered)}, dbus_interface=dbusmock.MOCK_IFACE)
