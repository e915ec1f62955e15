"""No file is half sent and called whole: faltering streams, hosts that answer early, odd names and addresses."""

from __future__ import annotations

import array
import gzip
import io
import os
import socket
import tempfile
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest
from loopback import WAYS, Mode, scripted, served, written
from loopback import answer as scripted_answer
from storage import QUERY, STORED, api, field, listening, received, shown, upload
from videodb_client import errors
from videodb_client.uploads import UploadRefusedError

BOTH = pytest.mark.parametrize("mode", WAYS)
CONTENT = bytes(range(256)) * 4000


class OnlyRead:
    """A file of which nothing is known but `read`: gives one thing after the other, then the end."""

    def __init__(self, *parts: Any) -> None:
        self._parts = list(parts)

    def read(self, size: int) -> Any:
        assert size > 0
        part = self._parts.pop(0) if self._parts else b""
        if isinstance(part, Exception):
            raise part
        return part


class Seekable(io.BytesIO):
    """Falters after a while: gives `instead` in the place of its second half."""

    def __init__(self, content: bytes, instead: Any) -> None:
        super().__init__(content)
        self._instead = instead

    def read(self, size: int | None = -1) -> Any:
        half = len(self.getbuffer()) // 2
        if self.tell() >= half:
            return self._instead
        return super().read(min(size or 0, half - self.tell()))


# What is read


@BOTH
@pytest.mark.parametrize(
    ("parts", "far"),
    [([b"a" * 1000, None, b"b" * 1000], "1,000"), ([None], "0"), ([b"x", None], "1")],
    ids=["middle", "first", "last"],
)
def test_a_stream_that_has_nothing_yet_has_not_ended(mode: Mode, parts: list[Any], far: str) -> None:
    client, script = scripted(scripted_answer(200, {}))
    with pytest.raises(OSError, match=rf"after {far} bytes.*blocking"):
        upload(mode, client, OnlyRead(*parts))
    assert script.requests == []


@BOTH
def test_a_pipe_that_does_not_block_is_no_short_file(mode: Mode) -> None:
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    client, script = scripted(scripted_answer(200, {}))
    with open(reading, "rb", buffering=0) as file, open(writing, "wb", buffering=0) as end:
        end.write(b"a" * 1000)
        with pytest.raises(OSError, match="after 1,000 bytes"):
            upload(mode, client, file)
    assert script.requests == []


@BOTH
def test_a_file_that_has_nothing_on_the_way_has_not_ended(mode: Mode) -> None:
    with (
        listening(lambda c, _: [received(c) for _ in range(10_000)]) as url,  # type: ignore[arg-type]
        api(url) as (client, server),
    ):
        with pytest.raises(OSError, match="after 512,000 of 1,024,000 bytes") as caught:
            upload(mode, client, Seekable(CONTENT, None))
        assert len(server.asked) == 1
    assert "canary" not in shown(caught.value)


@BOTH
@pytest.mark.parametrize(
    "part", ["text", 7, [b"x"], array.array("i", [1, 2]), object()], ids=lambda p: type(p).__name__
)
def test_what_is_read_is_bytes(mode: Mode, part: Any) -> None:
    client, script = scripted(scripted_answer(200, {}))
    with pytest.raises(TypeError, match=rf"^file: read\(\) gave .*{type(part).__name__}"):
        upload(mode, client, OnlyRead(b"x", part))
    assert script.requests == []
    with served(STORED) as storage, api(f"{storage.url}/x") as (client, server):
        with pytest.raises(TypeError, match=rf"^file: read\(\) gave .*{type(part).__name__}"):
            upload(mode, client, Seekable(CONTENT, part))
        assert len(server.asked) == 1


@BOTH
def test_a_file_for_async_reading_is_told_from_one_that_is_none(mode: Mode) -> None:
    class Async:
        async def read(self, size: int = -1) -> bytes:
            return b"x"

    client, script = scripted(scripted_answer(200, {}))
    with pytest.raises(TypeError, match=r"^file: read\(\) gave .*coroutine"):
        upload(mode, client, Async())
    assert script.requests == []


