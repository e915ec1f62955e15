"""Waiting for jobs: what counts as the end, how often it is asked for, for how long, and what is raised."""

from __future__ import annotations

import asyncio
import io
import pickle
from functools import partial
from typing import Any

import httpx
import pytest
from loopback import MODES, WAYS, FakeClock, Mode, answer, replies, scripted, served, surface_of, written
from videodb_client import AuthenticatedClient, errors, jobs
from videodb_client.jobs import Finished, JobFailedError, JobTimeoutError
from videodb_client.models import AsyncResponse, VideoResult
from waiting import DONE, KEY, UNDER_WAY, UNTOLD, VIDEO, started, wait

BOTH = pytest.mark.parametrize("mode", WAYS)


@BOTH
def test_asks_less_and_less_often_until_it_is_done(mode: Mode) -> None:
    clock = FakeClock()
    client, script = scripted(*[answer(200, UNDER_WAY)] * 9, answer(200, DONE), clock=clock)
    finished = wait(mode, client, started())
    assert finished == Finished(id="job-1", status="done", data=VIDEO, answer=DONE if mode in MODES else UNTOLD)
    assert clock.slept == [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0, 10.0]
    assert {(r.method, str(r.url), r.headers["x-access-token"]) for r in script.requests} == {
        ("GET", "https://api.test/async-response/job-1", KEY)
    }


@BOTH
@pytest.mark.parametrize("word", ["done", "completed", "complete", "success", "Done", " COMPLETED ", "partial"])
def test_words_of_success(mode: Mode, word: str) -> None:
    client, script = scripted(answer(200, {"status": word, "data": VIDEO}))
    finished = wait(mode, client, "job-1")
    assert finished is not None
    assert (finished.status, finished.data, len(script.requests)) == (word, VIDEO, 1)


@BOTH
@pytest.mark.parametrize("word", ["processing", "in progress", "pending", "queued", "", "reticulating splines"])
def test_pending_and_unknown_words_keep_waiting(mode: Mode, word: str) -> None:
    client, script = scripted(answer(200, {"status": word, "data": {}}), answer(200, DONE))
    finished = wait(mode, client, "job-1")
    assert finished is not None
    assert (finished.data, len(script.requests)) == (VIDEO, 2)


@BOTH
@pytest.mark.parametrize("word", ["failed", "error", "Failed"])
@pytest.mark.parametrize("status", [200, 400, 404, 500])
def test_a_failed_job_raises_with_its_id_and_last_answer(mode: Mode, word: str, status: int) -> None:
    last = {"success": False, "status": word, "message": "Download failed."}
    client, _ = scripted(answer(200, UNDER_WAY), answer(status, last))
    with pytest.raises(JobFailedError, match=r"the job 'job-1' has failed: Download failed\.") as caught:
        wait(mode, client, started())
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.job_id, error.answer, error.message, error.status) == ("job-1", last, "Download failed.", status)
    assert error.token == "async-response:job-1"


@BOTH
@pytest.mark.parametrize(
    "last",
    [
        {"success": False, "message": "no"},
        {"success": False, "status": "done", "message": "no"},
        {"success": False, "status": "cancelled", "message": "no"},
        {"success": True, "status": "done", "response": {"success": False, "message": "no"}},
        {"success": True, "response": {"success": False, "message": "no"}},
        {"success": "false", "message": "no"},
        {"success": "False", "status": "done", "message": "no"},
        {"status": "done", "response": {"success": "false", "message": "no"}},
        {"success": True, "status": "done", "response": {"status": "failed", "message": "no"}},
        {"status": "done", "response": {"success": True, "status": "Error", "message": "no"}},
        {"response": {"status": "failed", "message": "no", "data": {"id": "m-1"}}},
        {"error": {"message": "no"}},
        {"error": "no"},
        {"status": "done", "error": {"message": "no"}},
        {"status": "done", "response": {"error": {"message": "no"}}},
        {"status": "done", "response": {"error": "no", "data": {"id": "m-1"}}},
        {"success": True, "response": {"error": {"message": "no"}}},
    ],
)
def test_success_false_is_a_failure_too(mode: Mode, last: Any) -> None:
    client, _ = scripted(answer(200, last))
    with pytest.raises(JobFailedError) as caught:
        wait(mode, client, "job-1")
    assert (caught.value.message, caught.value.answer) == ("no", last)


@BOTH
@pytest.mark.parametrize("word", ["processing", "in progress", "pending"])
def test_success_false_while_under_way_is_none(mode: Mode, word: str) -> None:
    client, _ = scripted(answer(200, {"success": False, "status": word}), answer(200, DONE))
    assert wait(mode, client, "job-1") is not None


