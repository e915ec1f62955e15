"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "16e1c2dcbaea08aa931fe857d4c682a3dcec72b3c70f1cfcb9af85e57d07155c"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "af76cf2af1ad8614d604351e723c7c3dc08df6cdaecf8ea8a9ab0c00d229bed8"
