"""Which model an answer with several documented shapes becomes, and how open enums, lists and secrets behave."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any, get_args

import pytest
from support import module_of
from videodb_client._schema.model import Model
from videodb_client._schema.readers import (
    DATE,
    DATETIME,
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
    AnyOf,
    Items,
    Object,
)
from videodb_client._transport.secrets import reveal
from videodb_client.errors import MissingFieldError
from videodb_client.models import (
    AsyncResponse,
    CreateCollectionRequest,
    Download,
    DownloadResult,
    GeneratedTextResult,
    ImageResult,
    JobStatus,
    NewApiKeyResult,
    RTStream,
    RTStreamSceneIndexResult,
    SceneCollectionListResult,
    SceneListResult,
    StreamUrlResult,
    SuccessResponse,
    TranscriptResult,
    UploadRequest,
    VideoListResult,
    VideoResult,
)

NEW = {f"new{number}": number for number in range(5)}
JOB = {"id": "job-1", "output_url": "https://api.videodb.io/async-response/job-1"}


@pytest.mark.parametrize(
    ("operation", "body", "model"),
    [
        # a job by its marks, whatever else is there
        ("upload_to_collection", {"success": True, "status": "processing", "data": JOB}, AsyncResponse),
        ("upload_to_collection", {"success": True, "data": {**JOB, "name": "a", "size": 1}}, AsyncResponse),
        ("upload_to_collection", {"success": True, "status": "processing"}, AsyncResponse),
        ("upload_to_collection", {"success": True, "status": "in progress", "data": {"id": "x"}}, AsyncResponse),
        # a video when it is one
        ("upload_to_collection", {"success": True, "data": {"id": "m-1", "name": "a"}}, VideoResult),
        ("upload_to_collection", {"success": True, "data": {"id": "m-1"}}, VideoResult),
        ("upload_to_collection", {"data": {"id": "x", "length": "1.5"}}, VideoResult),
        ("upload_to_collection", {"success": True, "data": {"id": "job-1"}}, AsyncResponse),
        # an object where the other arm has a list, whatever is new in it
        ("list_video_scenes", {"data": {"scene_collections": [], "new": 1, "newer": 2}}, SceneCollectionListResult),
        ("list_video_scenes", {"success": True, "data": {"scene_collections": None}}, SceneCollectionListResult),
        ("list_video_scenes", {"success": True, "data": [{"scene_id": "s", "new": 1}], "new": 1}, SceneListResult),
        ("list_video_scenes", {"success": True, "data": []}, SceneListResult),
        # what is known, however much beside it is new
        ("create_video_transcription", {"success": True, "data": {"text": "x", **NEW}}, TranscriptResult),
        ("update_rtstream_scene_index", {"success": True, "data": {"prompt": "x", **NEW}}, RTStreamSceneIndexResult),
        ("update_rtstream_scene_index", {"success": True, "message": "done", **NEW}, SuccessResponse),
        # neither: published order, but for the job, which would bear a mark
        ("upload_to_collection", {}, VideoResult),
        ("upload_to_collection", {"data": None}, VideoResult),
        ("compile_timeline", {"success": True, "data": {}}, StreamUrlResult),
        ("compile_timeline", {"success": True, "status": "done", "data": {"stream_url": "u"}}, StreamUrlResult),
        ("generate_image", {"status": "done", "success": True, "data": {"id": "i-1", "url": "u"}}, ImageResult),
        ("generate_image", {"success": True, "data": {"job_id": "j", "job_type": "image"}}, AsyncResponse),
        ("compile_timeline", {"success": True, "request_type": "sync", "data": {}}, AsyncResponse),
        ("create_video_transcription", {"success": True, "message": "transcription already exists"}, SuccessResponse),
        ("create_video_transcription", {"success": True, "status": "processing", "data": JOB}, AsyncResponse),
        ("create_audio_transcription", {"success": True, "message": "m"}, SuccessResponse),
        ("generate_text", {"success": True, "data": {"output": "text"}}, GeneratedTextResult),
        ("generate_text", {"success": True, "status": "processing", "data": JOB}, AsyncResponse),
        ("get_download", {"success": True, "data": {"id": "d", "status": "done", "download_url": "u"}}, DownloadResult),
        ("get_download", {"success": True, "data": {"id": "d", "status": "processing"}}, DownloadResult),
        ("get_download", {"success": True, "status": "processing", "data": JOB}, AsyncResponse),
    ],
)
def test_the_content_decides(operation: str, body: Any, model: type) -> None:
    _, parsed = module_of(operation)._OPERATION.parsed(200, json.dumps(body).encode())
    assert type(parsed) is model
    assert isinstance(parsed, Model)
    assert parsed.to_dict() == body


def test_values_of_an_enum_are_text_known_and_unknown() -> None:
    known = AsyncResponse.from_dict({"status": "processing"})
    assert (known.status, type(known.status)) == ("processing", str)
    assert get_args(JobStatus)[:3] == ("processing", "done", "failed")  # the order of the description
    new = AsyncResponse.from_dict({"status": "queued"})
    assert (new.status, new.unread) == ("queued", ())
    assert AsyncResponse.from_dict({"status": 5}).unread == ("/status",)


def test_a_time_without_a_zone_and_a_number_as_text_are_read() -> None:
    stream = RTStream.from_dict({"created_at": "2025-05-27T13:07:38.758741", "sample_rate": "30"})
    assert stream.created_at
    assert (stream.created_at.tzinfo, stream.created_at.microsecond, stream.sample_rate) == (None, 758741, 30)
    video = VideoResult.from_dict({"data": {"length": "191.14", "description": None}}).data
    assert video
    assert (video.length, video.description, video.unread) == (191.14, None, ())


def test_a_null_list_and_a_spoilt_item_lose_nothing() -> None:
    body: Any = {"success": True, "data": {"videos": None}}
    nothing = VideoListResult.from_dict(body)
    assert nothing.data
    assert (nothing.unread, nothing.to_dict()) == ((), body)
    with pytest.raises(MissingFieldError, match=r"VideoList\.videos came as null"):
        print(nothing.data.videos)
    body = {"data": {"videos": [{"id": "m-1", "size": "x"}, None, {"id": "m-2"}]}}
    some = VideoListResult.from_dict(body)
    assert some.unread == ("/data/videos/0/size",)
    assert some.data
    assert some.data.videos
    some.data.videos[2].name = "new"
    some.data.videos.pop(0)
    assert some.to_dict() == {"data": {"videos": [None, {"id": "m-2", "name": "new"}]}}


def test_an_enum_of_requests_is_closed_and_any_other_is_open() -> None:
    operation = module_of("upload_to_collection")._OPERATION
    path = {"collection_id": "default"}
    operation.request(path, UploadRequest(url="u", media_type="video"))
    with pytest.raises(
        ValueError, match="body/media_type: one of the documented values is wanted here: 'video', 'audio', 'image'"
    ):
        operation.request(path, UploadRequest(url="u", media_type="film"))  # type: ignore[arg-type]
    listing = module_of("list_rtstreams")._OPERATION
    assert reveal(listing.request({"status": "resting"}).query) == [("status", "resting")]


def test_what_is_required_is_wanted_before_sending() -> None:
    operation = module_of("upload_to_collection")._OPERATION
    with pytest.raises(TypeError):
        UploadRequest()  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="body: url is required"):
        operation.request({"collection_id": "default"}, UploadRequest.from_dict({}))


def test_published_defaults_are_not_sent() -> None:
    assert reveal(module_of("list_rtstreams")._OPERATION.request({}).query) == []
    body = module_of("create_collection")._OPERATION.request({}, CreateCollectionRequest(name="n")).body
    assert reveal(body) == b'{"name":"n"}'


def test_secrets_are_masked() -> None:
    shown = repr(NewApiKeyResult.from_dict({"data": {"api_key": "sk-canary"}}))
    assert "canary" not in shown
    assert "api_key=***" in shown


def test_words_of_a_transcript_keep_what_the_description_lacks() -> None:
    body: Any = {
        "success": True,
        "data": {"transcript": [{"text": "If", "start": 4.96, "end": "5.12", "speaker": "A"}]},
    }
    result = TranscriptResult.from_dict(body)
    assert result.data
    assert result.data.transcript
    (word,) = result.data.transcript
    assert (word.end, word["speaker"]) == (5.12, "A")
    word.text = "if"
    assert result.to_dict() == {
        "success": True,
        "data": {"transcript": [{**body["data"]["transcript"][0], "text": "if"}]},
    }


def test_a_download_reads_its_status() -> None:
    download = DownloadResult.from_dict({"data": {"status": "error", "created_at": "soon"}}).data
    assert isinstance(download, Download)
    assert download.status == "error"
    assert download.unread == ("/created_at",)


def test_a_medium_is_told_by_its_id_where_nothing_else_does() -> None:
    reader = AnyOf(Object("video", "Video"), Object("audio", "Audio"), Object("image", "Image"))
    for made, kind in (("m-1", "Video"), ("a-z-1", "Audio"), ("img-1", "Image"), ("x", "Video")):
        assert type(reader.read({"id": made, "name": "n", "size": "5"})).__name__ == kind


DAY, TIME = date(2026, 3, 1), datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("arms", [(DATE, DATETIME, INTEGER), (DATETIME, INTEGER, DATE)])
@pytest.mark.parametrize(
    ("raw", "read"),
    [("2026-03-01", DAY), ("2026-03-01T12:00:00Z", TIME), ("1 March 2026, 12:00 UTC", TIME), (1772366400, 1772366400)],
)
def test_a_day_is_no_time_and_a_number_is_neither_whatever_arm_comes_first(arms: Any, raw: Any, read: Any) -> None:
    value = AnyOf(*arms).read(raw)
    assert (type(value), value) == (type(read), read)


def test_what_one_arm_alone_can_take_it_for_is_read_as_that() -> None:
    assert AnyOf(DATE, INTEGER).read("2026-03-01T12:00:00Z") == DAY
    assert AnyOf(DATETIME, OBJECT).read(1772366400) == TIME


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    "arms",
    [
        ((Items(STRING), ["a"]), (Items(Object("error", "Error")), [{"message": "m"}])),
        ((Items(INTEGER), [1]), (Items(STRING), ["1"])),
        ((Items(DATE), ["2026-03-01"]), (Items(DATETIME), ["2026-03-01T12:00:00Z"])),
        ((Items(NUMBER), [1.5]), (Items(Items(NUMBER)), [[1.5]])),
    ],
)
def test_a_list_belongs_to_the_arm_that_holds_what_is_in_it(arms: Any, turned: bool) -> None:
    reader = AnyOf(*(arm for arm, _ in (reversed(arms) if turned else arms)))
    for arm, raw in arms:
        assert reader.read(raw) == arm.read(raw)
        assert reader.resolve(raw) is arm
        taken = reader.take(raw)
        assert [type(item) for item in taken] == [type(item) for item in arm.take(raw)]
        reader.check(taken, "here")
