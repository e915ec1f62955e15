"""What the server posts to a callback: a model of it, and a job made of it."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest
from loopback import Script
from support import FIXTURES
from videodb_client import AsyncVideoDB, VideoDB, jobs
from videodb_client.models import AlertCallback, Audio, Image, JobCallback, Video


def posted(name: str) -> Any:
    return json.loads((FIXTURES / "webhooks" / f"{name}.json").read_bytes())["request"]["body"]


@pytest.mark.parametrize(("name", "kind"), [("video", Video), ("audio", Audio), ("image", Image)])
def test_an_upload_that_is_over_is_read_as_its_medium(name: str, kind: type[Any]) -> None:
    body = posted(f"upload-{name}")
    callback = JobCallback.from_dict(body)
    assert type(callback.data) is kind
    assert callback.data is not None
    assert (callback.success, callback.data.id, callback.data.size) == (True, body["data"]["id"], 13294233.0)
    assert callback.unread == ()
    assert callback.to_dict() == body


@pytest.mark.parametrize("form", ["json", "model"])
def test_a_job_is_made_of_it_and_nobody_is_asked(form: str) -> None:
    body = posted("upload-video")
    given = body if form == "json" else JobCallback.from_dict(body)
    script = Script()
    job = VideoDB(token="sk-test", transport=script).jobs.from_callback(given, Video)
    assert job.wait().length == 191.146667
    assert job.id == body["data"]["id"]
    waited = AsyncVideoDB(token="sk-test", transport=script).jobs.from_callback(given, Video).wait()
    assert asyncio.run(waited).name == "What is AWS? | Amazon Web Services"
    assert script.requests == []


def test_what_is_posted_of_a_failure_raises() -> None:
    script = Script()
    with pytest.raises(jobs.JobFailedError, match=r": the job has failed: Download failed\."):
        VideoDB(token="sk-test", transport=script).jobs.from_callback(posted("upload-failed"), Video).wait()
    job = AsyncVideoDB(token="sk-test", transport=script).jobs.from_callback(posted("upload-failed"), Video)
    with pytest.raises(jobs.JobFailedError, match=r": the job has failed: Download failed\."):
        asyncio.run(job.wait())
    assert script.requests == []


@pytest.mark.parametrize(
    "body",
    [
        {"request_type": "async", "success": True, "data": {"id": "m-1"}},
        {"status": "done", "response": {"success": True, "data": {"id": "m-1"}}},
        {"success": True, "status": "completed", "result": {"id": "m-1"}},
        {"data": {"id": "m-1"}},
    ],
)
def test_in_whichever_words_it_says_that_it_is_over(body: Any) -> None:
    job = VideoDB(token="sk-test", transport=Script()).jobs.from_callback(body, Video)
    assert job.wait().id == "m-1"


@pytest.mark.parametrize("wrong", [b"{}", "{}", None, []])
def test_what_is_no_object_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="the JSON object that was posted"):
        VideoDB(token="sk-test").jobs.from_callback(wrong, Video)


def test_an_alert_is_read() -> None:
    (path,) = [path for path in (FIXTURES / "webhooks").glob("*.json") if not path.name.startswith("upload-")]
    body = posted(path.stem)
    alert = AlertCallback.from_dict(body)
    assert (alert.event_id, alert.label, alert.confidence) == ("event-0c9831d3a5d702b3", "person_with_trolley", 0.95)
    assert alert.start_time is not None
    assert alert.end_time is not None
    assert alert.end_time - alert.start_time == timedelta(seconds=15)
    assert alert.unread == ()
    assert alert.to_dict() == body
