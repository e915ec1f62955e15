"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "927a4bf083214b4cae2b614c27c035f7abba80f94797533fc0c83fdc0ad8a53a"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "d4236c37f0d6778debfd097b1f10a23fea1e36ce09c8971219b77f94222457eb"
