"""What becomes of each answer to auto-recharge, over sockets, beside what the generator's stock runtime made of it."""

from __future__ import annotations

import asyncio
import gzip
import json
import pickle
import socket
from functools import partial
from importlib import import_module
from typing import Any, NamedTuple

import httpx
import pytest
from loopback import (
    GOOD,
    MODES,
    WAYS,
    Asked,
    Mode,
    Reply,
    answer,
    call,
    operation,
    replies,
    scripted,
    served,
    surface_of,
    written,
)
from videodb_client import AuthenticatedClient, errors, pages
from videodb_client.api.billing import create_checkout, set_auto_recharge
from videodb_client.api.videos import delete_video, list_videos, update_video
from videodb_client.models import AutoRechargeSettings, Error, SetAutoRechargeResult

BODY = AutoRechargeSettings(enabled=True, threshold=10, amount=50)
REFUSAL = {"success": False, "message": "Insufficient credits", "error_code": "NO_CREDITS"}
NAMED = {"x-request-id": "7f3"}


class Case(NamedTuple):
    """An answer, what the stock runtime did with it (as measured), and what ours does."""

    sent: bytes
    stock: str
    kind: type[errors.VideoDBError]
    text: str


def case(status: int, kind: type[errors.VideoDBError], text: str, stock: str = "None", body: Any = None) -> Case:
    return Case(written(status, REFUSAL if body is None else body, NAMED), stock, kind, text)


SAID = ": Insufficient credits (request 7f3, attempt 1)"
HTML = b"<html>\n  <h1>Unauthorized</h1>\n</html>"

CASES = {
    "400": case(400, errors.BadRequestError, f"400 Bad Request{SAID}"),
    "401": case(401, errors.AuthenticationError, f"401 Unauthorized{SAID}"),
    "402": case(402, errors.PaymentRequiredError, f"402 Payment Required{SAID}"),
    "403": case(403, errors.PermissionDeniedError, f"403 Forbidden{SAID}"),
    "404": case(404, errors.NotFoundError, f"404 Not Found{SAID}"),
    "409": case(409, errors.ConflictError, f"409 Conflict{SAID}"),
    "418": case(418, errors.StatusError, f"418 I'm a Teapot{SAID}"),
    "429": case(429, errors.RateLimitError, f"429 Too Many Requests{SAID}"),
    "499": case(499, errors.StatusError, f"499{SAID}", stock="ValueError"),
    "500": case(500, errors.ServerError, f"500 Internal Server Error{SAID}"),
    "503": case(503, errors.ServerError, f"503 Service Unavailable{SAID}"),
    "520": case(520, errors.ServerError, f"520{SAID}", stock="ValueError"),
    "600": case(600, errors.StatusError, f"600{SAID}", stock="ValueError"),
    "200-success-false": case(
        200, errors.UnsuccessfulError, f"200 OK, but success is false{SAID}", stock="an ordinary result"
    ),
    "201-success-false": case(201, errors.UnsuccessfulError, f"201 Created, but success is false{SAID}", stock="None"),
    "200-success-false-as-text": case(
        200,
        errors.UnsuccessfulError,
        f"200 OK, but success is false{SAID}",
        stock="an ordinary result",
        body={**REFUSAL, "success": "False"},
    ),
    "202-an-error-without-success": case(
        202,
        errors.UnsuccessfulError,
        f"202 Accepted, but it holds an error{SAID}",
        body={"error": {"message": "Insufficient credits", "code": "NO_CREDITS"}},
    ),
    "200-an-error-beside-data": case(
        200,
        errors.UnsuccessfulError,
        f"200 OK, but it holds an error{SAID}",
        stock="an ordinary result",
        body={"success": None, "data": {"id": "1"}, "error": "Insufficient credits"},
    ),
    "401-html": case(
        401,
        errors.AuthenticationError,
        "401 Unauthorized: <html> <h1>Unauthorized</h1> </html> (request 7f3, attempt 1)",
        stock="JSONDecodeError, without status or body",
        body=HTML,
    ),
    "502-empty": case(502, errors.ServerError, "502 Bad Gateway (request 7f3, attempt 1)", body=b""),
    "500-list": case(500, errors.ServerError, "500 Internal Server Error (request 7f3, attempt 1)", body=[1]),
    "400-message-is-no-text": case(
        400, errors.BadRequestError, "400 Bad Request (request 7f3, attempt 1)", body={"message": {"a": 1}}
    ),
    "200-html": case(
        200,
        errors.UnreadableError,
        "200 OK, but the body is not what is documented (request 7f3, attempt 1)",
        stock="JSONDecodeError",
        body=HTML,
    ),
    "200-list": case(
        200,
        errors.UnreadableError,
        "200 OK, but the body is not what is documented (request 7f3, attempt 1)",
        stock="AttributeError",
        body=[],
    ),
}


