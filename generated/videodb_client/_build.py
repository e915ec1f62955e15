"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "685c82645b2221040f5fc707411c989ab6788327a53928f8e7b67a79607dd65f"
GENERATOR = "openapi-python-client 0.29.1"
