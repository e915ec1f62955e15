"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "6f45390bd5005a79e5220bf760f6a20d2a5d50b04162357c7314800a0d5b0545"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "138fc6197c0f37ec941c655f5428d15177be8bd3f70df06ecffe95a2a576ecbe"
