# SPDX-License-Identifier: GPL-3.0-or-later
"""The runs behind rescue_bars."""

import argparse
import collections
import hashlib
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import rescue_orphans
import s3_reader
from counting_proxy import CountingProxy
from s3_maker import S3Maker

MIB = 1024 * 1024
HERE = pathlib.Path(__file__).resolve().parent
CLI = os.environ.get("PARTWAY_CLI", str(HERE.parent.parent / "build/dev/bin/partway-cli"))


class Run:
    """One bucket, one folder, and what was not kept."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = pathlib.Path(folder)
        self.maker = S3Maker()
        self.bucket = f"rescue-{options.seed:x}"
        self.broken = []
        self.maker.make_bucket(self.bucket)

    def check(self, holds, promise):
        print(f"  {'kept  ' if holds else 'BROKEN'} {promise}", flush=True)
        if not holds:
            self.broken.append(promise)

    def url(self, key=""):
        return f"s3://{self.bucket}/{key}" if key else f"s3://{self.bucket}"

    def cli(self, words, endpoint=None, state="state", form="--json"):
        """(exit code, JSON lines or text, standard error, seconds)."""
        environment = {**os.environ, "HOME": str(self.folder), "AWS_ENDPOINT_URL": endpoint or self.maker.endpoint,
                       "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        begun = time.monotonic()
        done = subprocess.run([CLI, "--state", str(self.folder / state), *([form] if form else []), *words],
                              env=environment, text=True, capture_output=True, stdin=subprocess.DEVNULL)
        lines = [json.loads(line) for line in done.stdout.splitlines()] if form == "--json" else done.stdout
        return done.returncode, lines, done.stderr, time.monotonic() - begun

    def file(self, name, size, seed):
        path = self.folder / name
        generator = random.Random(seed)
        with open(path, "wb") as file:
            for offset in range(0, size, MIB):
                file.write(generator.randbytes(min(MIB, size - offset)))
        return str(path)


def of(lines, event):
    return [line for line in lines if line["event"] == event]


def md5_of(path):
    digest = hashlib.md5()
    with open(path, "rb") as file:
        while block := file.read(MIB):
            digest.update(block)
    return digest.hexdigest()


def odd_key(number):
    kinds = [f"day {number}/réel+%41 100%/{number}//x.mov", f"日本語/{number}/映画.mov", f"line\nbreak {number}",
             f"tab\t{number}", f"/leading/{number}/", f"a&b=c;<d>'\"{number}", f"emoji 🎬/{number}", f"plain/{number}.bin"]
    return kinds[number % len(kinds)]


def list_all(run):
    of_one_key = 40
    wanted = {}
    begun = time.monotonic()
    for number in range(run.options.uploads):
        key = "several/of one+key%2F.bin" if number < of_one_key else odd_key(number)
        upload_id = run.maker.begin(run.bucket, key)
        wanted[(key, upload_id)] = 0
        if number % 5 == 0:
            size = 1000 + number
            run.maker.put_part(run.bucket, key, upload_id, 1, b"x" * size)
            wanted[(key, upload_id)] = size
    print(f"  {len(wanted)} uploads begun in {time.monotonic() - begun:.1f} s")

    for words, seconds in (["uploads", run.url()], None), (["uploads", run.url(), "--sizes"], 60):
        code, lines, error, took = run.cli(words)
        rows = of(lines, "upload")
        seen = collections.Counter((row["key"], row["uploadId"]) for row in rows)
        name = " ".join(word for word in words if word != run.url())
        run.check(code == 0 and set(seen) == set(wanted), f"{name}: all {len(wanted)} are listed ({took:.1f} s){error[:200] if code else ''}")
        run.check(all(count == 1 for count in seen.values()), f"{name}: none twice")
        marked = [row for row in rows if row["uploadsOfKey"] == of_one_key]
        run.check(len(marked) == of_one_key, f"{name}: {len(marked)} are marked as of one key")
        if seconds:
            right = all(row["size"] == wanted[(row["key"], row["uploadId"])] for row in rows)
            run.check(right, f"{name}: every size is right, {lines[-1]['size']} bytes in all")
            run.check(took < seconds, f"{name}: {took:.1f} s, less than {seconds}")


def orphans(run):
    for program, begin in (("aws", rescue_orphans.begun_by_aws), ("rclone", rescue_orphans.begun_by_rclone),
                           ("s3cmd", rescue_orphans.begun_by_s3cmd)):
        key = f"orphans/of {program}.bin"
        file = run.file(f"{program}.bin", 61 * MIB + 12345, program)
        upload_id = begin(run.maker, run.bucket, key, file, run.folder)
        if upload_id is None:
            print(f"  left out: {program} is not installed here")
            continue
        adopt(run, program, key, file, upload_id)


def adopt(run, name, key, file, upload_id, changed=None):
    """`changed`: the parts that are there, and not the file's any more."""
    there = run.maker.parts(run.bucket, key, upload_id)
    with CountingProxy(run.maker.endpoint) as proxy:
        code, lines, error, took = run.cli(["adopt", file, run.url(key), "--upload-id", upload_id, "--yes"],
                                           proxy.endpoint)
        sent = proxy.parts_sent()
    comparison = (of(lines, "comparison") or [{}])[0]
    total = comparison.get("parts", 0)
    expected = set(range(1, total + 1)) - set(there) | set(changed or [])
    print(f"  {name}: {len(there)} of {total} parts were there; sent {sorted(sent)} in {took:.1f} s")
    run.check(code == 0, f"{name}: completed{'' if code == 0 else ': ' + error[-400:]}")
    run.check(set(sent) == expected and all(count == 1 for count in sent.values()),
              f"{name}: exactly the {len(expected)} missing or changed parts were sent, each once")
    run.check(comparison.get("matching") == len(there) - len(changed or []), f"{name}: the comparison said so before")
    size = os.path.getsize(file)
    got, ends = s3_reader.object_md5(run.bucket, key, size) if code == 0 else ("", False)
    run.check(got == md5_of(file) and ends, f"{name}: the object is identical")
    run.check(run.maker.uploads_of(run.bucket, key) == [], f"{name}: no upload is left")


