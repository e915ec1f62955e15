"""Where a job is asked for: at the address that it came with, if that is the client's own; a generation at its path."""

from __future__ import annotations

from typing import Any

import pytest
from loopback import WAYS, Mode, answer, scripted
from videodb_client import AuthenticatedClient, jobs
from videodb_client.jobs import JobFailedError
from waiting import DONE, KEY, started, wait

BOTH = pytest.mark.parametrize("mode", WAYS)


@BOTH
@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.test/async-response/other",
        "https://api.test.elsewhere.test/async-response/other",
        "http://api.test/async-response/other",
        "https://api.test:8443/async-response/other",
        "https://user@api.test/async-response/other",
        "https://api.test\\@elsewhere.test/async-response/other",
        "https://api.test/base/../async-response/other",
        "//api.test/other",
        "",
    ],
)
def test_an_address_that_is_not_the_clients_own_is_not_asked(mode: Mode, url: str) -> None:
    client, script = scripted(answer(200, DONE))
    finished = wait(mode, client, started(url))
    assert finished is not None
    assert finished.id == "job-1"
    assert [str(r.url) for r in script.requests] == ["https://api.test/async-response/job-1"]


@BOTH
def test_its_own_address_is_asked_as_it_is(mode: Mode) -> None:
    url = "https://api.test/elsewhere/a%20b?part=1%2F2"
    client, script = scripted(answer(200, DONE))
    assert wait(mode, client, started(url)) is not None
    assert [str(r.url) for r in script.requests] == [url]


def test_below_a_path_only_what_is_below_it_is_asked() -> None:
    for url, asked in (
        ("https://api.test/v1/x/job-1", "/v1/x/job-1"),
        ("https://api.test/v11/x/job-1", "/v1/async-response/job-1"),
        ("https://api.test/async-response/job-1", "/v1/async-response/job-1"),
    ):
        _, script = scripted(answer(200, DONE))
        client = AuthenticatedClient("https://api.test/v1", KEY, transport=script)
        assert jobs.wait(client, started(url)) is not None
        assert [r.url.path for r in script.requests] == [asked]


def test_an_address_without_an_id_names_the_job() -> None:
    client, _ = scripted(answer(200, DONE))
    job = {"data": {"output_url": "https://api.test/async-response/job-9"}}
    finished = jobs.wait(client, job)
    assert finished is not None
    assert finished.id == "job-9"


GENERATION = {"job_id": "gen-1", "job_type": "image", "output_url": "https://api.test/elsewhere/gen-1"}
IMAGE = {**GENERATION, "id": "img-1", "name": "a cat", "url": "https://assets.test/1.jpg", "status": "done"}


@BOTH
@pytest.mark.parametrize(
    ("first", "answers", "asked"),
    [
        # what generate_image answers is the job itself
        ({"success": True, "data": GENERATION}, [], ["/job/gen-1"]),
        ({"success": True, "data": {**GENERATION, "status": "done"}}, [], ["/job/gen-1"]),
        ({"success": True, "status": "processing", "data": {"job_id": "gen-1"}}, [], ["/job/gen-1"]),
        # or a job of the usual kind that ends with it
        (
            {"success": True, "status": "processing", "data": {"id": "job-1"}},
            [{"success": True, "status": "done", "data": {**GENERATION, "status": "processing"}}],
            ["/async-response/job-1", "/job/gen-1"],
        ),
        (
            {"success": True, "status": "processing", "data": {"id": "job-1"}},
            [{"status": "done", "response": {"success": True, "data": {"id": "gen-1", "job_type": "tts"}}}],
            ["/async-response/job-1", "/job/gen-1"],
        ),
        # or what was made
        ({"success": True, "data": IMAGE}, [], []),
    ],
)
def test_a_generation_is_asked_for_at_its_own_path(
    mode: Mode, first: Any, answers: list[Any], asked: list[str]
) -> None:
    under_way = {"success": True, "data": {**GENERATION, "status": "processing"}}
    last = [answer(200, under_way), answer(200, {"success": True, "data": IMAGE})] if asked else []
    client, script = scripted(*(answer(200, one) for one in answers), *last)
    finished = wait(mode, client, first)
    assert finished is not None
    assert finished.data == IMAGE
    assert [request.url.path for request in script.requests] == [*asked, *asked[-1:]]


@BOTH
@pytest.mark.parametrize("failed", [{"success": True, "data": {"job_id": "g", "status": "failed"}}, {"success": False}])
def test_a_generation_that_failed_names_itself_and_its_path(mode: Mode, failed: Any) -> None:
    client, _ = scripted(answer(200, failed))
    with pytest.raises(JobFailedError, match=r"GET /job/{job_id}: the job 'gen-1' has failed") as caught:
        wait(mode, client, {"success": True, "data": GENERATION})
    assert caught.value.job_id == "gen-1"


def test_a_job_of_another_kind_is_no_generation() -> None:
    client, script = scripted()
    jobs.wait(client, {"success": True, "data": {"job_id": "transcode-1"}})
    assert script.requests == []