def outcome(mode: Mode, client: AuthenticatedClient) -> SetAutoRechargeResult:
    if mode == "sync":
        return set_auto_recharge.sync(client=client, body=BODY)
    if mode == "surface":
        result: SetAutoRechargeResult = surface_of(mode, client).billing.set_auto_recharge(**BODY.to_dict())
        return result

    async def main() -> SetAutoRechargeResult:
        async with client:
            if mode == "async surface":
                result: SetAutoRechargeResult = await surface_of(mode, client).billing.set_auto_recharge(
                    **BODY.to_dict()
                )
                return result
            return await set_auto_recharge.asyncio(client=client, body=BODY)

    return asyncio.run(main())


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("name", [pytest.param(name, id=f"{name}-stock:{c.stock}") for name, c in CASES.items()])
def test_what_is_no_success_raises_and_says_why(mode: Mode, name: str) -> None:
    wanted = CASES[name]
    with served(replies(wanted.sent)) as server, AuthenticatedClient(server.url, "sk-test") as client:
        with pytest.raises(errors.VideoDBError) as caught:
            outcome(mode, client)
        assert str(caught.value) == f"POST /billing/auto_recharge: {wanted.text}"
        assert type(caught.value) is wanted.kind
        assert len(server.asked) == 1
    assert caught.value.request_id == "7f3"
    assert caught.value.body == wanted.sent.partition(b"\r\n\r\n")[2]


async def awaited(result: Any) -> Any:
    return await result


def made(mode: Mode, module: Any, *path: str, **given: Any) -> Any:
    """Call a generated operation, or the method of the surface that calls it."""
    if mode not in MODES:
        _, tag, name = module.__name__.rsplit(".", 2)
        body, db = given.pop("body", {}), surface_of(mode, given.pop("client"))
        result = getattr(getattr(db, tag), name)(*path, **body, **given)
        return asyncio.run(awaited(result)) if mode == "async surface" else result
    return module.sync(*path, **given) if mode == "sync" else asyncio.run(module.asyncio(*path, **given))


