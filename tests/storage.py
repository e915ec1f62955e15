"""What tests of uploads share: the API and a storage host on loopback, both ways to upload, and what an error shows."""

from __future__ import annotations

import asyncio
import pickle
import socket
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.parser import BytesParser
from pathlib import Path
from typing import Any

from loopback import (
    MODES,
    Asked,
    Listening,
    Loopback,
    Mode,
    Talk,
    replies,
    served,
    standing,
    surface_of,
    written,
)
from videodb_client import AuthenticatedClient, errors, uploads

KEY = "sk-canary-0123456789"
SIGNATURE = "canary+signature/0123456789abcdef="
QUERY = "?X-Amz-Expires=60&X-Amz-Signature=canary%2Bsignature%2F0123456789abcdef%3D"
JOB = {"success": True, "status": "processing", "data": {"id": "job-1", "output_url": "https://x/job-1"}}
STORED = replies(written(204, b""))
# Every byte value, and what looks like the end of a part
CONTENT = bytes(range(256)) * 300 + b"\r\n--\r\n--x--\r\n"


class Api:
    """The API on loopback: gives `url` as the upload URL, and takes it back."""

    def __init__(self, url: str, taken: bytes) -> None:
        self.url, self.taken = url, taken

    def reply(self, connection: socket.socket, asked: Asked) -> None:
        if asked.method == "GET":
            given = {"upload_url": self.url, "video_id": "m-1"} if self.url else {}
            connection.sendall(written(200, {"success": True, "data": given}))
        else:
            connection.sendall(self.taken)


@contextmanager
def api(url: str, taken: bytes | None = None) -> Iterator[tuple[AuthenticatedClient, Loopback]]:
    with served(Api(url, taken or written(200, JOB)).reply) as server:
        client = AuthenticatedClient(server.url, KEY, headers={"x-own": "own"}, verify=False, trust_env=False)
        with client:
            yield client, server


def upload(mode: Mode, client: AuthenticatedClient, file: Any, **options: Any) -> Any:
    if mode == "sync":
        return uploads.upload_file(client, file, **options)
    db: Any = surface_of(mode, client) if mode not in MODES else None
    if mode == "surface":
        return db.collections.upload_file(file, **options)

    async def main() -> Any:
        try:
            if db is not None:
                return await db.collections.upload_file(file, **options)
            return await uploads.upload_file_async(client, file, **options)
        finally:
            await client.aclose()

    return asyncio.run(main())


def field(asked: Asked) -> tuple[str, str, bytes]:
    """The one field of a form: its name, the file's name, and what is in it."""
    head = f"content-type: {asked.headers['content-type']}\r\n\r\n".encode()
    parts: Any = BytesParser().parsebytes(head + asked.body).get_payload()
    (part,) = parts
    name = part.get_param("name", header="content-disposition")
    return name, part.get_filename(), part.get_payload(decode=True)


def shown(error: BaseException) -> str:
    """All that an error shows: itself, what it carries, and its traceback with locals."""
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    # The frames of the tests know the address.
    frames = [entry for entry in told.stack if not entry.filename.startswith(str(Path(__file__).parent))]
    lines = [f"{frame.name}: {frame.locals}" for frame in frames]
    if isinstance(error, errors.VideoDBError):
        lines += [repr(vars(pickle.loads(pickle.dumps(error))))]
    chained = [cause for cause in (error.__cause__, error.__context__) if cause is not None]
    return "\n".join([str(error), repr(error), *lines, *map(shown, chained)])


@contextmanager
def listening(handle: Talk) -> Iterator[str]:
    """A storage host that treats each connection as it likes."""
    with standing(Listening(handle)) as server:
        server.listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        yield f"{server.url}/x{QUERY}"


def drain(connection: socket.socket) -> None:
    head = received(connection)
    while b"\r\n\r\n" not in head:
        head += received(connection)
    head, _, body = head.partition(b"\r\n\r\n")
    left = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0]) - len(body)
    while left > 0:
        left -= len(received(connection))


def drain_rest(connection: socket.socket) -> None:
    connection.settimeout(0.15)
    with suppress(TimeoutError):
        while connection.recv(1 << 20):
            pass


def breaks_off(connection: socket.socket, asked: Asked) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def received(connection: socket.socket) -> bytes:
    if not (part := connection.recv(1 << 20)):
        raise ConnectionResetError
    return part
