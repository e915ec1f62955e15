"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "3f71736d2192c59f2d7e59e4f71506fd54dce1cd87c7fd0b1f44ca0f6a838362"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "8ac2a240fa3325519b42b77ccee61b3994f4f2b1bbae968e6520cea7647ecfb5"