DECLINED = [
    {"success": "false", "message": "card declined"},
    {"success": " FALSE ", "message": "card declined"},
    {"success": False, "error": {"message": "card declined"}},
    {"success": False, "data": {"id": "x"}, "error": "card declined"},
    {"error": {"message": "card declined", "code": "card_declined"}},
    {"error": {"detail": {"message": "card declined"}}},
    {"error": "card declined"},
    {"success": None, "error": {"message": "card declined"}},
    {"success": "maybe", "error": {"message": "card declined"}},
    {"success": 0, "message": "card declined"},
    {"success": "0", "message": "card declined"},
    {"success": "No", "message": "card declined"},
    {"success": "failed", "message": "card declined"},
    {"error": True, "message": "card declined"},
    {"error": 1, "message": "card declined"},
    {"error": ["card declined"], "data": {}},
    {"errors": [{"message": "card declined", "code": "card_declined"}]},
    {"data": {"checkout_url": "https://pay.test/1"}, "error": {"message": "card declined"}},
]


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("status", [200, 201, 202])
@pytest.mark.parametrize("body", DECLINED, ids=map(json.dumps, DECLINED))
def test_a_decline_is_no_success_however_it_is_said(mode: Mode, status: int, body: Any) -> None:
    client, _ = scripted(answer(status, body))
    with pytest.raises(errors.UnsuccessfulError) as caught:
        call(mode, client, operation("POST"))
    assert caught.value.message in ("card declined", None)
    assert (caught.value.message is None) == ("detail" in str(body))
    assert caught.value.error_code == ("card_declined" if "card_declined" in str(body) else None)
    assert json.loads(caught.value.body) == body


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("ask", ["billing.create_checkout", "videos.list_videos", "authentication.get_user"])
def test_a_decline_is_raised_by_generated_operations_and_ends_pages(mode: Mode, ask: str) -> None:
    module = import_module(f"videodb_client.api.{ask}")
    given: dict[str, Any] = {"body": {"amount": 1}} if "checkout" in ask else {}
    for body in DECLINED:
        client, _ = scripted(answer(200, body))
        with pytest.raises(errors.UnsuccessfulError):
            made(mode, module, client=client, **given)
    client, _ = scripted(answer(200, DECLINED[0]))
    with pytest.raises(errors.UnsuccessfulError, match="card declined"):
        list(pages.iterate(list_videos, client=client))


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize(
    "body",
    [
        {"success": True, "error": None},
        {"success": "true", "error": {"message": "of no matter"}},
        {"message": "done", "error": None},
        {"message": "done", "error": ""},
        {"message": "done", "errors": []},
        {"message": "done", "error": False, "errors": {}},
        {"success": 1, "message": "done", "error": 0},
        {"success": "yes", "message": "done"},
        {"success": True, "message": "done", "errors": ["of no matter"]},
    ],
)
def test_what_says_nothing_of_a_failure_is_a_success(mode: Mode, body: Any) -> None:
    client, _ = scripted(answer(200, body))
    assert call(mode, client, operation("POST")).to_dict() == body


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("status", [200, 201, 202, 203, 206, 207, 226, 250, 299])
def test_any_2xx_is_read_as_the_documented_one(mode: Mode, status: int) -> None:
    body = {"success": True, "data": {"checkout_url": "https://pay.test/1"}}
    client, _ = scripted(answer(status, body))
    wanted = body if mode in MODES else body["data"]
    assert made(mode, create_checkout, client=client, body={"amount": 5}).to_dict() == wanted
    if mode in MODES:
        response = create_checkout.sync_detailed(client=client, body={"amount": 5})
    else:
        response = surface_of("surface", client).billing.with_raw_response.create_checkout(amount=5)
    assert response.parsed is not None
    assert (response.status_code, response.parsed.to_dict()) == (status, body)


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("status", [200, 201, 202, 204, 205])
@pytest.mark.parametrize("content", [b"", b" \r\n"])
def test_an_empty_answer_is_a_success_where_nothing_is_needed_of_it(mode: Mode, status: int, content: bytes) -> None:
    empty = httpx.Response(status, content=content)

    def call_it(module: Any, *path: str, **given: Any) -> Any:
        return made(mode, module, *path, client=scripted(empty)[0], **given)

    assert call_it(set_auto_recharge, body={"enabled": False}).to_dict() == {}
    deleted = call_it(delete_video, "m-1")
    assert (deleted.to_dict() == {}) if mode in MODES else (deleted is None)
    for module, path, given in (
        (create_checkout, (), {"body": {"amount": 5}}),
        (list_videos, (), {}),
        (update_video, ("m-1",), {"body": {"name": "x"}}),
    ):
        with pytest.raises(errors.UnreadableError):
            call_it(module, *path, **given)


def unanswered(connection: socket.socket, _: Asked) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def cut_off(connection: socket.socket, _: Asked) -> None:
    connection.sendall(written(200)[:-10])
    connection.shutdown(socket.SHUT_RDWR)


def not_http(connection: socket.socket, _: Asked) -> None:
    connection.sendall(b"SSH-2.0-OpenSSH\r\n")
    connection.shutdown(socket.SHUT_RDWR)


def not_gzip(connection: socket.socket, _: Asked) -> None:
    connection.sendall(written(200, b"no gzip", {"content-encoding": "gzip"}))


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("reply", [unanswered, cut_off, not_http, not_gzip])
@pytest.mark.parametrize("detailed", [False, True], ids=["", "detailed"])
def test_no_answer_raises_in_all_four_functions(mode: Mode, reply: Reply, detailed: bool) -> None:
    """Stock: httpx's own exceptions."""
    with served(reply) as server, AuthenticatedClient(server.url, "sk-test") as client:
        with pytest.raises(errors.ConnectionFailedError, match="broke before the whole answer was there") as caught:
            call(mode, client, operation("POST"), detailed=detailed)
        assert len(server.asked) == 1, "a payment is not sent twice"
    assert caught.value.__context__ is None
    assert caught.value.reached


