"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "d6f1cddacf9221a13a3519fd1f23ad39ce696152c21300d34a26ac8fa2630de7"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "5d6b17dcca3d0588a4a54aa726f38b54ea4857df62e68314bf01889464cc9bba"
