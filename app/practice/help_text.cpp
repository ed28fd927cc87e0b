// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/command_line.h"

namespace partway::practice {

std::string helpText()
{
    return R"(Usage: partway-practice --root DIR [OPTION...]

An S3 server over a folder, on this machine only, for trying and testing.

  --root DIR            where everything is kept; made when missing
  --port N              HTTP port (default 0: any free one)
  --tls-port N          serve HTTPS too (0: any free port)
  --cert FILE --key FILE
                        certificate and private key (PEM) for HTTPS
  --tls-self-signed     HTTPS with a certificate that is made and kept under DIR
  --bind ADDRESS        127.0.0.1 (default) or ::1
  --personality NAME    whose manners to copy: aws (default), storj, ceph, minio, r2
  --region NAME         default us-east-1
  --bucket NAME         make this bucket when it is missing; may be repeated
  --min-part-size N     smallest part but the last, in bytes (default 5242880)
  --clock-speed X       run the store's clock, which ages uploads, X times as fast
  --access-key-file F   JSON with accessKeyId, secretAccessKey and maybe sessionToken
  --control             serve the control endpoint /__practice (tests only)
  --exit-with-parent    leave when standard input closes
  --help, --version

The access key comes from that file, or from PARTWAY_PRACTICE_ACCESS_KEY,
PARTWAY_PRACTICE_SECRET_KEY and PARTWAY_PRACTICE_SESSION_TOKEN, or from
DIR/credentials.json, which is written on the first start.

When it is ready it prints one line of JSON on standard output:
  {"event":"ready","endpoint":"http://127.0.0.1:PORT","tlsEndpoint":"...",
   "ca":"FILE or empty","credentials":"FILE or empty","personality":"aws"}
and serves until SIGTERM or SIGINT.

Control (JSON in, JSON out, not signed):
  GET  /__practice/stats      counters: requests per operation, bytes, high-water marks
  GET  /__practice/requests   every finished request, oldest first
  POST /__practice/forget     empties both
  POST /__practice/clock      {"advance":SECONDS} and/or {"skew":SECONDS}
  POST /__practice/sweep      removes what is due; answers {"removed":N}
  POST /__practice/faults     {"action":"DropAfterWork","operation":"UploadPart","key":"...",
                               "partNumber":3,"skip":0,"times":1,"status":500,"code":"...",
                               "message":"...","delayMs":0,"retryAfter":1,"afterBytes":0}
  GET  /__practice/faults     {"left":N}
  POST /__practice/faults/clear
  POST /__practice/token/expire
  POST /__practice/key        {"id":"...","secret":"...","sessionToken":"..."}
)";
}

} // namespace partway::practice
