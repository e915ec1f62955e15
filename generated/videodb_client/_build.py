"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "cc8954d7dcf494cf1304eff14d403203dd43594593749dcdc74f8d37fd570123"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "ec728591dee60e2fbf59c174b58525f3a22cde43a4366707b00c95ae0d9bd4f0"
