"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "a0477184e23b996e3840fced575a25d2906810028ad4c9dfc1819143c6862af7"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "5636fbffc9066ce4a3987f7ef7001820c15f4649560a982fcb12c84989212583"
