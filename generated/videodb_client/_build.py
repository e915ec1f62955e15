"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "2cc4718335e148433c5baac1137b86466ffe8e245cf05cdf5d94adb763f95ec9"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "44014643259c7c9f580ab1da1872787d510523f01f6f524942dd13d52179c2cb"
