# SPDX-License-Identifier: GPL-3.0-or-later
"""Uploads that aws, rclone and s3cmd leave behind half done."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import time

MIB = 1024 * 1024


def _aws():
    # A shim on the path may be another version; the system's is meant where there is one.
    return "/usr/bin/aws" if os.access("/usr/bin/aws", os.X_OK) else shutil.which("aws")


def begun_by_aws(maker, bucket, key, file, folder):
    aws = _aws()
    if not aws:
        return None
    common = ["--endpoint-url", maker.endpoint, "--bucket", bucket, "--key", key]
    environment = {**os.environ, "HOME": str(folder), "AWS_PAGER": ""}

    def run(command, *more):
        return subprocess.run([aws, "s3api", command, *common, *more], env=environment, check=True, text=True,
                              capture_output=True).stdout

    upload_id = re.search(r'"UploadId": "([^"]+)"', run("create-multipart-upload")).group(1)
    size = 8 * MIB
    parts = -(-os.path.getsize(file) // size)
    with open(file, "rb") as source:
        for number in range(1, parts + 1):
            data = source.read(size)
            if number % 2 == 0:
                continue
            piece = pathlib.Path(folder) / "part"
            piece.write_bytes(data)
            run("upload-part", "--upload-id", upload_id, "--part-number", str(number), "--body", str(piece))
    return upload_id


def begun_by_rclone(maker, bucket, key, file, folder):
    if not shutil.which("rclone"):
        return None
    environment = {
        **{name: value for name, value in os.environ.items() if name != "AWS_CA_BUNDLE"}, "HOME": str(folder), "RCLONE_CONFIG": "/dev/null", "RCLONE_CONFIG_LAB_TYPE": "s3",
        "RCLONE_CONFIG_LAB_PROVIDER": "Ceph", "RCLONE_CONFIG_LAB_ENDPOINT": maker.endpoint,
        "RCLONE_CONFIG_LAB_ACCESS_KEY_ID": os.environ["AWS_ACCESS_KEY_ID"],
        "RCLONE_CONFIG_LAB_SECRET_ACCESS_KEY": os.environ["AWS_SECRET_ACCESS_KEY"],
    }
    words = ["rclone", "copyto", file, f"lab:{bucket}/{key}", "--s3-chunk-size", "5M", "--s3-upload-concurrency", "2",
             "--s3-upload-cutoff", "0", "--bwlimit", "16M", "--retries", "1", "--s3-no-check-bucket"]
    return _killed_half_way(words, environment, maker, bucket, key, file, 5 * MIB)


def begun_by_s3cmd(maker, bucket, key, file, folder):
    if not shutil.which("s3cmd"):
        return None
    host = maker.endpoint.removeprefix("http://")
    settings = pathlib.Path(folder) / "s3cfg"
    settings.touch(mode=0o600)
    settings.write_text(f"[default]\nhost_base = {host}\nhost_bucket = {host}\nuse_https = False\n"
                        f"access_key = {os.environ['AWS_ACCESS_KEY_ID']}\n"
                        f"secret_key = {os.environ['AWS_SECRET_ACCESS_KEY']}\n")
    words = ["s3cmd", "-c", str(settings), "put", file, f"s3://{bucket}/{key}", "--multipart-chunk-size-mb=6",
             "--limit-rate=16m", "--no-progress"]
    return _killed_half_way(words, {**os.environ, "HOME": str(folder)}, maker, bucket, key, file, 6 * MIB)


def _killed_half_way(words, environment, maker, bucket, key, file, part_size):
    parts = -(-os.path.getsize(file) // part_size)
    child = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    patience = time.monotonic() + 120
    try:
        while time.monotonic() < patience and child.poll() is None:
            for upload_id in maker.uploads_of(bucket, key):
                if len(maker.parts(bucket, key, upload_id) or {}) >= parts // 2:
                    child.send_signal(signal.SIGKILL)
                    child.wait()
                    return upload_id
            time.sleep(0.05)
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
    raise RuntimeError(f"{words[0]} ended before it could be killed: {child.stderr.read()[-500:]!r}")
