"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "e49937891d889c91423ec7c5644776c536f4761e71eefc549e336a463aa1c84c"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "09b3d4f64f2b29b20bd842094ee68b1245c5167768f99c2d30ee149fc411ea19"