@BOTH
@pytest.mark.parametrize(
    "nothing",
    [
        {},
        {"id": "job-1"},
        {"message": "hello"},
        {"success": None},
        {"data": None},
        {"data": {}},
        {"status": None},
        {"status": None, "response": None},
        {"response": {}},
        {"response": {"status": "processing"}},
        {"status": "done", "response": {"status": "in progress", "data": {}}},
        {"success": True, "response": {"status": "pending"}},
        {"success": True, "response": {"status": "reticulating splines", "data": {"id": "m-1"}}},
    ],
)
def test_what_tells_nothing_of_an_end_is_none(mode: Mode, nothing: Any) -> None:
    client, script = scripted(answer(200, nothing), answer(200, DONE))
    finished = wait(mode, client, "job-1")
    assert finished is not None
    assert (finished.data, len(script.requests)) == (VIDEO, 2)


@BOTH
def test_an_answer_without_a_status_is_final_and_response_is_the_real_one(mode: Mode) -> None:
    client, _ = scripted(answer(200, {"success": True, "data": VIDEO}))
    finished = wait(mode, client, "job-1")
    assert finished is not None
    assert (finished.status, finished.data) == (None, VIDEO)
    nested = {"success": True, "message": "made", "data": VIDEO}
    client, _ = scripted(answer(200, {"status": "completed", "response": nested, "data": {"id": "job-1"}}))
    finished = wait(mode, client, "job-1")
    assert finished is not None
    assert (finished.data, finished.answer) == (VIDEO, nested if mode in MODES else UNTOLD)


@BOTH
@pytest.mark.parametrize(
    ("body", "status", "data"),
    [
        ({"status": "done", "response": {"success": True, "data": VIDEO}}, "done", VIDEO),
        ({"status": "done", "result": {"success": True, "data": VIDEO}}, "done", VIDEO),
        ({"status": "done", "response": VIDEO}, "done", VIDEO),
        ({"status": "done", "result": VIDEO}, "done", VIDEO),
        ({"success": True, "result": VIDEO, "data": {"id": "job-1"}}, None, VIDEO),
        ({"status": "done", "result": [VIDEO]}, "done", [VIDEO]),
        ({"status": "done", "data": VIDEO, "result": "ok"}, "done", VIDEO),
        ({"status": "done", "result": {"data": {}, "result": [VIDEO]}}, "done", [VIDEO]),
        ({"status": "partial", "data": VIDEO}, "partial", VIDEO),
        ({"status": "done", "response": {"status": "partial", "data": VIDEO}}, "partial", VIDEO),
        ({"response": {"status": "partial", "success": True, "data": VIDEO}}, "partial", VIDEO),
        ({"status": "done", "data": {}}, "done", {}),
    ],
)
def test_what_came_of_it_stands_under_response_result_or_data(mode: Mode, body: Any, status: Any, data: Any) -> None:
    client, script = scripted(answer(200, UNDER_WAY), answer(200, body))
    finished = wait(mode, client, "job-1")
    assert finished is not None
    assert (finished.status, finished.data, len(script.requests)) == (status, data, 2)


@BOTH
def test_there_is_nothing_to_wait_for_where_a_callback_will_tell(mode: Mode) -> None:
    client, script = scripted(answer(200, DONE))
    if mode in MODES:
        assert wait(mode, client, started(request_type="async")) is None
    else:
        with pytest.raises(ValueError, match="this job reports to its callback_url"):
            wait(mode, client, started(request_type="async"))
    assert script.requests == []
    assert wait(mode, client, started(request_type="sync")) is not None


@BOTH
def test_the_thing_itself_is_given_back(mode: Mode) -> None:
    client, script = scripted(answer(200, DONE))
    finished = wait(mode, client, VideoResult.from_dict({"success": True, "data": VIDEO}))
    assert finished is not None
    assert (finished.id, finished.data, script.requests) == ("m-1", VIDEO, [])


@BOTH
def test_an_early_404_is_waited_out(mode: Mode) -> None:
    unknown = answer(404, {"success": False, "message": "Response not found"})
    client, script = scripted(unknown, unknown, answer(200, DONE))
    assert wait(mode, client, "job-1") is not None
    assert len(script.requests) == 3
    # one that stays is an error, and so is one for a job that the server has known
    clock = FakeClock()
    client, _ = scripted(unknown, clock=clock)
    with pytest.raises(errors.NotFoundError, match="of the job 'job-1': Response not found"):
        wait(mode, client, "job-1")
    assert 30 <= sum(clock.slept) <= 41
    client, script = scripted(answer(200, UNDER_WAY), unknown)
    with pytest.raises(errors.NotFoundError):
        wait(mode, client, "job-1")
    assert len(script.requests) == 2


