"""What a server echoes of a secret is not shown, in whatever escape. Stock: in `str(error)`."""

from __future__ import annotations

import json
import pickle
from base64 import b64encode
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback import WAYS, Mode, answer, call, operation, scripted
from videodb_client import AuthenticatedClient, errors
from videodb_client._transport.masks import masked, masked_text
from videodb_client.api.rt_stream import create_rtstream
from videodb_client.models import CreateRTStreamRequest

BOTH = pytest.mark.parametrize("mode", WAYS)
KEY = 'sk-ab/cd+ef"gh&ij'


def json_units(text: str) -> str:
    return "".join(f"\\u{ord(c):04x}" for c in text)


ESCAPES: dict[str, Callable[[str], str]] = {
    "plain": lambda text: text,
    "json": lambda text: json.dumps(text)[1:-1],
    "json with slashes": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "json units": json_units,
    "json units, capital": lambda text: json_units(text).upper().replace("\\U", "\\u"),
    "json in json": lambda text: json.dumps(json.dumps(text)[1:-1].replace("/", "\\/"))[1:-1],
    "address": lambda text: quote(text, safe=""),
    "address, small": lambda text: quote(text, safe="").lower() if text.islower() else quote(text, safe=""),
    "address in an address": lambda text: quote(quote(text, safe=""), safe=""),
    "some of an address": lambda text: quote(text, safe="/+"),
    "html": lambda text: text.replace("&", "&amp;").replace('"', "&quot;"),
    "html numbers": lambda text: "".join(f"&#{ord(c)};" for c in text),
    "html hex": lambda text: "".join(f"&#x{ord(c):X};" for c in text),
}


@pytest.mark.parametrize("name", ESCAPES)
def test_every_escape_is_seen_through(name: str) -> None:
    said = ESCAPES[name](KEY)
    assert masked_text(f"the key {said}, is not valid", [KEY]) == "the key ***, is not valid"
    assert masked_text(f"{said}{said} {said}", [KEY]) == "****** ***"


# Of what looks like an escape no one can say whether it is one, of something else.
SECRETS = st.characters(categories=["L", "N", "P", "S"], max_codepoint=0xFFFF, exclude_characters="\\%&")


@given(
    st.text(SECRETS, min_size=4, max_size=40), st.sampled_from(sorted(ESCAPES)), st.text(alphabet="ab \n€", max_size=9)
)
def test_whatever_the_secret_and_what_stands_around_it(secret: str, name: str, around: str) -> None:
    said = ESCAPES[name](secret)
    assert masked_text(f"({said})", [secret]) == "(***)"
    assert masked_text(around, ["no such secret"]) == around


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00%", b"100 % of \\", b"a & b &; &#; %zz \\u12", bytes(range(256))]
)
def test_what_is_no_secret_stays_as_it_came(content: bytes) -> None:
    assert masked(content, ["sk-0123456789", "a"]) == content


@pytest.mark.parametrize(
    ("secret", "echoed"),
    [
        ("Bearer abcdef123456", "abcdef123456"),
        ("Basic " + b64encode(b"me:pass-word-1").decode(), "pass-word-1"),
        ("Basic " + b64encode(b"me:pass-word-1").decode(), "me:pass-word-1"),
        ('Digest username="camera-user", response="0123456789abcdef"', "0123456789abcdef"),
        ("session=0123456789abcdef; theme=dark", "0123456789abcdef"),
        ("rtsp://admin:hunter22-long@10.0.0.7:554/live", "hunter22-long"),
        ("rtsp://admin:hunter22-long@10.0.0.7:554/live", "admin:hunter22-long"),
        ("rtmp://live.test/app/stream-key-0123456789", "stream-key-0123456789"),
        ("https://s3.test/x?X-Amz-Signature=0123456789abcdef&a=b", "0123456789abcdef"),
    ],
)
def test_the_parts_of_a_secret_are_secrets(secret: str, echoed: str) -> None:
    assert masked_text(f"what is {echoed} to you", [secret]) == "what is *** to you"


def test_common_words_stay() -> None:
    said = "Bearer tokens and dark themes in live apps are not for admin"
    secrets = ["Bearer abcdef123456", "session=0123456789abcdef; theme=dark", "rtsp://admin:x@live.test/app"]
    assert masked_text(said, secrets) == said


@BOTH
@pytest.mark.parametrize("status", [200, 401, 500])
@pytest.mark.parametrize("name", ESCAPES)
def test_an_error_shows_no_key(mode: Mode, status: int, name: str) -> None:
    key = "sk-ab/cd+ef-gh&ij"
    said = ESCAPES[name](key)
    text = said if name.startswith("json") else json.dumps(f"{said} is wrong")[1:-1]
    body = f'{{"success": false, "message": "{text}", "error_code": "{text}", "more": ["{text}"]}}'
    sent = answer(status, headers={"x-request-id": f"r-{key}"})
    sent = type(sent)(status, headers=dict(sent.headers), content=body.encode())
    del sent.headers["content-length"]
    client, _ = scripted(sent)
    client = client.with_token(key)
    with pytest.raises(errors.VideoDBError) as caught:
        call(mode, client, operation("POST"))
    error = caught.value
    assert error.message
    shown = f"{error} {error!r} {error.body!r} {error.error} {error.message} {error.error_code} {vars(error)}"
    for form in (key, said, repr(said)[1:-1], "cd+ef"):
        assert form not in shown
        assert form.encode() not in pickle.dumps(error)
    assert error.request_id == "r-***"


@BOTH
def test_the_header_of_a_callers_own_is_masked_without_its_scheme(mode: Mode) -> None:
    client, _ = scripted(answer(403, {"success": False, "message": "no such token: abcdef-123456"}))
    client = client.with_headers({"Authorization": "Bearer abcdef-123456"})
    with pytest.raises(errors.PermissionDeniedError, match=r"no such token: \*\*\* ") as caught:
        call(mode, client, operation("POST"))
    assert b"abcdef" not in caught.value.body


CAMERA = "rtsp://admin:hunter22-long@10.0.0.7:554/live"


@pytest.mark.parametrize("echoed", [CAMERA, "hunter22-long", CAMERA.replace("/", "\\/"), quote(CAMERA, safe="")])
def test_a_secret_of_the_body_is_one_of_the_call(echoed: str) -> None:
    client, _ = scripted(answer(400, {"success": False, "message": f"cannot open {echoed}"}))
    assert isinstance(client, AuthenticatedClient)
    body: Any = CreateRTStreamRequest(url=CAMERA, name="door")
    with pytest.raises(errors.BadRequestError) as caught:
        create_rtstream.sync(client=client, body=body)
    assert caught.value.message == "cannot open ***"
    assert b"hunter" not in caught.value.body
