"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "6a6550aa819ae9eba180e2d467c2728115cbf6d6929f7aa3057d79c570829006"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "24716670552539b3dc2b1c820513031a323973c3ef7392f205de2e14a7e1ff2d"
