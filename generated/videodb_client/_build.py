"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "c9040f2a3f2003c09edb97bf1c5e5ff2cebcfa99d3f5a4112010cbba28c602ec"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "a56f44bc9bae200e5750fcfe3fa1c1701ead36e770cd935742566ce351bfc216"
