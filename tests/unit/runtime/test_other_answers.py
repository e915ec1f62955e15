"""Answers that a source shows beside the usual one: a job in the place of content, a bare confirmation in the place of
a job, an error that means nothing was found, a null."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast

import httpx
import pytest
from loopback import FakeClock
from videodb_client import AsyncVideoDB, VideoDB, errors
from videodb_client.jobs import JobFailedError, JobTimeoutError

BEGUN = {
    "success": True,
    "status": "processing",
    "request_type": "sync",
    "data": {"id": "j-1", "output_url": "https://api.videodb.io/async-response/j-1"},
}
WORDS = {"transcript": [{"text": "Hello", "start": 0.5, "end": 1}]}


def data(content: Any, **more: Any) -> dict[str, Any]:
    return {"success": True, "data": content, **more}


def over(content: Any) -> dict[str, Any]:
    return {"success": True, "status": "done", "response": data(content)}


class Case(NamedTuple):
    """A call, as it would be typed but for an `await`, what is answered in turn, what is read, and what is asked."""

    call: Callable[[Any], Any]
    answers: tuple[Mapping[str, Any], ...]
    reads: Callable[[Any], Any]
    wanted: Any
    asked: tuple[str, ...] = ()
    waits: bool = False


JOB = ("/async-response/j-1",)
READ_TRANSCRIPT = ("/video/m-1/transcription/",)
CASES = {
    # The vendor's SDKs wait for whatever is answered with a job.
    "ask": Case(
        lambda db: db.search.ask_video("m-1", question="Who?"),
        (BEGUN, {"success": True, "status": "in progress"}, over({"answer": "Ann", "sources": None})),
        lambda answer: (answer.answer, answer.sources),
        ("Ann", None),
        JOB * 2,
    ),
    "deepsearch": Case(
        lambda db: db.search.search_collection_v2("default", query="Ann", mode="deepsearch"),
        (BEGUN, data({"response_type": "shots", "results": [{"video_id": "m-1"}]}, status="done")),
        lambda answer: (answer.response_type, answer.results[0].video_id),
        ("shots", "m-1"),
        JOB,
    ),
    "a bare list": Case(
        lambda db: db.search.aggregate_video("m-1", index_name="brands", group_by="brand"),
        (BEGUN, over([{"brand": "Nike", "value": 2}])),
        lambda rows: rows.results[0].value,
        2.0,
        JOB,
    ),
    "titles": Case(
        lambda db: db.search.search_titles("default", query="Ann"),
        (BEGUN, over([{"video": {"id": "m-1"}}])),
        lambda found: [one.video.id for one in found],
        ["m-1"],
        JOB,
    ),
    "sandbox": Case(
        lambda db: db.sandbox.create_sandbox(tier="small"),
        (BEGUN, over({"sandbox_id": "bx-1", "status": "active"})),
        lambda box: (box.sandbox_id, box.status),
        ("bx-1", "active"),
        JOB,
    ),
    "what has an address of its own": Case(
        lambda db: db.videos.get_video_understanding("m-1", "und_1"),
        (data({"understanding_id": "und_1", "status": "running", "output_url": "https://api.videodb.io/x"}),),
        lambda one: (one.status, one.output_url),
        ("running", "https://api.videodb.io/x"),
    ),
    # Published: "transcription already exists".
    "a transcript that was there": Case(
        lambda db: db.videos.create_video_transcription("m-1"),
        ({"success": True, "message": "transcription already exists"}, data(WORDS, status="completed")),
        lambda transcript: [word.text for word in transcript.words],
        ["Hello"],
        READ_TRANSCRIPT,
        waits=True,
    ),
    "a transcript that is on its way": Case(
        lambda db: db.videos.create_video_transcription("m-1"),
        (
            {"success": True, "status": "processing", "message": "transcription already exists"},
            data({}, status="processing"),
            data({"text": "Hello", "word_timestamps": WORDS["transcript"]}),
        ),
        lambda transcript: (transcript.text, transcript.words[0].text),
        ("Hello", "Hello"),
        READ_TRANSCRIPT * 2,
        waits=True,
    ),
    "a transcript by a job": Case(
        lambda db: db.audio.create_audio_transcription("a-1"),
        (BEGUN, over(WORDS)),
        lambda transcript: transcript.words[0].text,
        "Hello",
        JOB,
        waits=True,
    ),
    "a transcript of a job that only says so": Case(
        lambda db: db.audio.create_audio_transcription("a-1"),
        (BEGUN, {"success": True, "status": "done"}, data(WORDS, status="completed")),
        lambda transcript: transcript.words[0].text,
        "Hello",
        (*JOB, "/audio/a-1/transcription/"),
        waits=True,
    ),
    "a transcript at once": Case(
        lambda db: db.videos.create_video_transcription("m-1"),
        (data({"word_timestamps": WORDS["transcript"], "text": "Hello"}),),
        lambda transcript: transcript.text,
        "Hello",
        waits=True,
    ),
    "a transcript without a word": Case(
        lambda db: db.videos.create_video_transcription("m-1"),
        ({"success": True, "message": "transcription already exists"}, data({}, status="completed")),
        lambda transcript: transcript.words,
        [],
        READ_TRANSCRIPT,
        waits=True,
    ),
    "a download under way": Case(
        lambda db: db.utilities.get_download("d-1"),
        (
            data({"id": "d-1", "status": "processing"}),
            data({"id": "d-1", "status": "processing"}),
            data({"id": "d-1", "status": "done", "download_url": "https://x.example/1"}),
        ),
        lambda download: (download.status, download.download_url),
        ("done", "https://x.example/1"),
        ("/download/d-1",) * 2,
        waits=True,
    ),
    "a download by a job": Case(
        lambda db: db.utilities.get_download("d-1"),
        (BEGUN, over({"status": "done", "download_url": "https://x.example/1"})),
        lambda download: download.download_url,
        "https://x.example/1",
        JOB,
        waits=True,
    ),
    "a download at the top level": Case(
        lambda db: db.utilities.get_download("d-1"),
        ({"success": True, "status": "done", "name": "a", "download_url": "https://x.example/1"},),
        lambda download: (download.name, download.download_url),
        ("a", "https://x.example/1"),
        waits=True,
    ),
    "no hit in a collection": Case(
        lambda db: db.search.search_collections("default", query="Ann"),
        ({"success": False, "message": "No results found"},),
        lambda found: (found.results, found.shots, found.unread),
        ([], [], ()),
    ),
    "no hit in a video": Case(
        lambda db: db.search.search_video_index("m-1", query="Ann"),
        ({"success": False, "message": "No results found."},),
        lambda found: (found.results, found.shots),
        ([], []),
    ),
    "no index of this name": Case(
        lambda db: db.videos.list_indexes("m-1", name="scenes"), (data(None),), lambda index: index, None
    ),
}


class Answers:
    """A transport that gives an answer after the other; the last one stays."""

    def __init__(self, *answers: Mapping[str, Any]) -> None:
        self.left, self.asked = list(answers), list[str]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        return httpx.Response(200, json=self.left.pop(0) if len(self.left) > 1 else self.left[0])


def clients(answers: Answers) -> tuple[VideoDB, AsyncVideoDB]:
    db = VideoDB(token="sk-test", transport=httpx.MockTransport(answers), timeout=30)
    adb = AsyncVideoDB(token="sk-test", transport=httpx.MockTransport(answers), timeout=30)
    db._shared.clock = adb._shared.clock = FakeClock()
    return db, adb


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_what_a_source_shows_is_read_as_the_call_says(mode: str) -> None:
    async def called(case: Case, adb: AsyncVideoDB) -> Any:
        result = await case.call(adb)
        return await result.wait() if case.waits else result

    for name, case in CASES.items():
        answers = Answers(*case.answers)
        db, adb = clients(answers)
        result = asyncio.run(called(case, adb)) if mode == "async" else case.call(db)
        if mode == "sync" and case.waits:
            result = result.wait()
        assert case.reads(result) == case.wanted, name
        assert tuple(answers.asked[1:]) == case.asked, name


def test_a_job_in_the_place_of_an_answer_has_the_time_of_the_call() -> None:
    for timeout, seconds in ((None, 30.0), (7.0, 7.0)):
        db, _ = clients(Answers(BEGUN))
        with pytest.raises(JobTimeoutError, match=f"within {seconds:g} s") as caught:
            db.search.ask_collection("default", question="Who?", timeout=timeout)
        assert caught.value.token == "async-response:j-1"
    db, _ = clients(Answers(BEGUN, {"success": True, "status": "failed", "message": "No model is free"}))
    with pytest.raises(JobFailedError, match="No model is free"):
        db.search.ask_collection("default", question="Who?")
    db, _ = clients(Answers(BEGUN, over({"answer": ["Ann"]})))
    assert db.search.ask_collection("default", question="Who?").unread == ("/answer",)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_the_call_and_the_job_in_its_place_have_its_time_together(mode: str) -> None:
    class Slow(Answers):
        def __call__(self, request: httpx.Request) -> httpx.Response:
            if not self.asked:
                clock.sleep(20)
            return super().__call__(request)

    db, adb = clients(Slow(BEGUN))
    clock = cast(FakeClock, db._shared.clock)
    begun = clock.now

    def ask() -> Any:
        if mode == "sync":
            return db.search.ask_collection("default", question="Who?")
        return asyncio.run(adb.search.ask_collection("default", question="Who?"))

    with pytest.raises(JobTimeoutError, match="within 10 s"):
        ask()
    assert clock.now - begun == pytest.approx(30)


def test_a_time_that_is_none_is_refused_in_our_words() -> None:
    db, adb = clients(Answers(BEGUN))
    for timeout, kind in (("soon", TypeError), (True, TypeError), (0, ValueError), (float("nan"), ValueError)):
        with pytest.raises(kind, match=r"^timeout: .*seconds"):
            db.videos.get_video("m-1", timeout=timeout)  # type: ignore[arg-type]
        with pytest.raises(kind, match=r"^timeout: .*seconds"):
            asyncio.run(adb.videos.get_video("m-1", timeout=timeout))  # type: ignore[arg-type]


def test_a_download_that_failed_says_why() -> None:
    db, _ = clients(Answers(data({"id": "d-1", "status": "error", "error": "The stream is gone"})))
    job = db.utilities.get_download("d-1")
    assert (job.id, job.status, job.token) == ("d-1", "error", "utilities.get_download:d-1")
    with pytest.raises(JobFailedError, match="The stream is gone"):
        job.wait()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"code": 500, "message": "m", "success": False}, "500"),
        ({"error_code": "NO_CREDITS", "code": 402}, "NO_CREDITS"),
        ({"error_code": None, "code": 402}, "402"),
        ({"error": {"code": 7}}, "7"),
        ({"code": True}, None),
        ({"code": 1.5}, None),
    ],
)
def test_the_code_of_an_error_may_be_a_number(body: Any, code: str | None) -> None:
    db = VideoDB(
        token="sk-test", transport=httpx.MockTransport(lambda _: httpx.Response(400, content=json.dumps(body)))
    )
    with pytest.raises(errors.BadRequestError) as caught:
        db.billing.get_usage()
    assert caught.value.error_code == code
