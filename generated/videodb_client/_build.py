"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "c9876ba8ad8668768f9e2d3e4c2b2a4cd51f29a630ac2520272fc20736aeb410"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "c5feda3d07434a8c2a11c702649faee670e4f718c8f2082f52eaccae4a33294f"
