"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "72c7410c06a4cd3273b3353c8234d83092d8fb55ac04f2ce640ce5e85c9c7f0f"
OVERLAYS = "6cde8ff675da524899a56aac28de3f0c83903e52de6725e1a9aaa152d5fdabca"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "569ef8ea3f8a2734f7431fb2ff705b374fb237461a55324a9fc1fd535ae023af"
