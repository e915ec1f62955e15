"""What a type checker tells a caller: a misspelled name or a wrong type is an error in mypy and in pyright."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support import ROOT, TAGS, folder_of
from videodb_client import VideoDB
from videodb_client.testing import FakeVideoDB

CONSUMER = """\
import attrs
import videodb_client
from videodb_client import AuthenticatedClient
from videodb_client.api.billing import set_auto_recharge
from videodb_client.models import AutoRechargeSettings, CompileTimelineRequest, MediaType, UploadRequest

settings = AutoRechargeSettings(threshold_credits=100, rechargeAmount=500, enabled=True)
threshold: float | None = settings.thresholdCredits
settings.recharge_amount = 5
settings = attrs.evolve(settings, amount=1)
client = AuthenticatedClient()
result = set_auto_recharge.sync(client=client, body=settings)
if result.settings:
    amount: float | None = result.settings.amount
detailed = set_auto_recharge.sync_detailed(client=client, body=settings)
status: int = detailed.status_code
set_auto_recharge.sync(client=client, body={"enabled": True, "threshold": 10, "amount": 50})
chosen: MediaType = "video"
UploadRequest(url="u", media_type=chosen)
segments = [{"video_id": "m-1"}]
CompileTimelineRequest(inputs=segments)

AutoRechargeSettings(treshold=1)  # wrong
AutoRechargeSettings(threshold="1")  # wrong
AutoRechargeSettings(True)  # wrong
AutoRechargeSettings(amount=None)  # wrong
UploadRequest()  # wrong
UploadRequest(url="u", media_type="film")  # wrong
settings.treshold  # wrong
settings.treshold = 1  # wrong
settings.threshold_credits = "1"  # wrong
name: str = settings.threshold  # wrong
result.settings.amount  # wrong
set_auto_recharge.sync(client=client, bdy=settings)  # wrong
set_auto_recharge.sync(client=client)  # wrong
set_auto_recharge.sync(client=client, body=result)  # wrong
videodb_client.AuthenticatedKlient  # wrong
from videodb_client.models import AutoRechargeSetings  # wrong
"""
EACH_TAG = """\
from videodb_client import AuthenticatedClient
from videodb_client.api.ai_generation import generate_text
from videodb_client.api.assets import list_assets
from videodb_client.api.audio import get_audio
from videodb_client.api.authentication import get_user
from videodb_client.api.billing import list_invoices
from videodb_client.api.capture import create_session
from videodb_client.api.collections import upload_to_collection
from videodb_client.api.editor import compile_editor_timeline
from videodb_client.api.images import list_images
from videodb_client.api.meeting import get_meeting
from videodb_client.api.rt_stream import list_rtstreams
from videodb_client.api.sandbox import create_sandbox
from videodb_client.api.search import search_collections
from videodb_client.api.transcode import create_transcode_job
from videodb_client.api.utilities import health_check
from videodb_client.api.videos import get_video
from videodb_client.models import (
    CompileEditorTimelineRequest,
    CreateCaptureSessionRequest,
    CreateSandboxRequest,
    CreateTranscodeJobRequest,
    GenerateTextRequest,
    SearchCollectionRequest,
    UploadRequest,
    VideoResult,
)


async def use(client: AuthenticatedClient) -> list[object]:
    found: list[object] = []
    text = generate_text.sync("default", client=client, body=GenerateTextRequest(prompt="p", max_tokens=5))
    found.append(text.to_dict())
    found.append((await list_assets.asyncio(client=client, page=2)).data)
    audio = get_audio.sync("a-1", client=client).data
    if audio:
        length: float | object = audio.length
        found.append(length)
    user = (await get_user.asyncio(client=client)).data
    if user and user.collections:
        names: list[str] = user.collections
        found.append(names)
    for invoice in list_invoices.sync(client=client, limit=5).data or []:
        found.append(invoice.pdf_url)
    session = create_session.sync("default", client=client, body=CreateCaptureSessionRequest(end_user_id="u"))
    found.append(session.data)
    request = UploadRequest(url="u", media_type="video")
    upload = upload_to_collection.sync("default", client=client, body=request)
    if isinstance(upload, VideoResult) and upload.data:
        found.append(upload.data.length)
    found.append(compile_editor_timeline.sync(client=client, body=CompileEditorTimelineRequest(timeline_url="https://example.com/t.json")).data)
    images = list_images.sync(client=client, collection_id="default").data
    if images and images.images:
        found.append(images.images[0].width)
    found.append(get_meeting.sync("default", "bot-1", client=client).data)
    found.append(list_rtstreams.sync(client=client, status="connected").data)
    sandbox = create_sandbox.sync(client=client, body=CreateSandboxRequest(tier="small")).data
    if sandbox and sandbox.sandbox_id:
        box: str = sandbox.sandbox_id
        found.append(box)
    found.append(search_collections.sync("default", client=client, body=SearchCollectionRequest(query="q")).data)
    found.append(create_transcode_job.sync(client=client, body=CreateTranscodeJobRequest(source="m-1")).data)
    found.append(health_check.sync(client=client).data)
    video = get_video.sync_detailed("m-1", client=client)
    found.append((video.status_code, video.headers.get("x-request-id"), video.parsed))
    return found
"""
SURFACE = """\
from pathlib import Path
from typing import Any

