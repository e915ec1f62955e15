"""What each kind of call gives, and mistakes over the client that a checker must find; see consumer.py."""
# ruff: noqa: B018
# mypy: warn-unused-ignores
# pyright: reportUnnecessaryTypeIgnoreComment=true

from pathlib import Path
from typing import Any, assert_type

from videodb_client import AsyncVideoDB, VideoDB
from videodb_client.models import (
    Aggregates,
    Audio,
    AutoRechargeSettings,
    BillingUsage,
    Image,
    Index,
    MediaType,
    Understanding,
    Video,
)
from videodb_client.results import AsyncJob, AsyncPage, Job, Page


def use(db: VideoDB, file: Path, kind: MediaType) -> None:
    assert_type(db.videos.get_video("m-1"), Video)
    assert_type(db.videos.list_videos(), Page[Video])
    for video in db.videos.list_videos(count=5):
        assert_type(video, Video)
    assert_type(db.videos.delete_video("m-1"), None)
    assert_type(db.billing.get_usage(), BillingUsage)
    assert_type(db.billing.ensure_auto_recharge(enabled=False), AutoRechargeSettings)
    assert_type(db.collections.upload_file(file, media_type="video").wait(), Video)
    assert_type(db.collections.upload_file(file, media_type="image"), Job[Image])
    assert_type(db.collections.upload_file(file), Job[Video | Audio | Image])
    assert_type(db.collections.upload_file(file, media_type=kind), Job[Video | Audio | Image])
    assert_type(db.collections.upload_to_collection("default", url="u", media_type="video").wait(), Video)
    assert_type(db.collections.upload_to_collection("default", url="u", media_type="audio"), Job[Audio])
    assert_type(db.collections.upload_to_collection("default", media_type="image", url="u", timeout=5), Job[Image])
    assert_type(db.collections.upload_to_collection("default", url="u"), Job[Video | Audio | Image])
    assert_type(db.collections.upload_to_collection("default", url="u", media_type=kind), Job[Video | Audio | Image])
    assert_type(db.videos.create_video_understanding("m-1", analyzers=[{"type": "vlm"}]).wait(), Understanding)
    assert_type(db.videos.create_index("m-1", source={"understanding_id": "u"}), Job[Index])
    assert_type(db.videos.get_video_understanding("m-1", "u"), Understanding)
    assert_type(db.search.aggregate_video("m-1", index_name="i", group_by="mood"), Aggregates)
    assert_type(db.jobs.resume("async-response:1", Video).wait(), Video)
    assert_type(db.request("GET", "/anything"), Any)
    assert_type(db.with_timeout(5), VideoDB)
    assert_type(db.videos.with_raw_response.get_video("m-1").status_code, int)
    with db as same:
        assert_type(same, VideoDB)


async def use_async(db: AsyncVideoDB, file: Path) -> None:
    assert_type(await db.videos.get_video("m-1"), Video)
    assert_type(await db.videos.list_videos(), AsyncPage[Video])
    async for video in db.videos.list_videos():
        assert_type(video, Video)
    assert_type(await db.collections.upload_file(file, media_type="video"), AsyncJob[Video])
    job = await db.collections.upload_to_collection("default", url="u", media_type="audio")
    assert_type(await job.wait(), Audio)
    assert_type(await db.collections.upload_to_collection("default", url="u"), AsyncJob[Video | Audio | Image])
    async with db as same:
        assert_type(same, AsyncVideoDB)


async def wrong(db: VideoDB, adb: AsyncVideoDB) -> None:
    db.videos.get_video(5)  # type: ignore[arg-type]
    db.videos.get_video("m-1", collction_id="c")  # type: ignore[call-arg]
    db.billing.create_topup()  # type: ignore[call-arg]
    db.billing.create_topup(amount="5")  # type: ignore[arg-type]
    db.collections.upload_to_collection("default", url="u", media_type="film")  # type: ignore[call-overload]
    db.collections.upload_to_collection("default", media_type="video")  # type: ignore[call-overload]
    db.vidoes  # type: ignore[attr-defined]
    adb.videos.get_vidoe("m-1")  # type: ignore[attr-defined]
    with adb:  # type: ignore[misc]
        pass
    async with db:  # type: ignore[misc]
        pass
