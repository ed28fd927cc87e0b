# SPDX-License-Identifier: GPL-3.0-or-later
"""A line to a server that can die as lines do while a computer sleeps: without a word to either end."""

import socket
import threading


class Line:
    def __init__(self, port):
        self.to = port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.lock = threading.Lock()
        self.generation = 0  # of connections; those of earlier ones are dead
        self.blocked = False
        self.sent = 0  # bytes that went up over connections that live
        self.ends = []  # kept: a socket that nobody holds closes, and that is heard
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def endpoint(self):
        return f"http://127.0.0.1:{self.port}"

    def count_anew(self):
        with self.lock:
            self.sent = 0

    def die(self):
        """What is open now carries nothing any more, and nobody is told."""
        with self.lock:
            self.generation += 1
            self.sent = 0

    def block(self):
        """It dies, and so does what is opened from now on."""
        with self.lock:
            self.blocked = True
        self.die()

    def open(self):
        """New connections live again; what is dead stays so."""
        with self.lock:
            self.blocked = False

    def _accept(self):
        while True:
            near, _ = self.listener.accept()
            with self.lock:
                generation = -1 if self.blocked else self.generation
            far = socket.create_connection(("127.0.0.1", self.to))
            self.ends += [near, far]
            for source, target, up in ((near, far, True), (far, near, False)):
                threading.Thread(target=self._carry, args=(source, target, up, generation), daemon=True).start()

    def _carry(self, source, target, up, generation):
        while True:
            try:
                data = source.recv(65536)
            except OSError:
                data = b""
            with self.lock:
                alive = generation == self.generation
                if alive and up:
                    self.sent += len(data)
            if not alive:
                return  # both ends stay open, and hear nothing
            if not data:
                break
            try:
                target.sendall(data)
            except OSError:
                break
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