@BOTH
@pytest.mark.parametrize(
    "passing",
    [
        answer(500),
        answer(503),
        answer(429),
        answer(408),
        httpx.Response(502, content=b"<html>Bad gateway</html>"),
        httpx.ReadError,
        httpx.ConnectError,
        httpx.ReadTimeout,
    ],
)
def test_what_may_pass_is_waited_out(mode: Mode, passing: Any) -> None:
    client, _ = scripted(answer(200, UNDER_WAY), *[passing] * 7, answer(200, DONE))
    finished = wait(mode, client, "job-1")
    assert finished is not None
    assert finished.data == VIDEO


@BOTH
def test_a_server_that_asks_for_time_gets_a_minute_at_most(mode: Mode) -> None:
    """The job may be over long before, and whoever waits has no use for a question that is never asked."""
    far = "Fri, 31 Dec 9999 23:59:59 GMT"
    for asked, timeout, slept in (
        ("20", 600, 20.0),
        ("100", 600, 60.0),
        ("1000", 600, 60.0),
        ("9" * 400, 600, 60.0),
        (far, 600, 60.0),
        ("1000", 30, 29.0),
    ):
        clock = FakeClock()
        client, script = scripted(answer(429, {}, {"retry-after": asked}), answer(200, DONE), clock=clock)
        assert wait(mode, client.with_retries(0), "job-1", timeout=timeout) is not None
        assert (clock.slept, len(script.requests)) == ([slept], 2), asked
    clock = FakeClock()
    client, script = scripted(answer(429, {}, {"retry-after": "1000"}), clock=clock)
    with pytest.raises(JobTimeoutError, match="the last answer: 429 Too Many Requests"):
        wait(mode, client, "job-1")
    assert (sum(clock.slept), len(script.requests)) == (600.0, 11)


@BOTH
def test_a_job_that_is_told_without_an_envelope_is_asked_for(mode: Mode) -> None:
    """It has begun, and costs: it must not be lost for want of a `data`."""
    for url in ("https://api.test/async-response/job-1", "https://elsewhere.test/async-response/job-1"):
        begun = {"success": True, "status": "processing", "id": "job-1", "output_url": url}
        client, script = scripted(answer(200, DONE))
        finished = wait(mode, client, AsyncResponse.from_dict(begun))
        assert finished is not None
        assert (finished.id, [r.url.path for r in script.requests]) == ("job-1", ["/async-response/job-1"])
        assert {r.url.host for r in script.requests} == {"api.test"}


@BOTH
def test_an_id_that_is_a_number_names_the_job_too(mode: Mode) -> None:
    for data, path in (
        ({"id": 7}, "/async-response/7"),
        ({"job_id": 7, "job_type": "video"}, "/job/7"),
        ({"id": 7, "job_type": "video"}, "/job/7"),
    ):
        client, script = scripted(answer(200, DONE))
        finished = wait(mode, client, AsyncResponse.from_dict({"status": "processing", "data": data}))
        assert finished is not None
        assert (finished.id, [r.url.path for r in script.requests]) == ("7", [path])


@BOTH
@pytest.mark.parametrize("status", [400, 401, 402, 403, 409, 410, 301])
def test_what_will_not_pass_is_raised_at_once(mode: Mode, status: int) -> None:
    client, script = scripted(answer(status, {"success": False, "message": f"not for {KEY}"}))
    with pytest.raises(errors.class_for(status), match=r"not for \*\*\*") as caught:
        wait(mode, client, "job-1")
    assert (len(script.requests), KEY.encode() in caught.value.body) == (1, False)


@BOTH
def test_an_answer_that_cannot_be_read_is_no_end(mode: Mode) -> None:
    for content in (b"<html>Welcome</html>", b"[]", b""):
        client, _ = scripted(httpx.Response(200, content=content))
        with pytest.raises(errors.UnreadableError):
            wait(mode, client, "job-1")


@BOTH
def test_ten_minutes_unless_told_otherwise(mode: Mode) -> None:
    for options, seconds in (({}, 600.0), ({"timeout": 45}, 45.0), ({"timeout": 0.5}, 0.5)):
        clock = FakeClock()
        client, script = scripted(answer(200, UNDER_WAY), clock=clock)
        with pytest.raises(JobTimeoutError, match=f"not over within {seconds:g} s") as caught:
            wait(mode, client, started(), **options)
        assert isinstance(caught.value, errors.DeadlineError)
        assert (caught.value.job_id, caught.value.answer) == ("job-1", UNDER_WAY)
        assert caught.value.token == "async-response:job-1"
        assert sum(clock.slept) == pytest.approx(seconds)
        # a question that gets no answer does not outlive it either, and the last one has time for one
        last = script.requests[-1].extensions["timeout"]["read"]
        assert min(seconds, 0.99) <= last <= min(60, max(1.01, seconds))


