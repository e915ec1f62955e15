"""The surface: calls as a person would type them, and what they give."""

from __future__ import annotations

import asyncio
import inspect
import json
from pathlib import Path
from typing import Any

import pytest
from loopback import FakeClock
from support import PLACES, TAGS, folder_of
from videodb_client import AsyncVideoDB, VideoDB, errors
from videodb_client.jobs import JobFailedError, JobTimeoutError
from videodb_client.pages import MorePagesError
from videodb_client.testing import FakeVideoDB, Reply, Request

VIDEO = {"id": "m-1", "name": "clip.mp4", "length": "12.5"}


def page(*ids: str, **more: Any) -> Reply:
    return Reply(200, {"success": True, "data": {"videos": [{"id": one} for one in ids], **more}})


@pytest.fixture
def fake() -> FakeVideoDB:
    return FakeVideoDB()


@pytest.fixture
def db(fake: FakeVideoDB) -> VideoDB:
    return VideoDB(token="sk-test", transport=fake.transport)


@pytest.fixture
def adb(fake: FakeVideoDB) -> AsyncVideoDB:
    return AsyncVideoDB(token="sk-test", transport=fake.transport)


def test_there_is_a_method_for_every_operation() -> None:
    db, adb = VideoDB(token="sk-test"), AsyncVideoDB(token="sk-test")
    for name in PLACES:
        tag = folder_of(TAGS[name])
        for client in (db, adb):
            calls = getattr(client, tag)
            for one in (calls, calls.with_raw_response):
                method = getattr(one, name)
                keywords = inspect.signature(method).parameters
                assert {"timeout", "extra_query", "extra_headers"} <= set(keywords)
        assert tag in dir(db)
        assert name in dir(getattr(db, tag))


