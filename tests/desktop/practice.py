# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice store beside the desk, and an account for it as the settings keep one."""

import json
import urllib.request

import desk
import server


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
        return any(seen["operation"] in ("CompleteUpload", "PutObject") and seen["key"] == key and seen["status"] == 200
                   for seen in self.requests() or [])


def prepare(place, store, endpoint, limit=6_000_000):
    """The state folder: an account with keys in a profile of AWS's, a destination and a limit, as the settings keep them."""
    (place.home / ".aws").mkdir()
    (place.home / ".aws/credentials").write_text(
        f"[desk]\naws_access_key_id = {store.key['accessKeyId']}\naws_secret_access_key = {store.key['secretAccessKey']}\n")
    state = place.home / "state"
    state.mkdir(mode=0o700)
    account = {"id": "desk", "name": "Desk", "url": endpoint, "region": "us-east-1", "addressing": "path",
               "provider": "other", "awsProfile": "desk"}
    (state / "accounts.json").write_text(json.dumps({"version": 1, "accounts": [account]}))
    (state / "window.ini").write_text(
        f"[limits]\nbytesPerSecond={limit}\npartsAtOnce=2\n[destination]\naccount=desk\nbucket=desk\nprefix=\n")
    return state
