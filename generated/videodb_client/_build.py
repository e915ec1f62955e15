"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "1aa265ef3b30f1f7a999173899ff70367892ba5588cc82e14fa51e17f6f71e06"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "4469dbb269d280e93633df5478d53effa7b50e968f01fa89370ef40f0d710481"