def changed(run):
    key, size = "changed/reel.bin", 5 * MIB
    file = run.file("changed.bin", 12 * size + 777, "changed")
    upload_id = run.maker.begin(run.bucket, key)
    there = [1, 2, 3, 5, 6, 8, 9, 11]
    with open(file, "rb") as source:
        for number in there:
            source.seek((number - 1) * size)
            run.maker.put_part(run.bucket, key, upload_id, number, source.read(size))
    with open(file, "r+b") as source:
        for number in (2, 6, 11):
            source.seek((number - 1) * size + 4711)
            source.write(b"changed")
    code, lines, error, _ = run.cli(["adopt", file, run.url(key), "--upload-id", upload_id])
    run.check(code == 2 and run.maker.parts(run.bucket, key, upload_id) is not None,
              "changed: without a yes nothing is overwritten")
    adopt(run, "changed", key, file, upload_id, changed=[2, 6, 11])


def abort(run):
    key = "abort/busy.bin"
    data = random.Random(run.options.seed).randbytes(6 * MIB)
    upload_id = run.maker.begin(run.bucket, key)
    run.maker.put_part(run.bucket, key, upload_id, 1, data)
    # Another process: its connection, its keys, and parts one after the other, each under way for seconds.
    sender = subprocess.Popen(
        [sys.executable, "-c",
         "import sys, s3_maker\n"
         "maker = s3_maker.S3Maker()\n"
         "data = open('/dev/urandom', 'rb').read(6 << 20)\n"
         "for number in (2, 3, 4):\n"
         "    print(maker.trickle_part(*sys.argv[1:4], number, data, 2.5), flush=True)\n",
         run.bucket, key, upload_id], cwd=HERE, stdout=subprocess.PIPE, text=True)
    time.sleep(1.2)
    code, lines, error, took = run.cli(["abort-uploads", run.url(key), "--upload-id", upload_id, "--yes"])
    run.check(code == 1 and len(of(lines, "left")) == 1 and run.maker.parts(run.bucket, key, upload_id) is not None,
              "abort: what is being written is left without a second yes")
    code, lines, error, took = run.cli(
        ["abort-uploads", run.url(key), "--upload-id", upload_id, "--yes", "--even-active"])
    freed = (of(lines, "freed") or [{}])[0]
    run.check(code == 0 and freed.get("partsLeft") == 0, f"abort: freed in {took:.1f} s{error[-300:] if code else ''}")
    sender.wait()
    print(f"  the other process was answered {sender.stdout.read().split()}")
    run.check(not run.maker.parts(run.bucket, key, upload_id), "abort: no part is left when the other process has ended")
    run.check(run.maker.uploads_of(run.bucket, key) == [], "abort: the upload is listed no more")


