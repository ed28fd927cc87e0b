# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Ceph on loopback, with keys that were made up for this run, and a bucket in it."""

import os
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile

import desk

sys.path.insert(0, str(desk.ROOT / "tests/e2e"))
import s3_reader  # noqa: E402

SCRIPT = str(desk.ROOT / "tests/servers/ceph-rgw")
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def made_up(length):
    return "".join(LETTERS[byte % len(LETTERS)] for byte in os.urandom(length))


class Ceph:
    def __init__(self):
        self.state = tempfile.mkdtemp(prefix="partway-ceph.")
        self.access_key = made_up(20).upper()
        self.secret_key = made_up(40)
        self.bucket = "desk"

    def __enter__(self):
        words = [SCRIPT, "up", "--state", f"{self.state}/rgw", "--port", str(free_port()), "--tls-port",
                 str(free_port())]
        keys = {"S3_TEST_ACCESS_KEY": self.access_key, "S3_TEST_SECRET_KEY": self.secret_key}
        told = subprocess.run(words, env={**os.environ, **keys}, stdout=subprocess.PIPE, text=True)
        if told.returncode != 0:
            self.__exit__()
            raise RuntimeError("Ceph did not start; its words are above")
        settings = dict(word.split("=", 1) for word in shlex.split(told.stdout) if "=" in word)
        self.endpoint = settings["S3_ENDPOINT"]
        # For the reader in this process; what is started on the desk gets an environment of its own.
        os.environ.update(AWS_ENDPOINT_URL=self.endpoint, AWS_ACCESS_KEY_ID=self.access_key,
                          AWS_SECRET_ACCESS_KEY=self.secret_key, AWS_DEFAULT_REGION=settings["AWS_DEFAULT_REGION"])
        s3_reader.make_bucket(self.bucket)
        return self

    def __exit__(self, *_):
        subprocess.run([SCRIPT, "down", "--state", f"{self.state}/rgw"], capture_output=True)
        shutil.rmtree(self.state, ignore_errors=True)

    def md5(self, key, size):
        digest, whole = s3_reader.object_md5(self.bucket, key, size)
        return digest if whole else "longer than it should be"
