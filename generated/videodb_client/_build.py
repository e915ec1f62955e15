"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "c510b62cfd0a6e612a69931bd8ebce6ed76f9a1c6cd0e6cbeca5b8742b89136a"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "c4d8567c6ea3a1ff8424f9863d18df702eb97035d8a1d1c2b1c65cac3fe64767"
