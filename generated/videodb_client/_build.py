"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "3bff93bfb5d7dd7370ee5f20b5ba72a97bd4dd14a5049f41faa94d23d710b809"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "af76cf2af1ad8614d604351e723c7c3dc08df6cdaecf8ea8a9ab0c00d229bed8"
