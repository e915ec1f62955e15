"""Many calls at once, and for long: what is too slow for every run of the unit tests."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import socket
import threading
import time

import pytest
from loopback import Asked, operation, replies, served, written
from videodb_client import AuthenticatedClient, errors

GET = operation("GET")


async def timed(url: str, calls: int) -> float:
    async with AuthenticatedClient(url, "sk-test") as client:
        await client._acall(GET)
        started = time.perf_counter()
        results = await asyncio.gather(*[client._acall(GET) for _ in range(calls)])
        assert [result.success for result in results] == [True] * calls
        return time.perf_counter() - started


def test_a_thousand_calls_take_four_times_as_long_as_a_quarter() -> None:
    """Measured: 1 to 2 s. With httpx's own pool 34 s, in the square of their number."""
    with served(replies(written())) as server:
        best = {calls: min(asyncio.run(timed(server.url, calls)) for _ in range(3)) for calls in (250, 1000)}
        assert server.connections <= 6 * 101
    assert best[1000] / best[250] < 8  # 4 is a line, 16 a square


@pytest.mark.parametrize("how", ["cancelled", "late"])
def test_a_thousand_calls_of_which_half_are_given_up(how: str) -> None:
    """Stock: the client never works again."""
    go = threading.Event()

    def reply(connection: socket.socket, asked: Asked) -> None:
        go.wait()
        connection.sendall(written())

    async def main(url: str) -> None:
        async with AuthenticatedClient(url, "sk-test") as client:
            for _ in range(3):
                go.clear()
                impatient = client.with_timeout(1) if how == "late" else client
                tasks = [asyncio.create_task((impatient if i % 2 else client)._acall(GET)) for i in range(1000)]
                await asyncio.sleep(0.5)
                if how == "cancelled":
                    for task in tasks[1::2]:
                        task.cancel()
                else:
                    await asyncio.wait(tasks[1::2])
                go.set()
                results = await asyncio.gather(*tasks, return_exceptions=True)
                kind = asyncio.CancelledError if how == "cancelled" else errors.DeadlineError
                assert [type(result) for result in results[1::2]] == [kind] * 500
                assert all(result.success for result in results[::2] if not isinstance(result, BaseException))
                assert not any(isinstance(result, BaseException) for result in results[::2])
                again = await asyncio.gather(*[client._acall(GET) for _ in range(200)])
                assert all(result.success for result in again)

    with served(reply) as server:
        asyncio.run(main(server.url))


def test_calls_that_fail_in_every_way_leave_nothing_behind() -> None:
    """Sockets and threads after thousands of calls are those after a few."""
    ways = [written(), written(503, {}), written()[:-5], b"", b"nonsense\r\n\r\n", written(400, {})]

    def reply(connection: socket.socket, asked: Asked) -> None:
        way = ways[int(asked.path.rpartition("/")[2])]
        connection.sendall(way)
        if not way.endswith(b"}"):
            connection.shutdown(socket.SHUT_RDWR)

    async def main(client: AuthenticatedClient, rounds: int) -> None:
        ops = [operation("POST", f"/{way}") for way in range(len(ways))]
        for _ in range(rounds):
            await asyncio.gather(*[client._acall(op) for op in ops], return_exceptions=True)

    def handles() -> int:
        gc.collect()
        return len(os.listdir("/proc/self/fd"))

    with served(reply) as server, AuthenticatedClient(server.url, "sk-test") as client:
        asyncio.run(main(client, 5))
        open_before, memory_before = handles(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        asyncio.run(main(client, 300))
        for index in range(600):
            with pytest.raises(errors.VideoDBError):
                client._call(operation("POST", f"/{1 + index % 5}"))
        assert handles() <= open_before + 10
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory_before < 50_000, "KiB"
