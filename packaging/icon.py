#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""icon.py RSVG-CONVERT DRAWING OUT SIZE...: an .ico or .icns of PNG pictures in these sizes."""
import struct
import subprocess
import sys

# Of the sizes that macOS knows, by their pixels.
ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def picture(convert, drawing, size):
    return subprocess.run([convert, "-w", str(size), "-h", str(size), drawing], capture_output=True, check=True).stdout


def ico(pictures):
    """A directory of 16 bytes a picture, in which 256 is written as 0, and then the pictures."""
    at = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, png in pictures.items():
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
    return directory + b"".join(pictures.values())


def icns(pictures):
    entries = b"".join(ICNS[size] + struct.pack(">I", 8 + len(png)) + png for size, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(entries)) + entries


def main():
    convert, drawing, out = sys.argv[1:4]
    pictures = {int(size): picture(convert, drawing, size) for size in sys.argv[4:]}
    with open(out, "wb") as file:
        file.write(icns(pictures) if out.endswith(".icns") else ico(pictures))


main()