def first(run):
    key = "first/reel.bin"
    upload_id = run.maker.begin(run.bucket, key)
    run.maker.put_part(run.bucket, key, upload_id, 1, b"y" * (5 * MIB))
    name = ["--upload-id", upload_id]
    for words in (["abort-uploads", run.url("first/"), "--all"], ["abort-uploads", run.url("first/"), "--yes"],
                  ["abort-uploads", run.url(key), *name], ["finish", run.url(key), *name]):
        code, _, _, _ = run.cli(words)
        run.check(code == 2 and run.maker.parts(run.bucket, key, upload_id) == {1: 5 * MIB},
                  f"first: {words[0]} {' '.join(words[2:])[:24]} does nothing")
    code, shown, error, _ = run.cli(["abort-uploads", run.url("first/"), "--all", "--dry-run"], form=None)
    lines = shown.splitlines()
    run.check(code == 0 and lines[0].endswith(f"  {run.url(key)}  --upload-id {upload_id}")
              and lines[-1].strip().startswith("1 part of 5 MiB, 5.2 MB;")
              and error.splitlines()[0].startswith("1 upload is to be aborted; that frees 5.2 MB"),
              "first: a dry run says what and how much")
    run.check(run.maker.parts(run.bucket, key, upload_id) == {1: 5 * MIB}, "first: a dry run does nothing")
    code, lines, _, _ = run.cli(["finish", run.url(key), *name, "--yes"])
    events = [line["event"] for line in lines]
    run.check(code == 0 and events == ["outlook", "finished"], f"first: finish tells before it does: {events}")
    again = run.maker.begin(run.bucket, key)
    run.maker.put_part(run.bucket, key, again, 1, b"z" * 1000)
    code, lines, _, _ = run.cli(["finish", run.url(key), "--upload-id", again, "--yes"])
    replaces = of(lines, "outlook")[0]["replaces"] or {}
    run.check(code == 0 and replaces.get("size") == 5 * MIB, "first: finish names the object that it replaces")
    last = run.maker.begin(run.bucket, key)
    run.maker.put_part(run.bucket, key, last, 1, b"z" * 1000)
    code, lines, _, _ = run.cli(["abort-uploads", run.url("first/"), "--all", "--yes", "--even-active"])
    events = [line["event"] for line in lines]
    run.check(code == 0 and events == ["upload", "to-abort", "freed"], f"first: abort-uploads tells before it does: {events}")
    code, lines, _, _ = run.cli(["savings"])
    run.check(code == 0 and lines[-1]["size"] >= 1000, "first: the ledger has it")


SCENES = {"list": list_all, "orphans": orphans, "changed": changed, "abort": abort, "first": first}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--uploads", type=int, default=2500)
    parser.add_argument("--only", default=",".join(SCENES))
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    options = parser.parse_args()
    if not os.access(CLI, os.X_OK):
        sys.exit(f"rescue_bars: {CLI} is missing: ./dev build partway_cli, or name it in PARTWAY_CLI")
    with tempfile.TemporaryDirectory(prefix="partway-rescue.") as folder:
        run = Run(options, folder)
        print(f"seed {options.seed}, bucket {run.bucket}, {run.maker.endpoint}")
        for scene in options.only.split(","):
            print(f"{scene}:", flush=True)
            SCENES[scene](run)
    print(f"{len(run.broken)} promises broken" if run.broken else "every promise kept")
    return 1 if run.broken else 0


if __name__ == "__main__":
    sys.exit(main())
