"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "af493bd1f971ffc76b16d5168dd63fa34d2545cf2bc3e428208dcdabedc93a36"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "a39227835927c31c83dd075722929578ec8bcee4e876bce799d5b9d89372daf3"
