#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A CycloneDX 1.6 bill of materials of Debian packages, the same for the same packages."""
import argparse
import datetime
import hashlib
import json
import os
import re
import subprocess
import uuid


def dpkg(package, field):
    shown = subprocess.run(["dpkg-query", "-W", "-f", "${%s}\n" % field, package], capture_output=True, text=True, check=True)
    return shown.stdout.splitlines()[0]


def licences(copyright_file):
    """The short names in its machine-readable copyright file; what it is called there is what is said here."""
    try:
        with open(copyright_file, encoding="utf-8", errors="replace") as file:
            text = file.read()
    except OSError:
        return []
    if not re.match(r"\s*Format:.*copyright-format", text):
        return []
    names = {name.strip() for name in re.findall(r"^License:[ \t]*(\S.*)$", text, re.MULTILINE)}
    return sorted(names)


def component(package, compiled_in):
    version, architecture = dpkg(package, "Version"), dpkg(package, "Architecture")
    purl = "pkg:deb/debian/%s@%s?arch=%s&distro=debian-12" % (package, version.replace(":", "%3A").replace("+", "%2B"), architecture)
    made = {
        "type": "library",
        "bom-ref": purl,
        "name": package,
        "version": version,
        "scope": "required",
        "purl": purl,
        "properties": [{"name": "partway:use", "value": "compiled in" if compiled_in else "linked or loaded"}],
    }
    if names := licences("/usr/share/doc/%s/copyright" % package):
        made["licenses"] = [{"license": {"name": name}} for name in names]
    return made


def source(line):
    """A library that was built from Debian's source: NAME, VERSION, FILE OF LICENCES, with tabs between."""
    name, version, copyright_file = line.rstrip("\n").split("\t")
    purl = "pkg:deb/debian/%s@%s?arch=source&distro=debian-12" % (name, version.replace(":", "%3A").replace("+", "%2B"))
    made = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "scope": "required",
        "purl": purl,
        "properties": [{"name": "partway:use", "value": "built from source and compiled in"}],
    }
    if names := licences(copyright_file):
        made["licenses"] = [{"license": {"name": name}} for name in names]
    return made


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", required=True)
    parser.add_argument("--epoch", type=int, required=True)
    parser.add_argument("--file", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--compiled-in", nargs="*", default=[])
    parser.add_argument("--sources", type=argparse.FileType(encoding="utf-8"), help="lines of NAME, VERSION and FILE OF LICENCES")
    parser.add_argument("packages", nargs="*")
    given = parser.parse_args()

    digest = sha256(given.file)
    own = "pkg:generic/partway@%s" % given.version
    components = [component(name, True) for name in sorted(set(given.compiled_in))]
    components += [component(name, False) for name in sorted(set(given.packages) - set(given.compiled_in))]
    components += [source(line) for line in given.sources or []]
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": "urn:uuid:%s" % uuid.uuid5(uuid.NAMESPACE_OID, digest),
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(given.epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "partway",
                "version": given.version,
                "purl": own,
                "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
                "hashes": [{"alg": "SHA-256", "content": digest}],
                "properties": [{"name": "partway:file", "value": os.path.basename(given.file)}],
            },
        },
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": [made["bom-ref"] for made in components]}],
    }
    with open(given.out, "w", encoding="utf-8") as file:
        json.dump(bill, file, indent=2)
        file.write("\n")


main()
