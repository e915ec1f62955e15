"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "705bbf9b4f4f0e4d0e62e4ee22fad248c8b55d6bc099f37bf40b27db5b2b7874"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "b9e9c324ac77efe25b3eb7bb5bc90b78bb51107562dab29082de2a0c4a4de496"
