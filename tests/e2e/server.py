"""A package index on loopback, pypiserver on a port that the system picks, and ways in which one can fail."""

from __future__ import annotations

import socket
import sys
import threading
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingMixIn, ThreadingTCPServer
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its copy of bottle imports cgi, and hooks into imports as was done in Python 2
    import pypiserver  # type: ignore[import-untyped]

# The hook warns whenever anything tries an import that fails, as httpx does; nothing here needs it.
sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__name__ != "_ImportRedirect"]

USER, PASSWORD = "deployer", "s3cret/for the index"
"""Who may use the index; the password has characters that addresses and shells would change."""


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def index(folders: Sequence[Path], *, protected: Sequence[str] = ("update", "download", "list")) -> Iterator[str]:
    """Serve the files in `folders`; gives the address. What is uploaded goes into the first one.

    Nothing is fetched from elsewhere: a project that is not there is a 404. `protected` names what needs credentials.
    """
    app = pypiserver.app(
        roots=[*folders],
        authenticate=[*protected],
        password_file="not used: auther is",
        auther=lambda user, password: (user, password) == (USER, PASSWORD),
        disable_fallback=True,
    )

    def tidy(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        """Answer with whole files, and close what pypiserver opened for the request and leaves open."""
        del environ["wsgi.file_wrapper"]
        environ.pop("HTTP_RANGE", None)
        came = environ["wsgi.input"]
        answer = app(environ, start_response)
        opened = [answer, *(part.file for part in environ.get("bottle.request.files", {}).values())]
        if environ["wsgi.input"] is not came:
            opened.append(environ["wsgi.input"])
        try:
            return [b"".join(answer)]
        finally:
            for one in opened:
                if hasattr(one, "close"):
                    one.close()

    with make_server("127.0.0.1", 0, tidy, server_class=_Server, handler_class=_Quiet) as server, _running(server):
        yield f"http://127.0.0.1:{server.server_port}"


@contextmanager
def cutting(address: str, *, whole: int) -> Iterator[str]:
    """Stand before an index, and cut each upload after its first bytes, but for the first `whole` ones."""
    host, _, port = address.removeprefix("http://").partition(":")
    left = [whole]

    class Handler(StreamRequestHandler):
        def handle(self) -> None:
            first = self.connection.recv(2000)
            with socket.create_connection((host, int(port))) as upstream:
                upstream.sendall(first)
                if first.startswith(b"POST"):
                    left[0] -= 1
                    if left[0] < 0:
                        return
                back = threading.Thread(target=_pump, args=(upstream, self.connection), daemon=True)
                back.start()
                _pump(self.connection, upstream)
                back.join()

    class Server(ThreadingTCPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server, _running(server):
        yield f"http://127.0.0.1:{server.server_address[1]}"


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while received := source.recv(65536):
            target.sendall(received)
        target.shutdown(socket.SHUT_WR)


@contextmanager
def _running(server: ThreadingTCPServer | WSGIServer) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()


def closed_port() -> str:
    """Give an address at which nothing listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{unused.getsockname()[1]}"
