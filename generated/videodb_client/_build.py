"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "927a4bf083214b4cae2b614c27c035f7abba80f94797533fc0c83fdc0ad8a53a"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "4bfd3fa1e8d83926ee4cc9dc91db1ea9af6e52a2345dafa5c9d84dfcda9a9109"
