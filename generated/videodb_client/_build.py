"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "2e84c3660339fc373bf1361984debeeb74fee36ec867ec2c56cc78bdd0b2e46b"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "8674e077ba329de40802687f9751ad4c96cd68acd97fafa435c8de438c4083f0"
