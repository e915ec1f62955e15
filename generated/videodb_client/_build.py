"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "53ec08114ba0c21d965ab6b479cc88271ef2058cadb15520e0cdb49c9f303a1d"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "834f96ca5f8cc4a32cbbf9800920d0fa1a8af6658f1d62282342ce220d3e49ed"
