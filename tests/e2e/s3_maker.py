# SPDX-License-Identifier: GPL-3.0-or-later
"""Begins, fills and looks at uploads, signed with Signature V4, using nothing of the program that is tested. One connection."""

import datetime
import hashlib
import hmac
import http.client
import os
import re
import time
import urllib.parse
import xml.etree.ElementTree as ElementTree


def _hmac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def _quote(text, safe=""):
    return urllib.parse.quote(text, safe=safe + "-_.~")


class S3Maker:
    def __init__(self, endpoint=None):
        self.endpoint = endpoint or os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ["AWS_ENDPOINT_URL"]
        url = urllib.parse.urlsplit(self.endpoint)
        if url.scheme != "http":
            raise ValueError("these runs ask an http endpoint")
        self._host = url.netloc
        self._connection = http.client.HTTPConnection(url.hostname, url.port or 80, timeout=60)
        self._region = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or "us-east-1"

    def ask(self, method, bucket, key="", query=None, body=b""):
        """(status, body) of one request."""
        path, headers = self.signed(method, bucket, key, query or {}, hashlib.sha256(body).hexdigest())
        self._connection.request(method, path, body=body, headers=headers)
        answer = self._connection.getresponse()
        return answer.status, answer.read()

    def signed(self, method, bucket, key, query, body_hash):
        """The target and the headers of a request."""
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        path = f"/{bucket}" + (f"/{_quote(key, '/')}" if key else "")
        canonical_query = "&".join(f"{_quote(name)}={_quote(str(query[name]))}" for name in sorted(query))
        headers = {"host": self._host, "x-amz-content-sha256": body_hash, "x-amz-date": now}
        names = ";".join(sorted(headers))
        canonical = "\n".join([method, path, canonical_query, *(f"{name}:{headers[name]}" for name in sorted(headers)), "",
                               names, body_hash])
        scope = f"{now[:8]}/{self._region}/s3/aws4_request"
        to_sign = "\n".join(["AWS4-HMAC-SHA256", now, scope, hashlib.sha256(canonical.encode()).hexdigest()])
        signing = ("AWS4" + os.environ["AWS_SECRET_ACCESS_KEY"]).encode()
        for step in scope.split("/"):
            signing = _hmac(signing, step)
        signature = hmac.new(signing, to_sign.encode(), hashlib.sha256).hexdigest()
        headers["authorization"] = (f"AWS4-HMAC-SHA256 Credential={os.environ['AWS_ACCESS_KEY_ID']}/{scope},"
                                    f"SignedHeaders={names},Signature={signature}")
        return path + (f"?{canonical_query}" if canonical_query else ""), headers

    def _wanted(self, *request, **more):
        status, body = self.ask(*request, **more)
        if status // 100 != 2:
            raise RuntimeError(f"{request}: {status} {body[:300]!r}")
        return body

    def make_bucket(self, bucket):
        self._wanted("PUT", bucket)

    def begin(self, bucket, key):
        body = self._wanted("POST", bucket, key, {"uploads": ""})
        return re.search(rb"<UploadId>([^<]+)</UploadId>", body).group(1).decode()

    def put_part(self, bucket, key, upload_id, number, data):
        self._wanted("PUT", bucket, key, {"partNumber": number, "uploadId": upload_id}, body=data)

    def parts(self, bucket, key, upload_id):
        """Number -> size; nothing where the upload is gone."""
        found, marker = {}, 0
        while True:
            status, body = self.ask("GET", bucket, key, {"uploadId": upload_id, "part-number-marker": marker})
            if status == 404:
                return None
            root = ElementTree.fromstring(body)
            for part in root.iterfind("{*}Part"):
                found[int(part.findtext("{*}PartNumber"))] = int(part.findtext("{*}Size"))
            if root.findtext("{*}IsTruncated") != "true":
                return found
            marker = int(root.findtext("{*}NextPartNumberMarker"))

    def uploads_of(self, bucket, key):
        """The upload IDs of one key, in the first page."""
        body = self._wanted("GET", bucket, "", {"uploads": "", "prefix": key})
        return [upload.findtext("{*}UploadId") for upload in ElementTree.fromstring(body).iterfind("{*}Upload")
                if upload.findtext("{*}Key") == key]

    def trickle_part(self, bucket, key, upload_id, number, data, seconds):
        """Sends a part so slowly that it is under way for so long; the status, 0 where the server broke off."""
        path, headers = self.signed("PUT", bucket, key, {"partNumber": number, "uploadId": upload_id},
                                    hashlib.sha256(data).hexdigest())
        try:
            self._connection.putrequest("PUT", path, skip_host=True, skip_accept_encoding=True)
            for name, value in {**headers, "content-length": str(len(data))}.items():
                self._connection.putheader(name, value)
            self._connection.endheaders()
            pieces = 40
            step = -(-len(data) // pieces)
            for offset in range(0, len(data), step):
                self._connection.send(data[offset:offset + step])
                time.sleep(seconds / pieces)
            answer = self._connection.getresponse()
            answer.read()
            return answer.status
        except OSError:
            self._connection.close()
            return 0
