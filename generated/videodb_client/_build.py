"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "fe54c52c80b46d1edf62e12e5baaed0f8ad85b15181e18ee5a6a2839bf6db9ca"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "04c3755ad7da70c9d09154e3917bd82683e2a5cccd4c0fdb4f783bb267a7aee8"
