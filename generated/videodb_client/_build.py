"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "c62b31360e8859e40fd68119be16034e4f75cc18cf80638b761249d8e93473ad"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "9df68e5fc1d9e96dfa9e72bdc4a75c2562aa9a905c43345f662a980f6a3f12af"
