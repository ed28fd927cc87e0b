# SPDX-License-Identifier: GPL-3.0-or-later
"""The long runs behind kill_resume and server_restarts."""

import argparse
import hashlib
import json
import os
import pathlib
import random
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time

import s3_reader

MIB = 1024 * 1024
HERE = pathlib.Path(__file__).resolve().parent
CLI = os.environ.get("PARTWAY_CLI", str(HERE.parent.parent / "build/dev/bin/partway-cli"))


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("run", choices=["kill", "restart"])
    parser.add_argument("bucket")
    parser.add_argument("--size", type=int, default=1024, help="MiB")
    parser.add_argument("--part-size", type=int, default=8, help="MiB")
    parser.add_argument("--parallel", type=int, default=4)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--limit", help="rate of the upload, so that it lasts; for kill_resume")
    parser.add_argument("--restarts", type=int, default=2)
    parser.add_argument("--stop")
    parser.add_argument("--start")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--folder", help="for the file and the journal; a temporary one otherwise")
    return parser.parse_args()


def make_file(path, size, seed):
    generator = random.Random(seed)
    digest = hashlib.md5()
    with open(path, "wb") as file:
        for offset in range(0, size, MIB):
            block = generator.randbytes(min(MIB, size - offset))
            digest.update(block)
            file.write(block)
    return digest.hexdigest()


class Cli:
    """One run of the program; its last lines are read as they come."""

    def __init__(self, state, words):
        self.last = {}
        self.first_sending = {}
        self.process = subprocess.Popen([CLI, "--state", state, "--json", *words], stdout=subprocess.PIPE,
                                        stderr=sys.stderr, text=True)
        self.thread = threading.Thread(target=self._read)
        self.thread.start()

    def _read(self):
        for line in self.process.stdout:
            event = json.loads(line)
            if event["event"] == "transfer":
                self.last = event
                if event["state"] == "sending" and not self.first_sending:
                    self.first_sending = event

    def wait(self):
        code = self.process.wait()
        self.thread.join()
        return code


def check(wanted, options, key, size):
    got, ends = s3_reader.object_md5(options.bucket, key, size)
    print(f"MD5 of the file {wanted}, of the object {got}; largest RSS of a child "
          f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MiB")
    return got == wanted and ends


def upload_words(options, path, key):
    words = ["upload", path, f"s3://{options.bucket}/{key}", "--part-size", f"{options.part_size}MiB"]
    return words + tail(options)


def tail(options):
    words = ["--parallel", str(options.parallel)]
    return words + (["--limit", options.limit] if options.limit else [])


def lost_since(before, cli):
    """Parts that had been told as confirmed before a kill and are missing when sending goes on."""
    return max(0, before - cli.first_sending["partsDone"]) if cli.first_sending else 0


def run_kills(options, folder):
    """Kills when a random number of parts is done, so that the moments spread over the whole upload."""
    rng = random.Random(options.seed)
    size = options.size * MIB
    path, key, state = str(folder / "file.bin"), f"kill-resume-{options.seed}", str(folder / "state")
    wanted = make_file(path, size, options.seed)
    parts = -(-options.size // options.part_size)
    moments = sorted(rng.uniform(0, parts * 0.9) for _ in range(options.kills))
    words = upload_words(options, path, key)
    lost = killed = before = 0
    started = time.monotonic()
    for moment in moments:
        cli = Cli(state, words)
        words = ["resume", "--all", *tail(options)]
        deadline = time.monotonic() + 600
        while cli.process.poll() is None and time.monotonic() < deadline:
            if cli.last.get("state") == "sending" and cli.last["partsDone"] >= moment:
                break
            time.sleep(0.02)
        time.sleep(rng.uniform(0, 0.4))
        if cli.process.poll() is None:
            cli.process.send_signal(signal.SIGKILL)
            killed += 1
        code = cli.wait()
        if code == 0:
            break
        lost += lost_since(before, cli)
        before = cli.last.get("partsDone", before)
    else:
        cli = Cli(state, ["resume", "--all", *tail(options)])
        code = cli.wait()
        lost += lost_since(before, cli)
    print(f"{killed} kills in {time.monotonic() - started:.0f} s, seed {options.seed}; parts confirmed before a kill and "
          f"missing after it: {lost}; at most {killed * options.parallel} parts were under way at the kills; exit {code}")
    return code == 0 and lost == 0 and check(wanted, options, key, size)


def run_restarts(options, folder):
    if not options.stop or not options.start:
        sys.exit("server_restarts: --stop and --start are needed")
    size = options.size * MIB
    path, key, state = str(folder / "file.bin"), f"server-restarts-{options.seed}", str(folder / "state")
    wanted = make_file(path, size, options.seed)
    cli = Cli(state, upload_words(options, path, key))
    for number in range(options.restarts):
        goal = (number + 1) / (options.restarts + 1)
        while cli.process.poll() is None:
            if cli.last.get("parts") and cli.last["partsDone"] >= goal * cli.last["parts"]:
                break
            time.sleep(0.05)
        print(f"stopping the server at {cli.last.get('partsDone')} of {cli.last.get('parts')} parts", flush=True)
        subprocess.run(options.stop, shell=True, check=True)
        time.sleep(3)
        subprocess.run(options.start, shell=True, check=True)
    code = cli.wait()
    print(f"exit {code}, state {cli.last.get('state')}, begun anew: {cli.last.get('begunAnew')}")
    return code == 0 and check(wanted, options, key, size)


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = pathlib.Path(name)
        arrived = run_kills(options, folder) if options.run == "kill" else run_restarts(options, folder)
    print("ARRIVED, IDENTICAL" if arrived else "FAILED")
    sys.exit(0 if arrived else 1)


main()
