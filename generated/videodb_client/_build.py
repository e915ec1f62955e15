"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "94b80cdeba43f89f0caed7976c8e77240917f1d80d81c405db2dc4bd543ef81d"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "c85c4cd4809e58b470f97de45f365db26d95f4784564b54ceb56196d4049e1cc"
