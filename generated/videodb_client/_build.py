"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "0efacc118290388e55b136828ee66132d8af2f88263bbf5bc41ac88cf1e8dfe1"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "b83e5e683bcdf689d2f675672f9b15a1f92a4082b61b9b72e92aac26325f2f21"
