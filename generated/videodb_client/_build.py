"""What this package was made from."""

VERSION = "0.1.0"
SERVER = "https://api.videodb.io"
KEY_HEADER = "x-access-token"
DESCRIPTION = "e14732f8ad452860633fac37fff8b0df463f4b2b981ab7dd146693c42c32545a"
OVERLAYS = "262a671f78e6660e0edeaf44d096fdc8706b50e82cac80d80f62532ad110f6b6"
GENERATOR = "openapi-python-client 0.29.1"
TOOLS = "119382c748182d7bc51e5b432ac5f2609eb1b3a6402735035b4cee587e2923ba"
