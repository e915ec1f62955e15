"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "6f45390bd5005a79e5220bf760f6a20d2a5d50b04162357c7314800a0d5b0545"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "a345a03bc0d97ed5da5b662d7a48f71851841d98f8975faf8317ddec32e49e02"
