"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "e14732f8ad452860633fac37fff8b0df463f4b2b981ab7dd146693c42c32545a"
OVERLAYS = "ae163a149b63e2deee7b924aa5293923b9c8c90c14f57157be07dcec071e7cac"
GENERATOR = "openapi-python-client 0.29.1"
