# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between a client and an S3 server on loopback, hands everything on as it is, and counts what was asked. Signatures
stay right: the Host header is the client's, and the servers of these runs are addressed by path."""

import asyncio
import collections
import re
import threading
import urllib.parse

_LENGTH = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.IGNORECASE)
_STEP = 256 * 1024


class CountingProxy:
    """Listens from its making on; `with` ends it."""

    def __init__(self, endpoint):
        url = urllib.parse.urlsplit(endpoint)
        if url.scheme != "http":
            raise ValueError("the counting proxy reads requests: it needs an http endpoint")
        self._host, self._port = url.hostname, url.port or 80
        self._loop = asyncio.new_event_loop()
        self._lock = threading.Lock()
        self._requests = []
        self._server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def parts_sent(self):
        """Part number -> how often it was sent, since the last call."""
        sent = collections.Counter()
        for method, target in self.take():
            query = urllib.parse.parse_qs(urllib.parse.urlsplit(target).query)
            if method == "PUT" and "partNumber" in query:
                sent[int(query["partNumber"][0])] += 1
        return dict(sent)

    def take(self):
        """(method, target) of every request since the last call."""
        with self._lock:
            taken, self._requests = self._requests, []
        return taken

    async def _end(self):
        self._server.close()
        open_ones = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in open_ones:
            task.cancel()
        await asyncio.gather(*open_ones, return_exceptions=True)

    async def _serve(self, reader, writer):
        try:
            upstream_reader, upstream_writer = await asyncio.open_connection(self._host, self._port)
        except OSError:
            writer.close()
            return
        back = asyncio.ensure_future(self._answers(upstream_reader, writer))
        try:
            await self._hand_on(reader, upstream_writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        upstream_writer.close()
        await asyncio.gather(back, return_exceptions=True)

    async def _hand_on(self, reader, upstream):
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            method, target, _ = head.split(b" ", 2)
            with self._lock:
                self._requests.append((method.decode(), target.decode()))
            upstream.write(head)
            length = _LENGTH.search(head)
            left = int(length.group(1)) if length else 0
            while left > 0:
                await upstream.drain()
                piece = await reader.read(min(left, _STEP))
                if not piece:
                    raise ConnectionError
                left -= len(piece)
                upstream.write(piece)
            await upstream.drain()

    @staticmethod
    async def _answers(reader, writer):
        try:
            while piece := await reader.read(_STEP):
                writer.write(piece)
                await writer.drain()
        except ConnectionError:
            pass
        writer.close()