def test_what_stands_in_data_is_given(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    fake.answer("get_video", json={"success": True, "data": VIDEO}, times=None)
    video = db.videos.get_video("m-1")
    assert (video.id, video.name, video.length) == ("m-1", "clip.mp4", 12.5)
    assert asyncio.run(adb.videos.get_video("m-1")) == video
    fake.answer("get_usage", json={"success": True})
    with pytest.raises(errors.UnreadableError, match="data is missing"):
        db.billing.get_usage()


def test_what_is_only_told_to_be_done_gives_nothing(fake: FakeVideoDB, db: VideoDB) -> None:
    assert db.videos.delete_video("m-1") is None  # type: ignore[func-returns-value]
    assert [call.method for call in fake.exchanges] == ["DELETE"]


def test_body_fields_are_keywords_with_their_other_spellings(fake: FakeVideoDB, db: VideoDB) -> None:
    answer = db.billing.set_auto_recharge(enabled=False, threshold_credits=100, recharge_amount=500)
    assert fake.calls("set_auto_recharge")[0].sent == {
        "enabled": False,
        "threshold_credits": 100,
        "recharge_amount": 500,
    }
    assert answer.message == "Auto recharge settings updated"
    with pytest.raises(ValueError, match="two spellings"):
        db.billing.set_auto_recharge(threshold=1, threshold_credits=2)
    with pytest.raises(TypeError, match="treshold"):
        db.billing.set_auto_recharge(treshold=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        db.billing.create_topup()  # type: ignore[call-arg]
    assert len(fake.exchanges) == 1


def test_texts_are_given_as_a_list_or_a_tuple(fake: FakeVideoDB, db: VideoDB) -> None:
    db.search.query_video("m-12345", index_name="scenes", sort=(("start", "desc"),), return_fields=("a", "b"))
    db.search.query_video("m-12345", index_name="scenes", sort=[["start", "desc"]], return_fields=["a", "b"])
    sent = {"index_name": "scenes", "sort": [["start", "desc"]], "return_fields": ["a", "b"]}
    assert [call.sent for call in fake.exchanges] == [sent, sent]


def test_names_that_python_has_a_use_for_are_keywords_too(fake: FakeVideoDB, db: VideoDB) -> None:
    db.search.query_video("m-12345", index_name="scenes", filter=None)
    db.videos.generate_video_stream("m-12345", format="mp4")
    db.videos.create_video_workflow("m-12345", type="add_subtitles")
    sent = [{"index_name": "scenes", "filter": None}, {"format": "mp4"}, {"type": "add_subtitles"}]
    assert [call.sent for call in fake.exchanges] == sent
    with pytest.raises(ValueError, match="two spellings"):
        db.search.query_video("m-12345", index_name="scenes", filter=None, filter_=[])


def test_a_raw_response_is_given_whatever_its_status(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    declined = {"success": False, "message": "card declined"}
    fake.answer("create_topup", status=402, json=declined, headers={"x-request-id": "r-1"}, times=None)
    for response in (
        db.billing.with_raw_response.create_topup(amount=50),
        asyncio.run(adb.billing.with_raw_response.create_topup(amount=50)),
    ):
        assert response.status_code == 402
        assert json.loads(response.content) == declined
        assert response.headers["x-request-id"] == response.request_id == "r-1"


def test_a_key_under_the_name_next_to_it_is_pointed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VIDEO_DB_API_KEY", raising=False)
    monkeypatch.setenv("VIDEODB_API_KEY", "sk-canary-0123")
    with pytest.raises(ValueError, match="VIDEODB_API_KEY is set, and is not read") as caught:
        VideoDB()
    assert "canary" not in str(caught.value)


def test_the_errors_are_those_of_the_endpoint_modules(fake: FakeVideoDB, db: VideoDB) -> None:
    fake.answer("create_topup", status=402, json={"success": False, "message": "card declined"})
    with pytest.raises(errors.PaymentRequiredError, match=r"POST /billing/topup.*card declined"):
        db.billing.create_topup(amount=50)


def test_the_key_in_a_path_shows_in_no_error(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    key = "sk-canary-0123456789"
    fake.answer("delete_api_key", status=404, json={"success": False, "message": f"no {key}"}, times=None)

    def sync() -> None:
        db.authentication.delete_api_key(key)

    def asynchronous() -> None:
        asyncio.run(adb.authentication.delete_api_key(key))

    for call in (sync, asynchronous):
        with pytest.raises(errors.NotFoundError) as caught:
            call()
        shown = str(caught.value) + repr(caught.value)
        trace = caught.value.__traceback__
        while trace is not None:
            if "videodb_client" in trace.tb_frame.f_code.co_filename:
                shown += repr(trace.tb_frame.f_locals)
            trace = trace.tb_next
        assert "canary" not in shown


# What is added


def test_what_the_description_lacks_can_be_added(fake: FakeVideoDB, db: VideoDB) -> None:
    db.videos.update_video(
        "m-1", name="new", extra_body={"mood": {"a": [1, None]}}, extra_query={"trace": ["a", True]}, timeout=5
    )
    (call,) = fake.exchanges
    assert call.sent == {"name": "new", "mood": {"a": [1, None]}}
    assert call.query == [("trace", "a"), ("trace", "true")]
    seen: list[Request] = []

    def see(request: Request) -> Any:
        seen.append(request)
        return {"success": True, "data": VIDEO}

    fake.answer("get_video", see)
    db.videos.get_video("m-1", extra_headers={"X-Org-Id": "o-1"})
    assert seen[0].headers["x-org-id"] == "o-1"
    assert seen[0].headers["x-access-token"] == "sk-test"


@pytest.mark.parametrize(
    ("extra", "kind"),
    [
        ({"extra_body": {"amount": 5000}}, ValueError),
        ({"extra_body": {"mood": float("nan")}}, ValueError),
        ({"extra_body": {"mood": object()}}, TypeError),
        ({"extra_body": {1: 2}}, TypeError),
        ({"extra_body": [1]}, TypeError),
        ({"extra_query": {"a": object()}}, TypeError),
        ({"extra_query": "a=b"}, TypeError),
        ({"extra_headers": {"a b": "c"}}, ValueError),
        ({"extra_headers": {"a": "b\r\nc: d"}}, ValueError),
        ({"timeout": 0}, ValueError),
        ({"timeout": "5"}, TypeError),
    ],
)
def test_what_cannot_be_added_is_refused_before_anything_is_sent(
    fake: FakeVideoDB, db: VideoDB, extra: Any, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        db.billing.create_topup(amount=50, **extra)
    assert fake.exchanges == []


# The raw call


def test_the_raw_call_has_the_same_rules(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    assert db.request("GET", "/billing/usage", query={"a": [1, 2]})["success"] is True
    assert fake.exchanges[0].query == [("a", "1"), ("a", "2")]
    assert asyncio.run(adb.request("post", "/billing/topup", json={"amount": 50}))["success"] is True
    with pytest.raises(errors.NotFoundError):
        db.request("GET", "/no/such")
    fake.answer("delete_video", status=503, json={}, times=None)
    fake.answer("get_usage", status=503, json={}, headers={"retry-after": "0"}, times=None)
    fake.exchanges.clear()
    for method, path in (("DELETE", "/video/m-1"), ("GET", "/billing/usage")):
        with pytest.raises(errors.ServerError):
            db.request(method, path)
    assert [call.method for call in fake.exchanges] == ["DELETE", "GET", "GET", "GET"]


@pytest.mark.parametrize(
    "path",
    ["video", "", "//elsewhere.example/x", "https://elsewhere.example", "/a/../b", "/a/%2e%2E/b", "/a b", "/a?b=c"],
)
def test_the_raw_call_goes_nowhere_else(fake: FakeVideoDB, db: VideoDB, path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        db.request("GET", path)
    with pytest.raises(ValueError, match="method"):
        db.request("CONNECT", "/user")
    assert fake.exchanges == []


# Copies and kinds


def test_copies_keep_their_calls(fake: FakeVideoDB, db: VideoDB) -> None:
    copy = db.with_headers({"x-org-id": "o-1"}).with_timeout(5).with_token("sk-other").with_retries(0)
    assert isinstance(copy, VideoDB)
    fake.answer("get_usage", status=503, json={}, times=None)
    with pytest.raises(errors.ServerError):
        copy.billing.get_usage()
    assert len(fake.exchanges) == 1
    assert db.billing._client is db
    assert copy.billing._client is copy
    for wrong in (-1, 3, 1.5, True):
        with pytest.raises((TypeError, ValueError), match="retries"):
            db.with_retries(wrong)  # type: ignore[arg-type]


def test_the_wrong_kind_of_with_is_refused(db: VideoDB, adb: AsyncVideoDB) -> None:
    with pytest.raises(TypeError, match="AsyncVideoDB"), adb:  # type: ignore[misc]
        pass

    async def wrong() -> None:
        async with db:  # type: ignore[misc]
            pass

    with pytest.raises(TypeError, match="AsyncVideoDB"):
        asyncio.run(wrong())
    with db as same:
        assert same is db


# Jobs and uploads


def job(fake: FakeVideoDB, operation: str, *later: Any) -> None:
    place = {"id": "job-9", "output_url": "https://api.videodb.io/async-response/job-9"}
    fake.answer(operation, json={"success": True, "status": "processing", "data": place})
    fake.answer("get_async_response", [Reply(200, one) for one in later])


def test_a_job_is_waited_for(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    done = {"success": True, "status": "done", "data": VIDEO}
    nested = {"status": "completed", "response": {"success": True, "data": VIDEO}}
    for later in (done, nested):
        job(fake, "upload_to_collection", later)
        begun = db.collections.upload_to_collection("default", url="https://example.com/clip.mp4")
        assert (begun.id, begun.status) == ("job-9", "processing")
        video: Any = begun.wait()
        assert (type(video).__name__, video.id, video.length) == ("Video", "m-1", 12.5)

    async def main() -> Any:
        job(fake, "upload_to_collection", done)
        begun = await adb.collections.upload_to_collection("default", url="https://example.com/clip.mp4")
        return await begun.wait()

    assert asyncio.run(main()) == video


def test_an_answer_that_holds_the_thing_is_over_at_once(fake: FakeVideoDB, db: VideoDB) -> None:
    fake.answer("upload_to_collection", json={"success": True, "data": VIDEO})
    video: Any = db.collections.upload_to_collection("default", url="https://example.com/clip.mp4").wait()
    assert video.id == "m-1"
    assert len(fake.exchanges) == 1


def test_the_medium_is_what_was_asked_for(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    from videodb_client.models import Audio, Image, Video

    fake.answer("upload_to_collection", json={"success": True, "data": {"name": "a"}}, times=None)
    kinds = {"video": Video, "audio": Audio, "image": Image}
    for word, kind in kinds.items():
        given: Any = {"url": "https://example.com/a", "media_type": word}
        assert type(db.collections.upload_to_collection("default", **given).wait()) is kind
        begun: Any = asyncio.run(adb.collections.upload_to_collection("default", **given))
        assert type(asyncio.run(begun.wait())) is kind
    begun = db.collections.upload_to_collection("default", url="https://example.com/a")
    assert type(begun.wait()) in kinds.values()


def test_a_job_that_fails_says_which(fake: FakeVideoDB, db: VideoDB) -> None:
    job(fake, "upload_to_collection", {"success": False, "status": "failed", "message": "Download failed."})
    with pytest.raises(JobFailedError, match=r"job-9.*Download failed"):
        db.collections.upload_to_collection("default", url="https://example.com/clip.mp4").wait()


def test_waiting_is_bounded_and_tells_how_far_it_is(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    under_way = {"success": True, "status": "processing", "data": {"percentage": 40}}
    done = {"success": True, "status": "partial", "result": VIDEO}
    told: list[float] = []

    async def main(**options: Any) -> Any:
        begun = await adb.collections.upload_to_collection("default", url="https://example.com/clip.mp4")
        return begun, await begun.wait(**options)

    for client in (db, adb):
        client._shared.clock = FakeClock()
    for way in ("sync", "async"):
        job(fake, "upload_to_collection", under_way, done)
        begun: Any = None
        if way == "sync":
            begun = db.collections.upload_to_collection("default", url="https://example.com/clip.mp4")
            video = begun.wait(progress=told.append)
        else:
            begun, video = asyncio.run(main(progress=told.append))
        assert (begun.status, video.id) == ("partial", "m-1")
    assert told == [40, 100] * 2
    fake.answer("get_async_response", json=under_way, times=None)
    for options, seconds in (({}, 600), ({"timeout": 45}, 45)):
        for way in ("sync", "async"):
            clock = FakeClock()
            db._shared.clock = adb._shared.clock = clock
            place = {"id": "job-9", "output_url": "https://api.videodb.io/async-response/job-9"}
            fake.answer("upload_to_collection", json={"success": True, "status": "processing", "data": place})
            url = "https://example.com/a"
            begun = db.collections.upload_to_collection("default", url=url) if way == "sync" else None
            with pytest.raises(JobTimeoutError, match="job-9") as caught:
                begun.wait(**options) if begun else asyncio.run(main(**options))
            assert sum(clock.slept) == pytest.approx(seconds)
            assert db.jobs.resume(caught.value.token).id == caught.value.job_id == "job-9"


def test_the_request_id_is_there_on_success_too(fake: FakeVideoDB, db: VideoDB) -> None:
    fake.answer("get_video", json={"success": True, "data": VIDEO}, headers={"x-request-id": "r-7"})
    assert db.videos.with_raw_response.get_video("m-1").request_id == "r-7"


def test_a_job_with_a_callback_is_not_waited_for(fake: FakeVideoDB, db: VideoDB) -> None:
    place = {"id": "job-9", "output_url": "https://api.videodb.io/async-response/job-9"}
    answer = {"success": True, "status": "processing", "request_type": "async", "data": place}
    fake.answer("upload_to_collection", json=answer)
    begun = db.collections.upload_to_collection("default", url="https://a.example/b", callback_url="https://c.example")
    with pytest.raises(ValueError, match="callback_url"):
        begun.wait()


def test_a_token_goes_on_in_another_process(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    from videodb_client.models import Video

    job(fake, "upload_to_collection", *[{"success": True, "status": "done", "data": VIDEO}] * 2)
    token = db.collections.upload_to_collection("default", url="https://example.com/clip.mp4").token
    assert "sk-test" not in token
    assert db.jobs.resume(token, Video).wait().id == "m-1"
    assert asyncio.run(adb.jobs.resume(token, Video).wait()).id == "m-1"
    for wrong in ("", "job-9", "https://elsewhere.example/job", "other:job-9", "async-response:"):
        with pytest.raises(ValueError, match="token"):
            db.jobs.resume(wrong, Video)


# Pages


def test_a_list_is_gone_through_over_all_pages(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    async def main() -> list[Any]:
        return [video.id async for video in adb.videos.list_videos()]

    async def first() -> Any:
        return await adb.videos.list_videos(count=2)

    replies = [page("m-1", "m-2"), page("m-3"), page()]
    fake.answer("list_videos", replies)
    assert [video.id for video in db.videos.list_videos()] == ["m-1", "m-2", "m-3"]
    fake.answer("list_videos", replies)
    assert asyncio.run(main()) == ["m-1", "m-2", "m-3"]
    fake.answer("list_videos", page("m-1", "m-2"))
    assert [video.id for video in asyncio.run(first()).items] == ["m-1", "m-2"]
    assert fake.exchanges[-1].query == [("count", "2")]


def test_pages_can_be_turned_by_hand(fake: FakeVideoDB, db: VideoDB) -> None:
    fake.answer("list_videos", [page("m-1"), page("m-2"), page()])
    first = db.videos.list_videos(count=1)
    second = first.next()
    assert second is not None
    assert [one.id for one in (*first.items, *second.items)] == ["m-1", "m-2"]
    third = second.next()
    assert third is not None
    assert (third.items, third.next()) == ([], None)


@pytest.mark.parametrize("empty", ["", 0])
def test_items_without_an_id_of_their_own_are_kept(
    fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB, empty: str | int
) -> None:
    async def main() -> list[Any]:
        return [video.name async for video in adb.videos.list_videos()]

    items = [{"id": empty, "name": "a"}, {"id": empty, "name": "b"}]
    replies = [Reply(200, {"success": True, "data": {"videos": items}}), page()]
    fake.answer("list_videos", replies * 2)
    assert [video.name for video in db.videos.list_videos()] == asyncio.run(main()) == ["a", "b"]


def test_an_empty_page_that_says_there_is_more_is_asked_for_once_more(
    fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB
) -> None:
    async def main() -> list[Any]:
        return [video.id async for video in adb.videos.list_videos()]

    fake.answer("list_videos", [page("m-1"), page(next_page=True), page("m-2"), page()] * 2)
    assert [video.id for video in db.videos.list_videos()] == asyncio.run(main()) == ["m-1", "m-2"]
    fake.answer("list_videos", [page("m-1"), page(next_page=True), page(next_page=True)] * 2)
    with pytest.raises(MorePagesError, match="empty page, twice"):
        list(db.videos.list_videos())
    with pytest.raises(MorePagesError, match="empty page, twice"):
        asyncio.run(main())


def test_a_file_is_uploaded(fake: FakeVideoDB, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"a clip" * 1000)
    fake.answer("upload_to_collection", json={"success": True, "data": VIDEO}, times=None)

    async def main(url: str) -> Any:
        async with AsyncVideoDB(url, "sk-test") as adb:
            return await (await adb.collections.upload_file(b"a clip", name="b.mp4", media_type="video")).wait()

    with fake.serve() as url, VideoDB(url, "sk-test") as db:
        assert db.collections.upload_file(tmp_path / "clip.mp4", media_type="video").wait().id == "m-1"
        assert asyncio.run(main(url)).id == "m-1"
    assert [stored.size for stored in fake.files.values()] == [6000, 6]


def test_a_file_is_uploaded_without_a_socket(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    fake.answer("upload_to_collection", json={"success": True, "data": VIDEO}, times=None)

    async def main() -> Any:
        return await (await adb.collections.upload_file(b"a clip", name="b.mp4", media_type="video")).wait()

    assert db.collections.upload_file(b"a longer clip", name="a.mp4", media_type="video").wait().id == "m-1"
    assert asyncio.run(main()).id == "m-1"
    assert [(stored.name, stored.size) for stored in fake.files.values()] == [("a.mp4", 13), ("b.mp4", 6)]
    assert db.videos.get_video("m-1").id == "m-1"  # and the transport is still open


def test_a_word_draws_a_bar(fake: FakeVideoDB, db: VideoDB, capsys: pytest.CaptureFixture[str]) -> None:
    job(fake, "upload_to_collection", {"success": True, "status": "done", "data": VIDEO})
    begun = db.collections.upload_file(b"a clip", name="a.mp4", media_type="video", progress="tqdm")
    assert "100%" in capsys.readouterr().err
    assert begun.wait(progress="tqdm").id == "m-1"
    assert "100%" in capsys.readouterr().err


def test_ensure_is_at_hand(fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB) -> None:
    db.billing.ensure_auto_recharge(enabled=True, threshold=20, amount=75)
    assert fake.settings == {"enabled": True, "threshold": 20, "amount": 75}
    asyncio.run(adb.billing.ensure_auto_recharge(enabled=False))
    assert fake.settings["enabled"] is False


# Errors that a caller acts on


@pytest.mark.parametrize(
    ("status", "message"), [(400, "No results found"), (404, "no results found."), (200, "No results found for it")]
)
def test_a_search_without_a_hit_is_an_empty_result(
    fake: FakeVideoDB, db: VideoDB, adb: AsyncVideoDB, status: int, message: str
) -> None:
    fake.answer("search_video_index", status=status, json={"success": False, "message": message}, times=None)
    assert not db.search.search_video_index("m-1", query="a").results
    assert not asyncio.run(adb.search.search_video_index("m-1", query="a")).results
    fake.answer("get_video", status=404, json={"success": False, "message": message}, times=None)
    with pytest.raises(errors.NotFoundError):
        db.videos.get_video("m-1")


@pytest.mark.parametrize(
    ("status", "message"), [(404, "No such index"), (500, "No results found"), (402, "No results found"), (400, "")]
)
def test_any_other_error_of_a_search_stays_one(fake: FakeVideoDB, db: VideoDB, status: int, message: str) -> None:
    fake.answer("search_video_index", status=status, json={"success": False, "message": message})
    with pytest.raises(errors.VideoDBError):
        db.with_retries(0).search.search_video_index("m-1", query="a")


TIER = "You have reached the Hackathon budget for this model tier (Llm Pro). Try a smaller model."


@pytest.mark.parametrize(
    ("status", "message", "tier"),
    [
        (402, TIER, "Llm Pro"),
        (429, "You have reached the\nbudget for this model tier", "this model tier"),
        (400, "you have REACHED the monthly budget of tier (basic)", "basic"),
        (200, TIER, "Llm Pro"),
        (402, "Insufficient credits", None),
        (400, "No budget given", None),
        (402, None, None),
    ],
)
def test_an_exhausted_tier_is_told_from_an_empty_balance(
    fake: FakeVideoDB, db: VideoDB, status: int, message: str | None, tier: str | None
) -> None:
    said = {"success": False, "message": message}
    fake.answer("create_video_understanding", status=status, json=said, times=None)
    job(fake, "create_scene_index", {"status": "failed", **said})
    with pytest.raises(errors.VideoDBError) as caught:
        db.with_retries(0).videos.create_video_understanding("m-1", analyzers=[{"type": "vlm"}])
    with pytest.raises(JobFailedError) as failed:
        db.videos.create_scene_index("m-1").wait()
    assert caught.value.exhausted_tier == failed.value.exhausted_tier == tier
    assert isinstance(caught.value, errors.PaymentRequiredError) is (status == 402)


@pytest.mark.parametrize(
    ("message", "existing"),
    [
        ("Scene index with these settings already exists with id 5f3a9c01ab", "5f3a9c01ab"),
        ("Index already exists (id: 'si-77-ab')", "si-77-ab"),
        ("Spoken word index for video already exists", None),
        ("No video with id m-123", None),
    ],
)
def test_what_is_there_already_is_named(fake: FakeVideoDB, db: VideoDB, message: str, existing: str | None) -> None:
    fake.answer("create_scene_index", status=400, json={"success": False, "message": message})
    with pytest.raises(errors.BadRequestError) as caught:
        db.videos.create_scene_index("m-1")
    assert caught.value.existing_id == existing
