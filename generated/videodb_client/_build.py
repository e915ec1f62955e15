"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "42ab5f13d8c3ff62ccc49edcc42493d99925ade170ae650d714fd890ab96f153"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "74f0f80742f58f47fa3e2d9d5d2cb370d428ea57a434987eafd155022c618f5e"
