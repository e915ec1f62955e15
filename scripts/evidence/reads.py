"""What make record asks for: every read that can be reached from the account itself, and what it leaves alone, and why.

Lists come first, then the first of each kind that they told of. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from pipeline.documents import Json
from pipeline.places import operations


class Id(NamedTuple):
    """Where an id comes from: the operation that told it, and the names under which it may stand there."""

    operation: str
    names: Sequence[str] = ("id",)


class Read(NamedTuple):
    """One read: its path, by the answers that tell the ids; its query; or the body of a search, `WORD` in it."""

    operation: str
    path: Mapping[str, Id | str] = {}
    query: Mapping[str, Json] = {}
    body: Mapping[str, Json] | None = None


WORD: Final = "{word}"
"""Stands in a search for a word that the transcript holds."""

VIDEO: Final = {"video_id": Id("list_videos")}
AUDIO: Final = {"audio_id": Id("list_audio")}
STREAM: Final = {"stream_id": Id("list_rtstreams")}
DEFAULT: Final = {"collection_id": "default"}
SCENE_INDEX: Final = {**STREAM, "scene_index_id": Id("list_rtstream_scene_indexes", ("rtstream_index_id", "id"))}

READS: Final = (
    Read("health_check"),
    Read("get_user"),
    Read("get_usage"),
    Read("get_auto_recharge"),
    Read("list_checkouts", query={"limit": 3}),
    Read("list_invoices", query={"limit": 3}),
    Read("list_collections"),
    Read("get_collection", DEFAULT),
    Read("list_videos", query={"count": 3}),
    Read("get_video", VIDEO),
    Read("get_video_thumbnail", VIDEO),
    Read("list_video_thumbnails", VIDEO),
    Read("get_video_transcription", VIDEO),
    Read("get_video_index", VIDEO, {"index_type": "scene"}),
    Read("list_video_scenes", VIDEO),
    Read("get_scene_collection", {**VIDEO, "scene_collection_id": Id("list_video_scenes", ("scene_collection_id",))}),
    Read("list_scene_indexes", VIDEO),
    Read("get_scene_index", {**VIDEO, "scene_index_id": Id("list_scene_indexes", ("scene_index_id",))}),
    Read("get_video_meeting", VIDEO),
    Read("list_video_understandings", VIDEO),
    Read(
        "get_video_understanding",
        {**VIDEO, "understanding_id": Id("list_video_understandings", ("understanding_id", "id"))},
    ),
    Read("list_indexes", VIDEO),
    Read("get_index", {**VIDEO, "index_id": Id("list_indexes", ("index_id", "id"))}),
    Read("get_index_records", {**VIDEO, "index_id": Id("list_indexes", ("index_id", "id"))}, {"limit": 3}),
    Read("search_video_index", VIDEO, body={"query": WORD}),
    Read("search_collections", DEFAULT, body={"query": WORD}),
    Read("list_audio"),
    Read("get_audio", AUDIO),
    Read("get_audio_transcription", AUDIO),
    Read("list_images"),
    Read("get_image", {"image_id": Id("list_images")}),
    Read("list_assets", query={"page_size": 3}),
    Read("list_downloads", query={"count": 3}),
    Read("get_download", {"download_id": Id("list_downloads", ("id", "download_id"))}),
    Read("list_sessions", DEFAULT),
    Read("get_session", {**DEFAULT, "session_id": Id("list_sessions", ("session_id", "id"))}),
    Read("list_rtstreams", query={"limit": 3}),
    Read("get_rtstream", STREAM),
    Read("get_rtstream_transcription", STREAM, {"page_size": 3}),
    Read("get_rtstream_transcription_status", STREAM),
    Read("list_rtstream_scene_indexes", STREAM),
    Read("get_rtstream_scene_index", SCENE_INDEX),
    Read("get_rtstream_scene_records", SCENE_INDEX, {"page_size": 3}),
    Read("list_events"),
    Read("list_alerts", SCENE_INDEX),
    Read("list_rtstream_understandings", STREAM),
    Read("list_rtstream_indexes", STREAM),
    Read("list_sandboxes", query={"page_size": 3}),
    Read("get_sandbox", {"sandbox_id": Id("list_sandboxes", ("sandbox_id", "id"))}),
    Read("list_voice_clones", query={"page_size": 3}),
    Read("get_voice_clone", {"voice_clone_id": Id("list_voice_clones", ("voice_clone_id", "id"))}),
)

LEFT_ALONE: Final = {
    "list_api_keys": "its answer holds keys",
    "get_upload_url": "it makes an address that anyone can upload to",
    "get_websocket_url": "it makes an address that anyone can listen at",
    "get_rtstream_stream": "it makes a stream of a time that must be chosen",
    **dict.fromkeys(
        ("get_async_response", "get_job", "get_transcode_job", "get_video_reframe"), "no list tells of jobs"
    ),
    **dict.fromkeys(("get_meeting", "get_streaming_session"), "no list tells of its id"),
    **dict.fromkeys(
        (
            *("get_analyzer_output", "get_rtstream_understanding", "get_rtstream_understanding_records"),
            *("get_rtstream_index", "get_rtstream_index_records", "list_rtstream_index_alerts"),
        ),
        "two lists deep, and the same shapes as what is read",
    ),
}
"""The reads that are not made, and why not."""

WARNING: Final = (
    "The documentation says that get_video_transcription makes a transcript where there is none, and a search may be "
    "billed as one: point it at an account where that is welcome."
)


def plan(description: Json) -> str:
    """Say what will be asked, and what will be left alone."""
    changing = sum(1 for _, method, o in operations(description) if method != "get" and o["operationId"] not in _NAMES)
    lines = [f"{len(READS)} reads: {', '.join(read.operation for read in READS)}.", WARNING]
    lines.append(f"Not touched: {changing} operations that make, change, delete, start or pay for something; and")
    lines += [f"  {operation}: {why}" for operation, why in LEFT_ALONE.items()]
    return "\n".join(lines)


_NAMES: Final = frozenset(read.operation for read in READS)


def first_id(answer: Json, names: Sequence[str]) -> str | None:
    """Give the first id in an answer under one of the names, the earlier name first."""
    for name in names:
        for value in _under(answer, name):
            return value
    return None


def _under(value: Json, name: str) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get(name), str) and value[name]:
            yield value[name]
        for inner in value.values():
            yield from _under(inner, name)
    elif isinstance(value, list):
        for item in value:
            yield from _under(item, name)


def word_in(transcript: Json) -> str | None:
    """Give a word that a transcript holds, the longest of its first hundred, to search for."""
    texts = [text for name in ("text", "word") for text in _under(transcript, name)]
    words = [word for text in texts[:100] for word in re.findall(r"\w{4,}", text) if not word.isdigit()]
    return max(words, key=len, default=None)


def shortened(value: Json, most: int = 5) -> Json:
    """Give a JSON value with no more than the first items of each list."""
    if isinstance(value, dict):
        return {name: shortened(item, most) for name, item in value.items()}
    if isinstance(value, list):
        return [shortened(item, most) for item in value[:most]]
    return value
