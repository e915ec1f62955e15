"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "2ea6f3b74af26e5c1f2fbf0cdcd44dce32781e3c4f3d72adeb9393e753b01cef"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "796e36a5fcf4232d79880652443192275f99f1e7f00f38109d03e65b4ee4f630"
