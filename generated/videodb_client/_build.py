"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "bcf41edfd8e9161a5a93edc6c8b5a3ec503fd2e0083b8818bc6477d5452a13e9"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "688e8efbc92170a7fa9bdf6f93b020d17d487a164693051bad52ba26170a62e5"
