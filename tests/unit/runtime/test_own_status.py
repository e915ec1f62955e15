"""Waiting for what has a status of its own: an understanding, an index, a sandbox. It is asked for itself."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from loopback import MODES, FakeClock, Mode, answer, scripted
from videodb_client import AsyncVideoDB, AuthenticatedClient, VideoDB, jobs
from videodb_client.jobs import Finished, JobFailedError, JobTimeoutError
from videodb_client.models import Index, Understanding
from videodb_client.testing import FakeVideoDB, Reply

UNDER_WAY = {"success": True, "status": "processing", "data": {"percentage": 10}}
BOTH = pytest.mark.parametrize("mode", MODES)


def wait(mode: Mode, client: AuthenticatedClient, job: Any, **options: Any) -> Finished:
    if mode == "sync":
        finished = jobs.wait(client, job, **options)
    else:
        finished = asyncio.run(jobs.wait_async(client, job, **options))
    assert finished is not None
    return finished


def understood(word: str | None, **more: Any) -> Any:
    return {"success": True, "data": {"understanding_id": "und_1", "video_id": "m-1", "status": word, **more}}


UNDERSTANDING = jobs.Own("videos.get_video_understanding", ["m-1"])


@BOTH
@pytest.mark.parametrize("word", ["done", "partial", "ready", "Active", "alert"])
def test_what_has_a_status_of_its_own_is_asked_for_itself(mode: Mode, word: str) -> None:
    clock = FakeClock()
    under_way = [answer(200, understood(word)) for word in ("queued", "running", "building", "provisioning", None)]
    client, script = scripted(*under_way, answer(503), answer(200, understood(word)), clock=clock)
    finished = wait(mode, client, understood("queued"), own=UNDERSTANDING)
    assert (finished.id, finished.status, finished.data) == ("und_1", word, understood(word)["data"])
    assert {request.url.path for request in script.requests} == {"/video/m-1/understand/und_1"}
    assert clock.slept[:3] == [1.0, 1.5, 2.25]


@BOTH
def test_it_may_be_over_at_once_or_begun_by_a_job_or_known_by_its_id(mode: Mode) -> None:
    for known in ("und_1", {"data": {"id": "und_1"}}, {"data": {"data": {"id": "x"}, "id": "und_1"}}):
        client, script = scripted(answer(200, understood("done")))
        assert wait(mode, client, known, own=UNDERSTANDING).status == "done"
        assert [request.url.path for request in script.requests] == ["/video/m-1/understand/und_1"]
    client, script = scripted(answer(500))
    assert wait(mode, client, understood("partial"), own=UNDERSTANDING).status == "partial"
    assert script.requests == []
    client, script = scripted(
        answer(200, UNDER_WAY),
        answer(200, {"status": "done", "response": understood("running")}),
        answer(200, understood("done")),
    )
    begun = {"status": "processing", "data": {"id": "job-7", "output_url": "https://api.test/async-response/job-7"}}
    assert wait(mode, client, begun, own=UNDERSTANDING).status == "done"
    assert [request.url.path for request in script.requests] == [
        *["/async-response/job-7"] * 2,
        "/video/m-1/understand/und_1",
    ]


@BOTH
@pytest.mark.parametrize("word", ["failed", "stopped", "stopping", "cancelled", "error"])
def test_a_bad_end_of_its_own_says_which(mode: Mode, word: str) -> None:
    last = understood(word, message="No active sandbox")
    client, _ = scripted(answer(200, understood("running")), answer(200, last))
    with pytest.raises(
        JobFailedError, match=r"GET /video/\{video_id\}/understand/\{understanding_id\}: 'und_1'"
    ) as caught:
        wait(mode, client, understood("queued"), own=UNDERSTANDING)
    error = caught.value
    assert (error.job_id, error.token) == ("und_1", "videos.get_video_understanding:m-1/und_1")
    assert (error.answer, error.message) == (last, "No active sandbox")
    assert word in str(error)


@BOTH
def test_a_time_that_runs_out_can_be_gone_on_with_by_token(mode: Mode) -> None:
    clock = FakeClock()
    client, script = scripted(answer(200, understood("running")), clock=clock)
    with pytest.raises(JobTimeoutError, match="'und_1' was not over within 5 s") as caught:
        wait(mode, client, "und_1", own=jobs.Own("videos.get_video_understanding", ["m ü/1"[:3]]), timeout=5)
    assert sum(clock.slept) == pytest.approx(5)
    script.steps = [answer(200, understood("partial"))]
    resumed = VideoDB("https://api.test", "sk-test", transport=script).jobs.resume(caught.value.token, Understanding)
    assert resumed.wait().status == "partial"
    assert {request.url.raw_path for request in script.requests} == {b"/video/m%20%C3%BC/understand/und_1"}


@pytest.mark.parametrize(
    "token",
    [
        "videos.get_index",
        "videos.get_index:",
        "videos.get_index:m-1",
        "videos.get_index:m-1/",
        "videos.get_index:m-1/idx/more",
        "videos.delete_video:m-1",
        "videos.get_nothing:m-1",
        "nothing.get_index:m-1/idx",
        "videos..get_index:m-1/idx",
        "https://elsewhere.example/job",
    ],
)
def test_what_is_no_token_is_refused(token: str) -> None:
    with pytest.raises(ValueError, match="token"):
        VideoDB(token="sk-test").jobs.resume(token, Index)


def test_an_understanding_and_an_index_are_jobs_of_the_surface() -> None:
    fake = FakeVideoDB()

    def begin() -> None:
        fake.answer("create_video_understanding", json=understood("queued"))
        fake.answer("get_video_understanding", Reply(200, understood("partial")))
        fake.answer("create_index", json={"success": True, "data": {"index_id": "idx-1", "status": "building"}})
        fake.answer("get_index", Reply(200, {"success": True, "data": {"index_id": "idx-1", "status": "ready"}}))

    async def main() -> Any:
        db = AsyncVideoDB(token="sk-test", transport=fake.transport)
        seen = await db.videos.create_video_understanding("m-1", analyzers=[{"type": "vlm"}])
        made = await db.videos.create_index("m-1", source={"understanding_id": "und_1"})
        return seen, await seen.wait(), made, await made.wait()

    begin()
    db = VideoDB(token="sk-test", transport=fake.transport)
    seen = db.videos.create_video_understanding("m-1", analyzers=[{"type": "vlm"}])
    made = db.videos.create_index("m-1", source={"understanding_id": "und_1"})
    assert (seen.id, seen.status, made.status) == ("und_1", "queued", "building")
    found = seen, seen.wait(), made, made.wait()
    begin()
    for one, understanding, index, ready in (found, asyncio.run(main())):
        assert (one.status, understanding.status, understanding.understanding_id) == ("partial", "partial", "und_1")
        assert (index.id, index.status, ready.index_id) == ("idx-1", "ready", "idx-1")
        assert index.token == "videos.get_index:m-1/idx-1"


def test_asking_for_one_gives_it() -> None:
    db = VideoDB(token="sk-test", transport=FakeVideoDB().transport)
    assert isinstance(db.videos.get_video_understanding("m-1", "und_1"), Understanding)
