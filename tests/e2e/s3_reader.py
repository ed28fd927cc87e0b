# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an object back in ranges, signed with Signature V4, using nothing of the program that is tested."""

import datetime
import hashlib
import hmac
import os
import ssl
import urllib.parse
import urllib.request


def _hmac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def _signed(url, extra, method="GET"):
    region = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or "us-east-1"
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    parts = urllib.parse.urlsplit(url)
    headers = {"host": parts.netloc, "x-amz-date": now, "x-amz-content-sha256": "UNSIGNED-PAYLOAD", **extra}
    if parts.scheme == "http":
        headers["x-amz-content-sha256"] = hashlib.sha256(b"").hexdigest()
    if os.environ.get("AWS_SESSION_TOKEN"):
        headers["x-amz-security-token"] = os.environ["AWS_SESSION_TOKEN"]
    names = ";".join(sorted(headers))
    canonical = "\n".join(
        [method, parts.path, "", *(f"{name}:{headers[name]}" for name in sorted(headers)), "", names,
         headers["x-amz-content-sha256"]])
    scope = f"{now[:8]}/{region}/s3/aws4_request"
    to_sign = "\n".join(["AWS4-HMAC-SHA256", now, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = ("AWS4" + os.environ["AWS_SECRET_ACCESS_KEY"]).encode()
    for step in scope.split("/"):
        key = _hmac(key, step)
    signature = hmac.new(key, to_sign.encode(), hashlib.sha256).hexdigest()
    headers["authorization"] = (f"AWS4-HMAC-SHA256 Credential={os.environ['AWS_ACCESS_KEY_ID']}/{scope},"
                                f"SignedHeaders={names},Signature={signature}")
    del headers["host"]
    return urllib.request.Request(url, headers=headers, method=method)


def _endpoint():
    return (os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ["AWS_ENDPOINT_URL"]).rstrip("/")


def make_bucket(bucket):
    with urllib.request.urlopen(_signed(f"{_endpoint()}/{bucket}", {}, "PUT"), timeout=30):
        pass


def object_md5(bucket, key, size, step=16 * 1024 * 1024):
    """MD5 in hex of the first `size` bytes, and whether the object ends there."""
    endpoint = _endpoint()
    context = ssl.create_default_context(cafile=os.environ.get("AWS_CA_BUNDLE") or None)
    url = f"{endpoint}/{bucket}/{urllib.parse.quote(key)}"
    digest = hashlib.md5()
    total = -1
    for offset in range(0, size, step):
        wanted = f"bytes={offset}-{min(size, offset + step) - 1}"
        request = _signed(url, {"range": wanted})
        kwargs = {"context": context} if endpoint.startswith("https") else {}
        with urllib.request.urlopen(request, timeout=120, **kwargs) as answer:
            digest.update(answer.read())
            total = int(answer.headers["Content-Range"].rsplit("/", 1)[1])
    return digest.hexdigest(), total == size