@BOTH
def test_text_is_refused_before_anything_is_sent(mode: Mode, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("text")
    client, script = scripted(scripted_answer(200, {}))
    with tempfile.NamedTemporaryFile("w+") as wrapped, open(tmp_path / "text") as plain:
        wrapped.write("text")
        wrapped.seek(0)
        for file in (wrapped, plain):
            with pytest.raises(TypeError, match=r"^file: .*bytes"):
                upload(mode, client, file)
    assert script.requests == []


@BOTH
@pytest.mark.parametrize(
    "parts",
    [[b"ab", b"cd"], [bytearray(b"ab"), memoryview(b"cd")], [b"abcd"], []],
    ids=["bytes", "buffers", "one", "none"],
)
def test_an_object_with_nothing_but_read_is_uploaded(mode: Mode, parts: list[Any]) -> None:
    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        upload(mode, client, OnlyRead(*parts))
        assert field(storage.asked[0]) == ("file", "file", b"abcd" if parts else b"")


@BOTH
def test_what_a_stream_raises_is_raised(mode: Mode) -> None:
    client, script = scripted(scripted_answer(200, {}))
    with pytest.raises(OSError, match="the disk is gone"):
        upload(mode, client, OnlyRead(b"x", OSError("the disk is gone")))
    assert script.requests == []


class Claims(OnlyRead):
    """Says that it can seek, and cannot."""

    def read(self, size: int) -> Any:
        return super().read(size) if size else b""

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return 0

    def seek(self, offset: int, whence: int = 0) -> int:
        raise io.UnsupportedOperation("seek")


class SeeksFromTheStart(io.BytesIO):
    def seek(self, offset: int, whence: int = 0) -> int:
        if whence:
            raise ValueError("Seek from end not supported")
        return super().seek(offset)


class SaysNothing(io.BytesIO):
    """Its `seek` gives nothing back, as those of Python 2 did, and it has no `seekable`."""

    seekable = None  # type: ignore[assignment]

    def seek(self, offset: int, whence: int = 0) -> Any:
        super().seek(offset, whence)


def zipped() -> Any:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("clip.mp4", CONTENT)
    return zipfile.ZipFile(buffer).open("clip.mp4")


@BOTH
@pytest.mark.parametrize(
    "make",
    [
        lambda: Claims(CONTENT),
        lambda: SeeksFromTheStart(CONTENT),
        lambda: SaysNothing(CONTENT),
        lambda: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(CONTENT, 1))),
        zipped,
        lambda: memoryview(bytes(b for b in CONTENT[:1000] for _ in (0, 1)))[::2],
        lambda: memoryview(array.array("I", range(1000))),
    ],
    ids=["claims", "from the start", "says nothing", "gzip", "zip", "strided", "wide"],
)
def test_odd_files_arrive_whole(mode: Mode, make: Any) -> None:
    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        given = make()
        wanted = given.tobytes() if isinstance(given, memoryview) else CONTENT
        upload(mode, client, given)
        assert field(storage.asked[0])[2] == wanted


@BOTH
def test_a_file_that_is_damaged_is_not_sent_from_the_middle(mode: Mode) -> None:
    damaged = bytearray(gzip.compress(CONTENT, 1))
    damaged[-8] ^= 1  # its check sum
    client, script = scripted(scripted_answer(200, {}))
    with pytest.raises(OSError, match="CRC"):
        upload(mode, client, gzip.GzipFile(fileobj=io.BytesIO(damaged)))
    assert script.requests == []


