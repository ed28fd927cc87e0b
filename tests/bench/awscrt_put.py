#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Upload one file with aws-c-s3: awscrt_put.py FILE /BUCKET/KEY PART_MIB [CA_FILE]; the endpoint is 127.0.0.1, port 80 (443 with a CA)."""
import os
import sys

from awscrt import auth, http, io, s3

path, target, part_mib = sys.argv[1], sys.argv[2], int(sys.argv[3])
ca = sys.argv[4] if len(sys.argv) > 4 else None
loop = io.EventLoopGroup()
bootstrap = io.ClientBootstrap(loop, io.DefaultHostResolver(loop))
tls = None
if ca:
    options = io.TlsContextOptions()
    options.override_default_trust_store_from_path(None, ca)
    tls = io.ClientTlsContext(options).new_connection_options()
client = s3.S3Client(
    bootstrap=bootstrap,
    region="us-east-1",
    tls_mode=s3.S3RequestTlsMode.ENABLED if ca else s3.S3RequestTlsMode.DISABLED,
    tls_connection_options=tls,
    credential_provider=auth.AwsCredentialsProvider.new_static("bench", "bench"),
    part_size=part_mib * 2**20,
)
headers = http.HttpHeaders([("host", "127.0.0.1"), ("content-length", str(os.path.getsize(path)))])
request = http.HttpRequest("PUT", target, headers)
client.make_request(type=s3.S3RequestType.PUT_OBJECT, request=request, send_filepath=path).finished_future.result(600)
