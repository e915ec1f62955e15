"""Show what a call costs beside a bare call of httpx to the same server, side by side in one run. Asserts nothing.

The server is another process on loopback that answers at once, so that what is measured is the client. Each number is
the best of several rounds, taken in turns: the machine's other work falls on both.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable

from pipeline.door import guarded
from pipeline.paths import ROOT

sys.path.insert(0, str(ROOT / "generated"))

ROUNDS = 5
ANSWER = b'{"success":true,"message":"Auto recharge settings updated"}'
BODY = {"enabled": True, "threshold": 10, "amount": 50}


def serve() -> None:
    """Answer each request with the same; print the port first. Never returns."""
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(ANSWER)}\r\n\r\n".encode()

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                request = await reader.readuntil(b"\r\n\r\n")
                length = request.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
                await reader.readexactly(int(length or 0))
                writer.write(head + ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def main() -> None:
        server = await asyncio.start_server(converse, "127.0.0.1", 0, backlog=2000)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    asyncio.run(main())


def best(ways: dict[str, Callable[[], float]]) -> dict[str, float]:
    """Give the least seconds of each way, the ways taken in turns."""
    rounds = [{name: way() for name, way in ways.items()} for _ in range(ROUNDS)]
    return {name: min(round_[name] for round_ in rounds) for name in ways}


def show(what: str, seconds: dict[str, float], calls: int) -> None:
    """Print the milliseconds a call of each way, and the ratio of the first to the second."""
    (mine, ours), (theirs, bare) = seconds.items()
    print(
        f"{what:32} {mine} {ours / calls * 1e3:6.3f} ms   {theirs} {bare / calls * 1e3:6.3f} ms   "
        f"ratio {ours / bare:5.2f}"
    )


def compare(url: str) -> None:
    """Run and print all comparisons."""
    import httpx
    from videodb_client import AuthenticatedClient
    from videodb_client.api.billing import set_auto_recharge
    from videodb_client.models import AutoRechargeSettings

    headers = {"x-access-token": "sk-bench"}
    path = f"{url}/billing/auto_recharge"

    def one(client: AuthenticatedClient) -> None:
        set_auto_recharge.sync(client=client, body=AutoRechargeSettings(enabled=True, threshold=10, amount=50))

    def bare(client: httpx.Client) -> None:
        client.post(path, json=BODY, headers=headers).raise_for_status().json()

    async def aone(client: AuthenticatedClient) -> None:
        await set_auto_recharge.asyncio(client=client, body=AutoRechargeSettings(enabled=True, threshold=10, amount=50))

    async def abare(client: httpx.AsyncClient) -> None:
        (await client.post(path, json=BODY, headers=headers)).raise_for_status().json()

    def timed(call: Callable[[], object], calls: int) -> float:
        call()
        started = time.perf_counter()
        for _ in range(calls):
            call()
        return time.perf_counter() - started

    async def atimed(call: Callable[[], Awaitable[object]], calls: int, at_once: bool) -> float:
        await call()
        started = time.perf_counter()
        if at_once:
            await asyncio.gather(*[call() for _ in range(calls)])
        else:
            for _ in range(calls):
                await call()
        return time.perf_counter() - started

    with AuthenticatedClient(url, "sk-bench") as client, httpx.Client(trust_env=False) as theirs:
        ways = {"ours": lambda: timed(lambda: one(client), 300), "httpx": lambda: timed(lambda: bare(theirs), 300)}
        show("sync, one after the other", best(ways), 300)

    def arun(calls: int, at_once: bool) -> dict[str, Callable[[], float]]:
        async def mine() -> float:
            async with AuthenticatedClient(url, "sk-bench") as client:
                return await atimed(lambda: aone(client), calls, at_once)

        async def its() -> float:
            async with httpx.AsyncClient(trust_env=False, timeout=60) as client:
                return await atimed(lambda: abare(client), calls, at_once)

        return {"ours": lambda: asyncio.run(mine()), "httpx": lambda: asyncio.run(its())}

    show("async, one after the other", best(arun(300, at_once=False)), 300)
    show("async, 100 at once", best(arun(100, at_once=True)), 100)
    show("async, 1000 at once", {name: way() for name, way in arun(1000, at_once=True).items()}, 1000)


@guarded("bench")
def main() -> int:
    """Start the server, compare, and end the server."""
    server = subprocess.Popen([sys.executable, __file__, "--serve"], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        compare(f"http://127.0.0.1:{server.stdout.readline().strip()}")
    finally:
        server.terminate()
        server.communicate()
    return 0


if __name__ == "__main__":
    serve() if "--serve" in sys.argv else sys.exit(main())
