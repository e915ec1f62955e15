"""Which failures are tried again, and when: the pure decision, then whole calls on a clock that is not real."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from loopback import WAYS, FakeClock, Mode, Step, answer, call, operation, scripted
from videodb_client import errors
from videodb_client._transport.retry import ATTEMPTS, Failure, wait

WALL = 784_111_777.0  # Sun, 06 Nov 1994 08:49:37 GMT


def decided(**changes: Any) -> float | None:
    given: dict[str, Any] = {
        "method": "GET",
        "idempotent": False,
        "attempt": 1,
        "failure": 503,
        "headers": {},
        "left": 60.0,
        "wall": WALL,
        "chance": 1.0,
    }
    return wait(**(given | changes))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        pytest.param("7", 7.0, id="seconds"),
        pytest.param("0", 0.5, id="no-seconds-backs-off-all-the-same"),
        pytest.param("1.5", 1.5, id="fraction"),
        pytest.param("  7  ", 7.0, id="spaces"),
        pytest.param("Sun, 06 Nov 1994 08:49:47 GMT", 10.0, id="date"),
        pytest.param("Sunday, 06-Nov-94 08:49:47 GMT", 10.0, id="date-rfc850"),
        pytest.param("Sun Nov  6 08:49:47 1994", 10.0, id="date-asctime"),
        pytest.param("Sun, 06 Nov 1994 08:49:07 GMT", 0.5, id="date-in-the-past-backs-off"),
        pytest.param("Sun, 06 Nov 1994 09:49:37 GMT", None, id="date-after-the-deadline"),
        pytest.param("-5", 0.5, id="negative-is-no-number-of-seconds"),
        pytest.param("86400", None, id="huge"),
        pytest.param("9" * 400, None, id="huger-than-a-float"),
        pytest.param("59.9", 59.9, id="just-before-the-deadline"),
        pytest.param("60", None, id="at-the-deadline"),
        pytest.param("soon", 0.5, id="garbage"),
        pytest.param("", 0.5, id="empty"),
        pytest.param("nan", 0.5, id="nan"),
        pytest.param("inf", 0.5, id="inf"),
        pytest.param("1e1", 0.5, id="exponent"),
        pytest.param("٧", 0.5, id="digits-of-another-script"),
        pytest.param("7, 8", 0.5, id="sent-twice"),
        pytest.param("Sun, 66 Nov 1994 08:49:37 GMT", 0.5, id="no-such-date"),
        pytest.param("Sun, 06 Nov 99999 08:49:37 GMT", 0.5, id="no-such-year"),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert decided(headers={"retry-after": value}) == seconds


def test_a_date_is_compared_with_the_servers_own_clock() -> None:
    headers = {"retry-after": "Sun, 06 Nov 1994 08:49:47 GMT", "date": "Sun, 06 Nov 1994 08:49:42 GMT"}
    assert decided(headers=headers, wall=WALL + 86400) == 5.0
    assert decided(headers=headers | {"date": "noon"}) == 10.0


def test_backing_off_doubles_and_ends_with_the_attempts() -> None:
    assert [decided(attempt=attempt) for attempt in range(1, ATTEMPTS + 1)] == [0.5, 1.0, None]


@pytest.mark.parametrize("chance", [0.0, 0.25, 0.999])
def test_jitter_is_full(chance: float) -> None:
    assert decided(chance=chance) == chance * 0.5


def test_what_the_server_asks_for_is_never_undercut_by_jitter() -> None:
    assert decided(chance=0.0, headers={"retry-after": "2"}) == 2.0
    assert decided(chance=1.0, headers={"retry-after": "0.1"}, left=0.2) == 0.1


@pytest.mark.parametrize("left", [0.5, 0.1, 0.0, -1.0])
def test_no_wait_goes_past_the_deadline(left: float) -> None:
    assert decided(left=left) is None
    assert decided(left=left, headers={"retry-after": "1"}) is None


REPEATABLE = ("GET", "HEAD", "PUT", "DELETE")
OTHERS = ("POST", "PATCH", "OPTIONS")
STATUSES = (200, 301, 400, 401, 402, 403, 404, 408, 409, 429, 499, 500, 501, 502, 503, 504, 520)


@pytest.mark.parametrize("idempotent", [False, True], ids=["unmarked", "x-idempotent"])
@pytest.mark.parametrize("method", REPEATABLE + OTHERS)
def test_which_failures_are_tried_again(method: str, idempotent: bool) -> None:
    repeatable = method in REPEATABLE or idempotent
    tried = {
        failure for failure in (*STATUSES, *Failure) if decided(method=method, idempotent=idempotent, failure=failure)
    }
    wanted: set[int | Failure] = {Failure.CONNECT}
    if repeatable:
        wanted |= {408, 429, 502, 503, 504, Failure.BROKEN}
    assert tried == wanted


# Whole calls

FAULTS = {
    "connect": (httpx.ConnectError, True),
    "connect-timeout": (httpx.ConnectTimeout, True),
    "proxy": (httpx.ProxyError, True),
    "read": (httpx.ReadError, False),
    "write": (httpx.WriteError, False),
    "closed": (httpx.RemoteProtocolError, False),
    "read-timeout": (httpx.ReadTimeout, False),
}


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_tried_again_where_that_is_safe(mode: Mode, method: str, name: str) -> None:
    fault, nothing_sent = FAULTS[name]
    client, script = scripted(fault, answer(200))
    if nothing_sent or method in REPEATABLE:
        assert call(mode, client, operation(method)).success is True
        assert len(script.requests) == 2
        return
    with pytest.raises(errors.ConnectionFailedError, match=r"attempt 1\)") as caught:
        call(mode, client, operation(method))
    assert len(script.requests) == 1
    assert caught.value.reached


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("status", [429, 503])
def test_a_payment_is_sent_once_whatever_the_answer_asks_for(mode: Mode, status: int) -> None:
    clock = FakeClock()
    client, script = scripted(answer(status, {}, {"retry-after": "1"}), answer(200), clock=clock)
    with pytest.raises(errors.class_for(status)):
        call(mode, client, operation("POST"))
    assert (len(script.requests), clock.slept) == (1, [])


@pytest.mark.parametrize("mode", WAYS)
def test_three_attempts_and_then_the_last_error(mode: Mode) -> None:
    clock = FakeClock()
    client, script = scripted(answer(503), answer(502), answer(504, {"message": "Busy"}), clock=clock)
    with pytest.raises(errors.ServerError) as caught:
        call(mode, client, operation("GET"))
    assert str(caught.value) == "GET /billing/auto_recharge: 504 Gateway Timeout: Busy (attempt 3)"
    assert clock.slept == [0.5, 1.0]
    assert len(script.requests) == 3


@pytest.mark.parametrize("mode", WAYS)
def test_nothing_reached_the_server(mode: Mode) -> None:
    client, script = scripted(httpx.ConnectError("[Errno 111] Connection refused"))
    with pytest.raises(errors.ConnectionFailedError) as caught:
        call(mode, client, operation("POST"))
    assert str(caught.value) == (
        "POST /billing/auto_recharge: no connection: [Errno 111] Connection refused (attempt 3)"
    )
    assert not caught.value.reached
    assert len(script.requests) == 3


@pytest.mark.parametrize("mode", WAYS)
def test_a_wait_that_would_be_too_long_is_an_error_at_once(mode: Mode) -> None:
    clock = FakeClock()
    client, script = scripted(answer(429, {}, {"retry-after": "61"}), clock=clock)
    with pytest.raises(errors.RateLimitError):
        call(mode, client, operation("GET"))
    assert (len(script.requests), clock.slept) == (1, [])
    client, script = scripted(answer(429, {}, {"retry-after": "61"}), answer(200), clock=clock)
    assert call(mode, client.with_timeout(62), operation("GET")).success is True
    assert clock.slept == [61.0]


LOST: dict[str, list[Step]] = {
    "broken": [httpx.RemoteProtocolError("closed")],
    "no-answer": [httpx.ReadTimeout("")],
    "broken-then-busy": [httpx.ReadError(""), answer(429, {})],
    "busy-then-broken": [answer(503, {}), httpx.ReadError("")],
}


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("lost", LOST)
def test_deleting_what_an_earlier_attempt_deleted_is_success(mode: Mode, lost: str) -> None:
    client, _ = scripted(*LOST[lost], answer(404, {"success": False, "message": "Not found"}))
    result = call(mode, client, operation("DELETE", "/video/{video_id}"), video_id="m-1")
    assert result.success is True
    client, _ = scripted(*LOST[lost], answer(404, {"success": False, "message": "Not found"}))
    response = call(mode, client, operation("DELETE", "/video/{video_id}"), detailed=True, video_id="m-1")
    assert (response.status_code, response.parsed.message, response.attempts) == (404, "Not found", len(LOST[lost]) + 1)


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize(
    ("method", "steps"),
    [
        pytest.param("DELETE", [answer(404, {})], id="first-attempt"),
        pytest.param("DELETE", [httpx.ConnectError("refused"), answer(404, {})], id="never-got-there-before"),
        pytest.param("GET", [httpx.ReadError(""), answer(404, {})], id="not-a-delete"),
        *(
            pytest.param("DELETE", [answer(status, {}), answer(404, {})], id=f"answered-{status}-before")
            for status in (408, 429, 502, 503, 504)
        ),
        pytest.param("DELETE", [answer(429, {}), answer(429, {}), answer(404, {})], id="busy-twice"),
        pytest.param("DELETE", [answer(429, {}), httpx.ConnectError("no"), answer(404, {})], id="never-arrived"),
    ],
)
def test_any_other_404_is_an_error(mode: Mode, method: str, steps: list[Step]) -> None:
    client, _ = scripted(*steps)
    with pytest.raises(errors.NotFoundError):
        call(mode, client, operation(method))