@BOTH
def test_it_can_be_gone_on_with(mode: Mode) -> None:
    client, script = scripted(answer(200, UNDER_WAY))
    with pytest.raises(JobTimeoutError) as caught:
        wait(mode, client, started(), timeout=5)
    script.steps = [answer(200, DONE)]
    finished = wait(mode, client, caught.value.job_id)
    assert finished is not None
    assert finished.data == VIDEO


@BOTH
def test_what_a_sample_reads_of_a_finished_job_is_what_came_of_it(mode: Mode) -> None:
    client, _ = scripted(answer(200, {"status": "completed", "result": VIDEO}))
    finished = wait(mode, client, "job-1")
    assert finished is not None
    assert finished.data == VIDEO


@BOTH
def test_progress(mode: Mode) -> None:
    percentages: list[float] = []
    said = [{"percentage": 5}, {"percentage": "17.5"}, {}, None, {"percentage": True}, {"percentage": 400}]
    client, _ = scripted(*[answer(200, {"status": "processing", "data": d}) for d in said], answer(200, DONE))
    wait(mode, client, "job-1", progress=percentages.append)
    assert percentages == [5.0, 17.5, 100.0, 100.0]


@BOTH
def test_what_progress_raises_ends_the_waiting(mode: Mode) -> None:
    def stop(percentage: float) -> None:
        raise KeyboardInterrupt

    client, script = scripted(answer(200, UNDER_WAY))
    with pytest.raises(KeyboardInterrupt):
        wait(mode, client, "job-1", progress=stop)
    assert len(script.requests) == 1


def test_a_bar() -> None:
    drawn = io.StringIO()
    client, _ = scripted(answer(200, UNDER_WAY), answer(200, DONE))
    with jobs.tqdm_progress(file=drawn, mininterval=0, desc="upload") as progress:
        jobs.wait(client, "job-1", progress=progress)
    assert "upload:  10%" in drawn.getvalue()
    assert "upload: 100%" in drawn.getvalue().splitlines()[-1]
    assert drawn.getvalue().endswith("\n")


@BOTH
@pytest.mark.parametrize(
    ("job", "options", "error"),
    [
        ("", {}, ValueError),
        ("a/b", {}, ValueError),
        ("..", {}, ValueError),
        (None, {}, TypeError),
        (7, {}, TypeError),
        ({"status": "processing", "data": {}}, {}, ValueError),
        ("job-1", {"timeout": 0}, ValueError),
        ("job-1", {"timeout": float("inf")}, ValueError),
        ("job-1", {"timeout": "5"}, TypeError),
    ],
)
def test_what_cannot_be_meant_is_refused_before_any_request(
    mode: Mode, job: Any, options: Any, error: type[Exception]
) -> None:
    client, script = scripted(answer(200, DONE))
    if mode not in MODES and not isinstance(job, str | dict):
        error = ValueError  # it is no token
        run = partial(surface_of(mode, client).jobs.resume, job)
    else:
        run = partial(wait, mode, client, job, **options)
    with pytest.raises(error):
        run()
    assert script.requests == []


def test_it_shows_no_key_and_no_signed_address() -> None:
    client, _ = scripted(answer(200, {"status": "failed", "message": f"key {KEY}", "data": {"echo": KEY}}))
    with pytest.raises(JobFailedError) as caught:
        jobs.wait(client, "job-1")
    assert KEY not in f"{caught.value}{caught.value.answer}"
    client, _ = scripted(answer(200, {"data": {"stream_url": "https://s.test/v?signature=canary"}}))
    assert "canary" not in repr(jobs.wait(client, "job-1"))


@BOTH
def test_over_a_socket(mode: Mode) -> None:
    with served(replies(written(404), written(200, UNDER_WAY), written(200, DONE))) as server:
        client = AuthenticatedClient(server.url, KEY)
        client._shared.clock = FakeClock()

        async def call() -> Any:
            async with client:
                if mode == "asyncio":
                    return await jobs.wait_async(client, started(f"{server.url}/async-response/job-1"))
                return await surface_of(mode, client).jobs.resume("async-response:job-1").wait()

        with client:
            finished = asyncio.run(call()) if "async" in mode else wait(mode, client, "job-1")
    assert finished is not None
    assert [asked.path for asked in server.asked] == ["/async-response/job-1"] * 3