@pytest.mark.parametrize("mode", WAYS)
def test_a_success_is_a_model(mode: Mode) -> None:
    sent = written(200, {**GOOD, "settings": {"threshold": "10"}})
    with served(replies(sent)) as server, AuthenticatedClient(server.url, "sk-test") as client:
        result = outcome(mode, client)
        assert json.loads(server.asked[0].body) == BODY.to_dict()
    assert isinstance(result, SetAutoRechargeResult)
    assert result.settings
    assert result.settings.threshold == 10.0


@pytest.mark.parametrize("mode", WAYS)
def test_compressed_answers_are_read(mode: Mode) -> None:
    sent = written(200, gzip.compress(json.dumps(GOOD).encode()), {"content-encoding": "gzip"})
    with served(replies(sent)) as server, AuthenticatedClient(server.url, "sk-test") as client:
        assert outcome(mode, client).success is True


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("status", [200, 302, 402, 418, 499, 520])
def test_detailed_gives_every_answer_as_it_is(mode: Mode, status: int) -> None:
    client, _ = scripted(answer(status, REFUSAL, {"X-Some": "thing"}))
    response = call(mode, client, operation("POST"), detailed=True)
    assert (response.status_code, response.headers["x-sOmE"], response.attempts) == (status, "thing", 1)
    assert json.loads(response.content) == REFUSAL
    models: dict[int, type[Any]] = {200: SetAutoRechargeResult, 402: Error, 520: Error}
    model = models.get(status)
    assert (type(response.parsed) is model) if model else (response.parsed is None)


@pytest.mark.parametrize("mode", WAYS)
def test_operations_without_the_envelope_may_answer_anything(mode: Mode) -> None:
    client, _ = scripted(answer(200, {"success": False}))
    assert call(mode, client, operation("POST", envelope=False)).success is False


def test_an_error_carries_all_that_is_known() -> None:
    client, _ = scripted(answer(402, REFUSAL, {"x-amzn-requestid": "a-1"}))
    with pytest.raises(errors.PaymentRequiredError) as caught:
        call("sync", client, operation("POST", "/billing/{id}"), id="7")
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert (error.method, error.path, error.status) == ("POST", "/billing/{id}", 402)
        assert (error.message, error.error_code) == ("Insufficient credits", "NO_CREDITS")
        assert (error.request_id, error.attempts, error.reached) == ("a-1", 1, True)
        assert isinstance(error.error, Error)
        assert json.loads(error.body) == REFUSAL


def test_an_error_is_one_line_of_bounded_length() -> None:
    message = "line one\nline two\x1b[31m " + "x" * 10_000
    client, _ = scripted(answer(400, {"message": message}))
    with pytest.raises(errors.BadRequestError) as caught:
        call("sync", client, operation("POST"))
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300
    assert caught.value.message == message
    client, _ = scripted(answer(400, "x" * 10_000))
    with pytest.raises(errors.BadRequestError) as caught:
        call("sync", client, operation("POST"))
    assert len(str(caught.value)) < 300
    assert len(caught.value.body) > 10_000


WRONG: list[tuple[Any, dict[str, Any]]] = [
    ({"enabled": 1}, {"enabled": 1}),
    ({"threshold": float("nan")}, {"threshold": float("nan")}),
    (None, {"enabled": None}),
    (7, {"extra_body": 7}),
]
"""A body, and the arguments that say the like on the surface."""


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize(("body", "given"), WRONG)
def test_a_wrong_argument_raises_before_anything_is_sent(mode: Mode, body: Any, given: dict[str, Any]) -> None:
    client, script = scripted(answer())
    functions: dict[Mode, Any] = {
        "sync": set_auto_recharge.sync_detailed,
        "asyncio": lambda **given: asyncio.run(set_auto_recharge.asyncio_detailed(**given)),
    }
    called = functions.get(mode) or partial(made, mode, set_auto_recharge)
    with pytest.raises((TypeError, ValueError)):
        called(client=client, body=body if mode in MODES else given)
    assert script.requests == []
