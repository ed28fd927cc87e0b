# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a secret wherever a program could have left it, in whatever form."""

import base64
import os
import pathlib
import subprocess
import urllib.parse


def forms(secret):
    raw = secret.encode()
    return {raw, base64.b64encode(raw).rstrip(b"="), raw.hex().encode(), secret.encode("utf-16-le"),
            secret.encode("utf-16-be"), urllib.parse.quote(secret, safe="").encode(), raw[::-1]}


def holds(data, secret):
    return any(form in data for form in forms(secret))


def in_files(folder, secret):
    found = []
    for path in pathlib.Path(folder).rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        try:
            if holds(path.read_bytes(), secret):
                found.append(str(path))
        except OSError as error:
            found.append(f"{path}: {error}")
    return found


def in_processes(pids, secret):
    """Arguments and environments, as `ps` shows them."""
    found = []
    for pid in pids:
        for what in ("cmdline", "environ"):
            try:
                if holds(pathlib.Path(f"/proc/{pid}/{what}").read_bytes(), secret):
                    found.append(f"{what} of {pid}")
            except OSError:
                pass
    return found


def clipboard(selection="clipboard"):
    try:
        return subprocess.run(["xclip", "-o", "-selection", selection], capture_output=True, timeout=5).stdout
    except subprocess.TimeoutExpired:
        return b""


def in_clipboards(secret):
    return [name for name in ("clipboard", "primary", "secondary") if holds(clipboard(name), secret)]


def everywhere(place, secret):
    return in_files(place.folder, secret) + in_processes(place.pids(), secret) + in_clipboards(secret)


def planted_is_found(place, secret):
    """The same search, with the secret put where it must find it: what it misses, it is no proof of."""
    missed = []
    for number, form in enumerate(forms(secret)):
        planted = place.home / f"planted-{number}"
        planted.write_bytes(b"before " + form + b" after")
        if str(planted) not in in_files(place.folder, secret):
            missed.append(f"a file that holds {form[:4]}…")
        planted.unlink()
    teller = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              env={**place.environment, "PLANTED": secret})
    teller.stdin.write(b"\n")
    teller.stdin.flush()
    teller.stdout.readline()  # it runs: while a process is being replaced, its environment looks empty
    if f"environ of {teller.pid}" not in in_processes(place.pids(), secret):
        missed.append("an environment")
    teller.kill()
    teller.wait()
    owner = subprocess.Popen(["xclip", "-quiet", "-i", "-selection", "clipboard"], stdin=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, env=dict(os.environ))
    owner.stdin.write(secret.encode())
    owner.stdin.close()
    import desk
    if not desk.until(lambda: in_clipboards(secret) == ["clipboard"], 5):
        missed.append("the clipboard")
    owner.kill()
    owner.wait()
    return missed