from typing_extensions import assert_type

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
    db.videos.get_video(5)  # wrong
    db.videos.get_video("m-1", collction_id="c")  # wrong
    db.billing.create_topup()  # wrong
    db.billing.create_topup(amount="5")  # wrong
    db.collections.upload_to_collection("default", url="u", media_type="film")  # wrong
    db.collections.upload_to_collection("default", media_type="video")  # wrong
    db.vidoes  # wrong
    adb.videos.get_vidoe("m-1")  # wrong
    with adb:  # wrong
        pass
    async with db:  # wrong
        pass
"""
READS = """\
from datetime import datetime

from videodb_client import VideoDB


def read(db: VideoDB) -> list[str]:
    told: list[str] = []
    video = db.videos.get_video("m-1")
    told.append(f"{video.name or 'no name'}: {(video.length or 0.0) / 60:.1f} min")
    seconds = 0.0
    for each in db.videos.list_videos(count=5):
        if each.length is not None:
            seconds += each.length
    told.append(f"{seconds:.1f} s")
    usage = db.billing.get_usage()
    if usage.credit_balance is not None and usage.credit_balance < 10:
        told.append(f"{usage.credit_balance:.2f} left")
    for invoice in db.billing.list_invoices():
        when: datetime | None = invoice.created_at
        told.append(f"{when.year if when else '?'} {invoice.amount or 0.0:.2f} {(invoice.currency or 'usd').upper()}")
    settings = db.billing.get_auto_recharge()
    if settings.enabled:
        told.append(f"{settings.threshold or 0.0} -> {settings.amount or 0.0}")
    user = db.authentication.get_user()
    told += user.collections or []
    told.append((user.user_email or "@").partition("@")[2])
    found = db.search.search_collections("default", query="q")
    for match in sorted(found.results or [], key=lambda match: -(match.score or 0.0)):
        told.append(f"{(match.end or 0.0) - (match.start or 0.0):.1f}: {(match.text or '').strip()}")
    transcript = db.videos.get_video_transcription("m-1")
    if transcript.data:
        words = [word.text or "" for word in transcript.data.transcript or []]
        told.append((transcript.data.text or " ".join(words)).strip())
    for stream in db.rt_stream.list_rtstreams():
        told.append(f"{stream.name or ''} {(stream.status or '').lower()} {', '.join(stream.media_types or [])}")
    images = db.images.list_images(collection_id="default")
    told += [f"{(image.width or 0) * (image.height or 0)}" for image in images.images or []]
    index = db.videos.get_scene_index("m-1", "i-1")
    told += [scene.description or "" for scene in index.scenes or [] if (scene.end or 0.0) > 5]
    sandbox = db.sandbox.get_sandbox("s-1")
    told.append(", ".join(sandbox.models or []) if sandbox.status == "active" else "none")
    return told
"""
SCRIPTS = {"consumer": CONSUMER, "surface": SURFACE, "each_tag": EACH_TAG, "reads": READS}
COMMANDS = {
    "mypy": [sys.executable, "-m", "mypy", "--strict", "--hide-error-context", "--no-error-summary"],
    "pyright": [str(Path(sys.executable).with_name("pyright"))],
}


@pytest.mark.parametrize("checker", COMMANDS)
def test_a_checker_finds_every_mistake_and_no_other(checker: str, tmp_path: Path) -> None:
    """A wrong name, type or call is an error; what each kind of call gives is known; and what is right is clean."""
    output = checked(checker, tmp_path)
    for name, text in SCRIPTS.items():
        wrong = {number for number, line in enumerate(text.splitlines(), 1) if line.endswith("# wrong")}
        found = {int(line) for line in re.findall(rf"\b{name}\.py:(\d+):.*error", output)}
        assert found == wrong, f"{name}: {output}"


def test_every_tag_is_used() -> None:
    tags = re.findall(r"^from videodb_client\.api\.(\w+) import", EACH_TAG, re.MULTILINE)
    assert sorted(tags) == sorted({folder_of(tag) for tag in TAGS.values()})


def test_answers_of_ten_operations_are_read_without_a_question_for_unset() -> None:
    """The script that the checkers find clean is one that runs."""
    called = set(re.findall(r"db\.\w+\.(\w+)\(", READS))
    assert len(called & TAGS.keys()) >= 10
    assert "UNSET" not in READS
    defined: dict[str, Any] = {}
    exec(READS, defined)
    fake = FakeVideoDB()
    told = defined["read"](VideoDB(token="sk-test", transport=fake.transport))
    assert len(told) > 8
    assert {call.operation for call in fake.exchanges} == called


def checked(checker: str, tmp_path: Path) -> str:
    """Give what a checker says of callers' scripts."""
    for name, text in SCRIPTS.items():
        (tmp_path / f"{name}.py").write_text(text)
    (tmp_path / "pyrightconfig.json").write_text(
        f'{{"extraPaths": ["{ROOT}/generated"], "pythonVersion": "3.11", "typeCheckingMode": "standard"}}'
    )
    environment = {
        **os.environ,
        "MYPYPATH": str(ROOT / "generated"),
        "PYRIGHT_PYTHON_CACHE_DIR": os.environ.get("PYRIGHT_PYTHON_CACHE_DIR", str(ROOT / ".venv" / "pyright")),
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    run = subprocess.run(
        [*COMMANDS[checker], *(f"{name}.py" for name in SCRIPTS)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    return run.stdout + run.stderr