@BOTH
def test_a_file_whose_size_reads_zero_is_read_all_the_same(mode: Mode) -> None:
    """The system's own files, as those in /proc, have no size."""

    class NoSize(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return super().seek(0 if whence else offset)

    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        upload(mode, client, NoSize(b"content"))
        assert field(storage.asked[0])[2] == b"content"


@BOTH
def test_more_than_was_asked_for_is_not_sent(mode: Mode) -> None:
    class TooMuch(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(size) + b"more"

    with served(STORED) as storage, api(f"{storage.url}/x") as (client, server):
        with pytest.raises(ValueError, match=r"^file: read\(\) gave more than"):
            upload(mode, client, TooMuch(b"content"))
        assert len(server.asked) == 1


# Names


@BOTH
@pytest.mark.parametrize("kind", ["text", "bytes", "path", "file", "file of a bytes path"])
def test_a_file_whose_name_is_not_utf8_is_uploaded(mode: Mode, kind: str, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.mp4"
    with open(path, "wb") as file:
        file.write(b"content")

    class BytesPath(os.PathLike[bytes]):
        def __fspath__(self) -> bytes:
            return path

    with open(os.fsdecode(path), "rb") as by_text, open(path, "rb") as by_bytes:
        given: dict[str, Any] = {"text": os.fsdecode(path), "path": Path(os.fsdecode(path)), "bytes": BytesPath()}
        given |= {"file": by_text, "file of a bytes path": by_bytes}
        with served(STORED) as storage, api(f"{storage.url}/x") as (client, server):
            upload(mode, client, given[kind])
            assert field(storage.asked[0]) == ("file", "caf?.mp4", b"content")
            assert server.asked[0].path.endswith("?name=caf%3F.mp4")


@BOTH
@pytest.mark.parametrize("option", ["name", "collection_id", "callback_url"])
def test_half_a_character_in_an_argument_is_refused(mode: Mode, option: str) -> None:
    client, script = scripted(scripted_answer(200, {}))
    with pytest.raises(ValueError, match=rf"{option.split('_url')[0]}.*half a character") as caught:
        upload(mode, client, b"x", **{option: "a\udce9b"})
    assert type(caught.value) is ValueError
    assert script.requests == []


@BOTH
@pytest.mark.parametrize("name", ["", 7, None, b"", ("a",)])
def test_a_file_object_may_have_any_name(mode: Mode, name: Any) -> None:
    file = io.BytesIO(b"content")
    file.name = name
    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        upload(mode, client, file)
        assert field(storage.asked[0]) == ("file", "file", b"content")


# A storage host that has its word too early


def answers_early(status: int, read: int) -> Any:
    def handle(connection: socket.socket, stopping: threading.Event) -> None:
        got = 0
        while got < read:
            got += len(received(connection))
        connection.sendall(written(status, b"<Code>EntityTooLarge</Code>" if status >= 300 else b""))

    return handle


@BOTH
@pytest.mark.parametrize("status", [200, 201, 204])
@pytest.mark.parametrize("read", [1, 300_000])
def test_a_success_before_the_end_is_none(mode: Mode, status: int, read: int, tmp_path: Path) -> None:
    large = tmp_path / "large"  # not as bytes: what is shown below would hold them many times over
    with large.open("wb") as file:
        file.truncate(24 << 20)
    with listening(answers_early(status, read)) as url, api(url) as (client, server):
        with pytest.raises(errors.ConnectionFailedError, match=r"[\d,]+ of 25,165,824 bytes") as caught:
            upload(mode, client, large)
        assert len(server.asked) == 1
    assert "canary" not in shown(caught.value)
    sent = int(str(caught.value).partition(" of 25,165,824")[0].split()[-1].replace(",", ""))
    assert 0 <= sent < 24 << 20
    assert caught.value.reached


def test_a_refusal_before_the_end_is_told() -> None:
    """Sync: that the answer can still be read is up to the system, which throws it away with a reset connection."""
    with (
        listening(answers_early(413, 1)) as url,
        api(url) as (client, _),
        pytest.raises((UploadRefusedError, errors.ConnectionFailedError)) as caught,
    ):
        upload("sync", client, bytes(24 << 20))
    if isinstance(caught.value, UploadRefusedError):
        assert (caught.value.status, caught.value.error_code) == (413, "EntityTooLarge")


@BOTH
def test_a_failure_says_how_far_it_got(mode: Mode) -> None:
    def breaks(connection: socket.socket, stopping: threading.Event) -> None:
        received(connection)

    with (
        listening(breaks) as url,
        api(url) as (client, _),
        pytest.raises(errors.ConnectionFailedError, match=r"[\d,]+ of 25,165,824 bytes"),
    ):
        upload(mode, client, bytes(24 << 20))


# The address


ODD = {
    "too long": f"https://127.0.0.1/{'x' * 70_000}",
    "empty label": "https://a..b/x",
    "long label": f"https://{'a' * 64}.test/x",
    "long name": f"https://{'a.' * 200}test/x",
    "no idna": "https://☃-.☃/x",
    "hyphens": "https://xn--a.test/x",
    "half a character": "https://127.0.0.1/\ud800",
    "half a host": "https://\ud800.test/x",
    "port": "https://127.0.0.1:99999/x",
    "port zero": "https://127.0.0.1:0/x",
    "bracket": "https://[::1/x",
    "no address": "https://[zz]/x",
    "space": "https://a b/x",
    "percent": "https://a%00b/x",
    "number": "https://999.999.999.999/x",
    "control": "https://127.0.0.1/\x85",
}


@BOTH
@pytest.mark.parametrize("kind", ODD)
def test_an_odd_address_is_an_error_of_ours(mode: Mode, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("videodb_client._transport.retry.FIRST", 0.0)
    with api(f"{ODD[kind]}{QUERY}") as (client, server):
        with pytest.raises(errors.VideoDBError) as caught:
            upload(mode, client, b"bytes")
        assert len(server.asked) == 1
    told = shown(caught.value)
    assert "canary" not in told
    assert "x" * 100 not in told


@BOTH
def test_an_address_of_64_kib_is_used(mode: Mode) -> None:
    with served(STORED) as storage:
        url = f"{storage.url}/x{QUERY}&y="
        with api(url + "z" * (65_000 - len(url))) as (client, server):
            upload(mode, client, b"bytes")
            assert len(storage.asked[0].path) > 64_000
            assert len(server.asked) == 2


@BOTH
def test_the_answer_of_a_storage_host_that_breaks_off_keeps_its_status(mode: Mode) -> None:
    cut = written(403, b"<Code>AccessDenied</Code>" + bytes(1000))[:-500]

    def reply(connection: socket.socket, _: Any) -> None:
        connection.sendall(cut)
        connection.shutdown(socket.SHUT_RDWR)

    with served(reply) as storage, api(f"{storage.url}/x{QUERY}") as (client, server):
        with pytest.raises(UploadRefusedError, match="AccessDenied") as caught:
            upload(mode, client, b"bytes")
        assert (caught.value.status, len(server.asked)) == (403, 1)


@BOTH
def test_a_success_that_breaks_off_is_no_success(mode: Mode) -> None:
    def reply(connection: socket.socket, _: Any) -> None:
        connection.sendall(written(200, bytes(1000))[:-500])
        connection.shutdown(socket.SHUT_RDWR)

    with served(reply) as storage, api(f"{storage.url}/x{QUERY}") as (client, server):
        with pytest.raises(errors.ConnectionFailedError) as caught:
            upload(mode, client, b"bytes")
        assert (caught.value.status, len(server.asked)) == (200, 1)
