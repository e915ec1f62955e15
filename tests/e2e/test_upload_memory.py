"""An upload takes as much memory for a large file as for a small one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

SIZE = 400 << 20
MOST = 16 << 20
"""Bytes that a file of `SIZE` may cost more than one of 1 MiB."""

# In a process of its own: the highest use of memory that the system remembers never falls.
PROGRAM = """
import asyncio, io, json, os, resource, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from videodb_client import AuthenticatedClient, uploads

class Host(BaseHTTPRequestHandler):
    protocol_version, received = "HTTP/1.1", []

    def do_GET(self):
        self.answer({"success": True, "data": {"upload_url": address + "/store"}})

    def do_POST(self):
        left = length = int(self.headers["content-length"])
        while left:
            left -= len(self.rfile.read1(min(left, 65536)))
        self.received.append(length)
        self.answer({"success": True, "data": {"id": "m-1", "length": 1}})

    def answer(self, body):
        content = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass

class Pipe(io.FileIO):
    def seekable(self):
        return False

def upload(size):
    with open(path, "wb") as file:
        file.truncate(size)
    given = Pipe(path) if how == "pipe" else path
    client = AuthenticatedClient(address, "sk-test", verify=False)
    if how == "asyncio":
        async def main():
            async with client:
                await uploads.upload_file_async(client, given)
        asyncio.run(main())
    else:
        with client:
            uploads.upload_file(client, given)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

how, path, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
server.daemon_threads = True
address = f"http://127.0.0.1:{server.server_port}"
threading.Thread(target=server.serve_forever, daemon=True).start()
small = upload(1 << 20)
large = upload(size)
server.shutdown()
server.server_close()
assert Host.received[2] > size, Host.received
print(large - small)
"""


@pytest.mark.parametrize("how", ["sync", "asyncio", "pipe"])
def test_memory_is_constant(how: str, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, how, tmp_path / "f", str(SIZE)],
        env={"PYTHONPATH": str(ROOT / "generated"), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) < MOST
