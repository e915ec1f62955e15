"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "e49937891d889c91423ec7c5644776c536f4761e71eefc549e336a463aa1c84c"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "9a97217d2b0b03f77fbe066ebba0f4f7ea320b6c9c071de1334bba44f6ae0f69"
