"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "b69948a85668c20d13a62f08aa0f144c0fc6b436f8b2659b6c948887fd78f087"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "e021dfa70dbf55b69893388a18e23f7322ab71e463832b3ce0861aadc11d00d7"
