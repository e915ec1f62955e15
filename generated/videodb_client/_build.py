"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "d9014842357a782de03a656bfe882ba3a39fef58525f218a8d9f983c98f087e1"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "44014643259c7c9f580ab1da1872787d510523f01f6f524942dd13d52179c2cb"
