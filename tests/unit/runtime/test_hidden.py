"""No secret stands in our frames, in whatever way a tool looks at what stands there."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import socket
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import Any

import attrs
import pytest
from loopback import MODES, Asked, Mode, replies, served, written
from storage import api
from tracers import TOOLS, pieces, without_frames
from videodb_client import AsyncVideoDB, VideoDB, errors, jobs, uploads
from videodb_client._transport.secrets import Hidden, concealed, hide, remove_frames, reveal
from videodb_client.api.authentication import delete_api_key
from videodb_client.api.rt_stream import create_rtstream
from videodb_client.models import CreateRTStreamRequest


def secret(name: str) -> str:
    """A long text in which no ten characters are those of another place."""
    return "".join(f"{name}{index:03d}" for index in range(40))


KEY = f"sk-{secret('key')}"
PATH_KEY = f"sk-{secret('path')}"
PASSWORD = secret("pass")
HEADER = secret("head")
EXTRA = secret("extra")
SIGNATURE = secret("sign")
SECRETS = (KEY, PATH_KEY, PASSWORD, HEADER, EXTRA, SIGNATURE)
NOWHERE = "http://127.0.0.1:1"
CAMERA = f"rtsp://admin:{PASSWORD}@camera.test:554/stream"

Call = Callable[[Any], Any]
"""Makes a call over a `VideoDB` or an `AsyncVideoDB`."""

CALLS: dict[str, tuple[Call, type[BaseException]]] = {
    "secret in the path": (lambda db: db.authentication.delete_api_key(PATH_KEY), errors.VideoDBError),
    "no such path": (lambda db: db.authentication.delete_api_key(f"{PATH_KEY}/"), ValueError),
    "no text in the path": (lambda db: db.authentication.delete_api_key([PATH_KEY]), TypeError),
    "raw response": (
        lambda db: db.authentication.with_raw_response.delete_api_key(f"{PATH_KEY}/"),
        ValueError,
    ),
    "secret in the body": (lambda db: db.rt_stream.create_rtstream(url=CAMERA, name="n"), errors.VideoDBError),
    "half a character": (lambda db: db.rt_stream.create_rtstream(url=f"{CAMERA}\ud800", name="n"), ValueError),
    "a wrong field": (lambda db: db.rt_stream.create_rtstream(url=CAMERA, name=7), TypeError),
    "a field of None": (lambda db: db.rt_stream.create_rtstream(url=CAMERA, name=None), TypeError),
    "a secret of no text": (lambda db: db.rt_stream.create_rtstream(url=[CAMERA]), TypeError),
    "extra headers": (
        lambda db: db.videos.get_video("m-1", extra_headers={"Authorization": f"Bearer {HEADER}"}),
        errors.VideoDBError,
    ),
    "odd extra headers": (
        lambda db: db.videos.get_video("m-1", extra_headers={"Authorization": f"Bearer {HEADER}\n"}),
        ValueError,
    ),
    "extra query": (lambda db: db.videos.get_video("m-1", extra_query={"token": EXTRA}), errors.VideoDBError),
    "odd extra query": (lambda db: db.videos.get_video("m-1", extra_query={"a": EXTRA, "b": {}}), TypeError),
    "odd extra body": (
        lambda db: db.rt_stream.create_rtstream(url=CAMERA, extra_body={"token": EXTRA, "more": {1, 2}}),
        TypeError,
    ),
    "raw call": (
        lambda db: db.request("POST", "/x", json={"token": EXTRA}, query={"a": EXTRA}, headers={"cookie": HEADER}),
        errors.VideoDBError,
    ),
    "odd raw call": (lambda db: db.request("POST", "/x", json={"token": EXTRA, "more": {1}}), TypeError),
    "odd method": (lambda db: db.request("FETCH", "/x", json={"token": EXTRA}, headers={"cookie": HEADER}), ValueError),
    "a file": (lambda db: db.collections.upload_file(b"bytes", media_type="video"), errors.VideoDBError),
}

ENDPOINTS: dict[str, tuple[Any, dict[str, Any], type[BaseException]]] = {
    "path": (delete_api_key, {"api_key": PATH_KEY}, errors.VideoDBError),
    "model": (create_rtstream, {"body": CreateRTStreamRequest(url=CAMERA, name="n")}, errors.VideoDBError),
    "mapping": (create_rtstream, {"body": {"url": CAMERA, "name": "n"}}, errors.VideoDBError),
    "wrong mapping": (create_rtstream, {"body": {"url": CAMERA, "name": 7}}, TypeError),
    "slip in a mapping": (create_rtstream, {"body": {"url": CAMERA, "nam": "n"}}, ValueError),
    "endless": (create_rtstream, {"body": {"url": CAMERA, "more": float("nan")}}, ValueError),
}


def check(error: BaseException) -> None:
    """Hold all that the tools show of an error against the secrets, in pieces."""
    without_frames(error, (__file__, "loopback.py", "storage.py"))
    for name, tool in TOOLS.items():
        shown = tool(error)
        found = {piece for each in SECRETS for piece in pieces(each) if piece in shown}
        at = min(map(shown.index, found), default=0)
        assert not found, (
            f"{type(error).__name__}: {name} shows {len(found)} pieces, in {shown[max(0, at - 600) : at + 80]}"
        )


def called(function: Any, arguments: dict[str, Any], db: Any) -> Any:
    return function(client=db, **arguments)


def run(mode: Mode, db: Any, call: Call) -> Any:
    if mode == "sync":
        return call(db)

    async def main() -> Any:
        async with db:
            return await call(db)

    return asyncio.run(main())


def made(mode: Mode, url: str, **options: Any) -> Any:
    return (VideoDB if mode == "sync" else AsyncVideoDB)(url, KEY, **options).with_retries(0)


def echo(connection: socket.socket, asked: Asked) -> None:
    """Refuse, and repeat what is secret for this client."""
    sent = json.loads(asked.body or b"null")
    told = [asked.path.partition("?")[0], *asked.headers.values(), sent.get("url") if isinstance(sent, dict) else ""]
    connection.sendall(written(400, {"success": False, "message": f"No: {told}", "error_code": told[0]}))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("server", ["answers with an error", "is not there", "gives nothing"])
def test_no_tool_finds_a_secret_in_a_failed_call(mode: Mode, server: str) -> None:
    reply = {
        "answers with an error": echo,
        "is not there": replies(b""),
        "gives nothing": lambda connection, _: connection.shutdown(socket.SHUT_RDWR),
    }[server]
    with served(reply) as there:
        url = NOWHERE if server == "is not there" else there.url
        for name, (call, kind) in CALLS.items():
            with pytest.raises(kind) as caught:
                run(mode, made(mode, url), call)
            assert caught.tb is not None, name
            check(caught.value)
        for name, (module, arguments, kind) in ENDPOINTS.items():
            for detailed in ("", "_detailed"):
                if detailed and server == "answers with an error" and kind is errors.VideoDBError:
                    continue  # it gives the answer
                function = getattr(module, f"{mode}{detailed}")
                with pytest.raises(kind) as caught:
                    run(mode, made(mode, url), partial(called, function, arguments))
                assert caught.tb is not None, name
                check(caught.value)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [None, 403], ids=["nobody is there", "refused"])
def test_no_tool_finds_the_address_of_a_failed_upload(mode: Mode, status: int | None) -> None:
    with served(replies(written(status or 200, f"<Signature>{SIGNATURE}".encode()))) as storage:
        url = storage.url if status else NOWHERE
        with api(f"{url}/bucket/{SIGNATURE}?X-Amz-Signature={SIGNATURE}") as (client, server):
            db = made(mode, server.url)
            db._shared.clock = client._shared.clock
            db._shared.clock.sleep = lambda seconds: None
            kind = uploads.UploadRefusedError if status else errors.ConnectionFailedError
            with pytest.raises(kind) as caught:
                run(mode, db, lambda db: db.collections.upload_file(b"bytes", media_type="video"))
    check(caught.value)


@pytest.mark.parametrize("mode", MODES)
def test_no_tool_finds_what_a_failed_job_answered(mode: Mode) -> None:
    said = {"status": "failed", "response": {"success": False, "data": {"download_url": f"https://x.test/{SIGNATURE}"}}}
    wait = jobs.wait if mode == "sync" else jobs.wait_async
    with served(replies(written(200, said))) as server, pytest.raises(jobs.JobFailedError) as caught:
        run(mode, made(mode, server.url), lambda db: wait(db, "job-1"))
    check(caught.value)


class Stop(BaseException):
    """What a signal raises."""


@pytest.mark.parametrize("mode", MODES)
def test_no_tool_finds_a_secret_in_an_interrupted_call(mode: Mode) -> None:
    class Interrupt(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise Stop

    handler, logger = Interrupt(), logging.getLogger("httpcore.http11")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        with served(replies(written())) as server:
            for call, kind in CALLS.values():
                if kind is errors.VideoDBError:
                    with pytest.raises(Stop) as caught:
                        run(mode, made(mode, server.url), call)
                    check(caught.value)
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


@pytest.mark.parametrize(
    "options",
    [
        {"nonsense": 1},
        {"timeout": -1},
        {"headers": {"authorization": f"{HEADER}\n"}},
        {"headers": {"authorization": HEADER, "x-number": 7}},
        {"proxy": f"http://user:{PASSWORD}@proxy.test", "max_answer_bytes": 0},
        {"base_url": f"https://user:{PASSWORD}@api.test"},
        {"token": f"{KEY}\n"},
        {"token": f"{KEY}é"},
    ],
    ids=" ".join,
)
def test_no_tool_finds_a_secret_in_a_client_that_was_refused(options: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        VideoDB(**{"token": KEY, "proxy": f"http://user:{PASSWORD}@proxy.test", **options})
    check(caught.value)


@pytest.mark.parametrize("mode", MODES)
def test_no_tool_finds_the_password_of_a_proxy(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    for proxy in (f"http://user:{PASSWORD}@127.0.0.1:1", f"http://user:{PASSWORD}@127.0.0.1:port", f"no:{PASSWORD}"):
        with pytest.raises((errors.ConnectionFailedError, ValueError)) as caught:
            run(mode, made(mode, "https://api.test", proxy=proxy), lambda db: db.videos.get_video("m-1"))
        check(caught.value)
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        with pytest.raises((errors.ConnectionFailedError, ValueError)) as caught:
            run(mode, made(mode, "https://api.test"), lambda db: db.videos.get_video("m-1"))
        check(caught.value)


def test_no_tool_finds_a_secret_in_a_model_that_was_refused() -> None:
    whole = CreateRTStreamRequest(url=CAMERA, name="n")
    wrongs: list[Callable[[], Any]] = [
        lambda: CreateRTStreamRequest(url=CAMERA, name=None),  # type: ignore[arg-type]
        lambda: attrs.evolve(whole, name=None),  # type: ignore[arg-type]
        lambda: attrs.evolve(whole, url=None),  # type: ignore[arg-type]
    ]
    for wrong in wrongs:
        with pytest.raises(TypeError) as caught:
            wrong()
        # attrs' own frame is as a caller's: it holds what it was told.
        check(without_frames(caught.value, ("attr/_make.py", "attr/_funcs.py")))
    shown = TOOLS["rich"](_raised(whole))
    assert "name='n'" in shown
    assert PASSWORD[:10] not in shown


def _raised(held: object) -> BaseException:
    try:
        raise ValueError("held")
    except ValueError as error:
        return error


@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_finds_what_is_not_hidden(tool: str) -> None:
    assert PASSWORD[:10] in TOOLS[tool](_raised({"held": [PASSWORD]}))


def test_a_model_is_what_it_was_given() -> None:
    model = CreateRTStreamRequest(url=CAMERA, name="n", store=True)
    assert model.url == model["url"] == model.to_dict()["url"] == CAMERA
    assert list(model.to_dict()) == ["url", "name", "store"]
    changed = attrs.evolve(model, name="other")
    assert (changed.url, changed.name) == (CAMERA, "other")
    assert attrs.evolve(model, url="rtsp://other.test").to_dict()["url"] == "rtsp://other.test"
    assert pickle.loads(pickle.dumps(model)) == copy.deepcopy(model) == model


def test_only_revealing_gives_what_is_hidden() -> None:
    value = Hidden(KEY)
    assert not isinstance(value, str)
    assert reveal(value) == KEY
    shown = [repr(value), str(value), f"{value}", "%s" % value, repr([value]), pickle.dumps(value)]  # noqa: UP031
    shown += [str(copy.copy(value)), str(copy.deepcopy({"key": value})), str([getattr(value, n) for n in dir(value)])]
    assert not [piece for piece in pieces(KEY) for text in shown if piece in str(text)]
    text: Any = value
    for use in (lambda: "".join([text]), lambda: text + "", lambda: text[:3], lambda: list(text), lambda: len(text)):
        with pytest.raises(TypeError):
            use()
    assert hide(value) is value
    assert hide(None) is None


def test_what_is_concealed_keeps_what_happened_before() -> None:
    def fail(text: str) -> None:
        text.encode("ascii")

    def fail_again() -> None:
        try:
            raise LookupError("before")
        except LookupError:
            concealed(fail, Hidden(f"{KEY}é"))

    with pytest.raises(UnicodeEncodeError) as caught:
        fail_again()
    assert isinstance(caught.value.__context__, LookupError)
    names = [entry.name for entry in caught.traceback]
    assert "fail" not in names


def test_frames_of_a_group_are_removed_too() -> None:
    try:
        asyncio.run(asyncio.wait_for(asyncio.sleep(1), 0))
    except TimeoutError as late:
        group = BaseExceptionGroup("several", [late])
    remove_frames(group)
    trace: TracebackType | None = group.exceptions[0].__traceback__
    while trace is not None:
        assert not trace.tb_frame.f_globals["__name__"].startswith("asyncio")
        trace = trace.tb_next
