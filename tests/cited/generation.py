"""Generations, timelines, jobs, downloads, chat, transcoding: rows 30 to 34, 42 to 49, 56 to 59, 63 to 65."""

from __future__ import annotations

from typing import Any

from cited import Cited, data, finished, of, refused
from cited.media import FOUND, IMAGE, IMAGE_READ, STREAM, STREAM_READ, UPLOADED, URL, WORDS

AUDIO = {"id": "a-1", "collection_id": "c-1", "name": "a", "length": "12.5", "user_id": "u"}
GENERATION = {"job_id": "gen-1", "job_type": "tts", "output_url": "https://api.test/x/gen-1", "status": "processing"}
DOWNLOAD = {"download_id": "d-1", "name": "a", "status": "done", "download_url": URL, "error": None}
CALLS: list[dict[str, Any]] = [{"id": "call-1", "type": "function", "function": {"name": "search", "arguments": "{}"}}]
ROUND: list[dict[str, Any]] = [
    {"role": "user", "content": [{"type": "text", "text": "q"}]},
    {"role": "assistant", "content": None, "tool_calls": CALLS},
    {"role": "tool", "content": "nothing", "tool_call_id": "call-1"},
]

CITED = [
    Cited(
        "30.REQ-MISSING 30.ENVELOPE 30.ID-FORMAT",
        lambda db: of(
            db.ai_generation.generate_image(
                "c-1", prompt="p", aspect_ratio="1:1", model_name="m", config={"a": 1}, sandbox_id="bx-1"
            ).wait(),
            lambda i: (i.id, i.collection_id, i.name, i.url),
        ),
        body={"prompt": "p", "aspect_ratio": "1:1", "model_name": "m", "config": {"a": 1}, "sandbox_id": "bx-1"},
        answers=data(IMAGE),
        reads=IMAGE_READ,
    ),
    Cited(
        "30.ENVELOPE",
        lambda db: of(
            db.ai_generation.generate_image("c-1", prompt="p"), lambda job: (job.id, job.token, job.wait().url)
        ),
        body={"prompt": "p"},
        answers=(
            {"success": True, "data": {**GENERATION, "job_type": "image"}},
            {"success": True, "data": {**GENERATION, "job_type": "image"}},
            {"success": True, "status": "done", "data": {**GENERATION, **IMAGE, "status": "done"}},
        ),
        reads=("gen-1", "job:gen-1", IMAGE["url"]),
    ),
    Cited(
        "31.ENVELOPE 31.REQ-TYPE",
        lambda db: db.ai_generation.generate_video("c-1", prompt="p", duration=5).wait().stream_url,
        body={"prompt": "p", "duration": 5},
        answers=finished(UPLOADED),
        reads=STREAM_READ[0],
    ),
    Cited(
        "31.ENVELOPE",
        lambda db: db.ai_generation.generate_video("c-1", prompt="p").wait().id,
        body={"prompt": "p"},
        answers=data(UPLOADED),
        reads="m-1",
    ),
    Cited(
        "31.ERR",
        lambda db: refused(lambda: db.ai_generation.generate_video("c-1", prompt="p")),
        body={"prompt": "p"},
        answers=({"success": False, "message": "Operation not allowed", "code": 403},),
        status=403,
        reads="Operation not allowed",
    ),
    Cited(
        "32.REQ-RENAME 32.REQ-MISSING 32.REQUIRED 32.ENUM 32.ENVELOPE",
        lambda db: of(
            db.ai_generation.generate_audio(
                "c-1",
                audio_type="voice",
                text="Hello",
                voice_name="Default",
                config={"speed": 1},
                model_name="m",
                sandbox_id="bx-1",
                voice_clone_id="vc-1",
                callback_url=URL,
            ),
            lambda job: job.id,
        ),
        body={
            "audio_type": "voice",
            "text": "Hello",
            "voice_name": "Default",
            "config": {"speed": 1},
            "model_name": "m",
            "sandbox_id": "bx-1",
            "voice_clone_id": "vc-1",
            "callback_url": URL,
        },
        answers=({"success": True, "status": "processing", "request_type": "async", "data": {"id": "job-1"}},),
        reads="job-1",
    ),
    Cited(
        "32.REQ-MISSING 32.ENVELOPE",
        lambda db: of(
            db.ai_generation.generate_audio("c-1", audio_type="music", prompt="p", duration=5).wait(),
            lambda a: (a.id, a.length),
        ),
        body={"audio_type": "music", "prompt": "p", "duration": 5},
        answers=(*finished(GENERATION), {"success": True, "data": {**GENERATION, **AUDIO, "status": "done"}}),
        reads=("a-1", 12.5),
    ),
    Cited(
        "33.REQ-MISSING 33.REQUIRED 33.ENUM 33.DOC-VER N.21",
        lambda db: (
            db.ai_generation.generate_text(
                "c-1",
                prompt_url=URL,
                model_name="ultra",
                response_type="json",
                sandbox_id="bx-1",
                model_config={"a": 1},
            )
            .wait()
            .output
        ),
        body={
            "prompt_url": URL,
            "model_name": "ultra",
            "response_type": "json",
            "sandbox_id": "bx-1",
            "model_config": {"a": 1},
        },
        answers=finished({"output": [{"a": 1}]}),
        reads=[{"a": 1}],
    ),
    Cited(
        "33.DOC-VER",
        lambda db: db.ai_generation.generate_text("c-1", prompt="p").wait().output,
        body={"prompt": "p"},
        answers=data({"output": "text"}),
        reads="text",
    ),
    Cited(
        "34.REQ-RENAME 34.RES-MISSING",
        lambda db: of(
            db.editor.create_timeline(
                request_type="compile",
                timeline=[
                    {"asset_id": "m-1", "start": 0, "end": None},
                    {"asset_id": "a-1", "overlay_start": 2, "disable_other_tracks": True, "fade_in_duration": 1},
                ],
            ),
            lambda s: (s.stream_url, s.player_url),
        ),
        body={
            "request_type": "compile",
            "timeline": [
                {"asset_id": "m-1", "start": 0, "end": None},
                {"asset_id": "a-1", "overlay_start": 2, "disable_other_tracks": True, "fade_in_duration": 1},
            ],
        },
        answers=data(STREAM),
        reads=STREAM_READ,
    ),
    # Jobs
    Cited(
        "42.RES-RENAME 42.ENUM",
        lambda db: of(db.utilities.get_async_response("job-1"), lambda r: (r.status, r.result, r.data)),
        answers=({"status": "completed", "result": {"a": 1}},),
        reads=("completed", {"a": 1}, {"a": 1}),
    ),
    Cited(
        "42.RES-MISSING 42.ENVELOPE",
        lambda db: of(
            db.utilities.get_async_response("job-1"),
            lambda r: (r.request_type, r.message, r.response and (r.response.success, r.response.data)),
        ),
        answers=(
            {
                "success": True,
                "status": "done",
                "request_type": "sync",
                "message": "m",
                "response": {"success": True, "data": {"a": 1}},
            },
        ),
        reads=("sync", "m", (True, {"a": 1})),
    ),
    Cited(
        "42.RES-RENAME",
        lambda db: of(db.editor.compile_editor_timeline(timeline={}).wait(), lambda s: s.stream_url),
        body={"timeline": {}},
        answers=(finished({})[0], {"status": "pending"}, {"status": "completed", "result": STREAM}),
        reads=STREAM_READ[0],
    ),
    # Downloads
    Cited(
        "43.RES-MISSING 43.ENVELOPE",
        lambda db: db.utilities.create_download(stream_link=URL, name="a").wait().download_id,
        body={"stream_link": URL, "name": "a"},
        answers=({"success": True, "download_id": "d-1", "status": "done", "download_url": URL},),
        reads="d-1",
    ),
    Cited(
        "43.ENVELOPE",
        lambda db: of(
            db.utilities.create_download(stream_link=URL).wait(), lambda d: (d.status, d.download_url, d.name)
        ),
        body={"stream_link": URL},
        answers=finished({"status": "done", "download_url": URL, "name": "a"}),
        reads=("done", URL, "a"),
    ),
    Cited(
        "44.RES-MISSING 44.ENUM",
        lambda db: of(
            db.utilities.get_download("d-1").wait(), lambda d: (d.status, d.name, d.download_url, d.error, d.id)
        ),
        answers=data(DOWNLOAD),
        reads=("done", "a", URL, None, "d-1"),
    ),
    Cited(
        "45.RES-MISSING 45.ENVELOPE",
        lambda db: db.utilities.update_download("d-1").wait().download_id,
        answers=({"success": True, "download_id": "d-2"},),
        reads="d-2",
    ),
    Cited(
        "N.15",
        lambda db: db.utilities.delete_download(download_id="d-1"),
        query={"download_id": "d-1"},
    ),
    # Chat
    Cited(
        "46.REQ-MISSING 46.REQUIRED 46.DOCS-DOCS",
        lambda db: (
            db.utilities.create_chat(
                messages=[{"role": "user", "content": "q"}], collection_id="c-1", videoId="m-1"
            ).choices
        ),
        body={"messages": [{"role": "user", "content": "q"}], "collection_id": "c-1", "videoId": "m-1"},
        answers=({"id": "x", "choices": []},),
        reads=[],
    ),
    Cited(
        "46.REQ-MISSING 46.ENUM",
        lambda db: (
            db.utilities.create_chat(
                model="pro",
                messages=[{"role": "user", "content": "q"}],
                tools=[{"type": "function"}],
                tool_choice="auto",
                response_format={"type": "json_object"},
                top_p=0.5,
                stop=["a"],
            ).choices
        ),
        body={
            "model": "pro",
            "messages": [{"role": "user", "content": "q"}],
            "tools": [{"type": "function"}],
            "tool_choice": "auto",
            "response_format": {"type": "json_object"},
            "top_p": 0.5,
            "stop": ["a"],
        },
        answers=({"id": "x", "choices": []},),
        reads=[],
    ),
    Cited(
        "46.REQ-MISSING 46.ENUM",
        lambda db: [
            one.message and (one.message.content, one.message.tool_calls)
            for one in db.utilities.create_chat(model="pro", messages=ROUND).choices or ()
        ],
        body={"model": "pro", "messages": ROUND},
        answers=({"id": "x", "choices": [{"message": {"role": "assistant", "content": None, "tool_calls": CALLS}}]},),
        reads=[(None, CALLS)],
    ),
    # Timelines
    Cited(
        "48.ENVELOPE",
        lambda db: of(db.editor.download_timeline(timeline_id="t-1").wait(), lambda d: (d.download_url, d.status)),
        body={"timeline_id": "t-1"},
        answers=finished({"download_url": URL, "status": "done"}),
        reads=(URL, "done"),
    ),
    Cited(
        "49.REQ-RENAME 49.ENVELOPE 49.RES-MISSING",
        lambda db: of(
            db.editor.compile_timeline(
                body=[{"video_id": "m-1", "collection_id": "c-1", "shots": [[0, 1.5], [3, 4]]}]
            ).wait(),
            lambda s: (s.stream_url, s.player_url),
        ),
        body=[{"video_id": "m-1", "collection_id": "c-1", "shots": [[0, 1.5], [3, 4]]}],
        answers=data(STREAM),
        reads=STREAM_READ,
    ),
    Cited(
        "49.ENVELOPE",
        lambda db: db.editor.compile_timeline(body=[{"video_id": "m-1", "shots": []}]).wait().player_url,
        body=[{"video_id": "m-1", "shots": []}],
        answers=finished(STREAM),
        reads=STREAM_READ[1],
    ),
    Cited(
        "63.UNTYPED 63.ENVELOPE",
        lambda db: of(
            db.editor.compile_editor_timeline(
                timeline={"background": "#808080", "resolution": "600x1060", "tracks": [{"clips": [], "z_index": 0}]}
            ).wait(),
            lambda s: (s.stream_url, s.player_url),
        ),
        body={
            "timeline": {
                "background": "#808080",
                "resolution": "600x1060",
                "tracks": [{"clips": [], "z_index": 0}],
            }
        },
        answers=data(STREAM),
        reads=STREAM_READ,
    ),
    Cited(
        "63.UNTYPED",
        lambda db: db.editor.compile_editor_timeline(timeline_url=URL).wait().stream_url,
        body={"timeline_url": URL},
        answers=finished(STREAM),
        reads=STREAM_READ[0],
    ),
    # Searches elsewhere
    Cited(
        "56.UNTYPED",
        lambda db: [match.video and match.video.id for match in db.search.search_titles("c-1", query="q")],
        body={"query": "q"},
        answers=data([{"video": UPLOADED}]),
        reads=["m-1"],
    ),
    Cited(
        "57.REQ-MISSING 57.UNTYPED",
        lambda db: [
            result["title"]
            for result in db.search.search_web(
                "c-1", query="q", result_threshold=5, platform="youtube", duration="short", body_collection_id="c-1"
            ).results
            or []
        ],
        body={
            "query": "q",
            "result_threshold": 5,
            "platform": "youtube",
            "duration": "short",
            "collection_id": "c-1",
        },
        answers=data({"results": [{"title": "A"}]}),
        reads=["A"],
    ),
    # Dubbing and translating
    Cited(
        "58.REQ-RENAME 58.ENVELOPE N.16",
        lambda db: db.ai_generation.dub_video("c-1", video_id="m-1", language_code="de", callback_url=URL).id,
        body={"video_id": "m-1", "language_code": "de", "callback_url": URL},
        answers=data(UPLOADED),
        reads="m-1",
    ),
    Cited(
        "58.ENVELOPE",
        lambda db: db.ai_generation.dub_video("c-1", video_id="m-1", target_language="de").wait().stream_url,
        body={"video_id": "m-1", "target_language": "de"},
        answers=finished(UPLOADED),
        reads=STREAM_READ[0],
    ),
    Cited(
        "59.REQ-RENAME 59.REQ-MISSING 59.ENVELOPE 59.RES-MISSING N.5",
        lambda db: [
            (w.text, w.start)
            for w in db.ai_generation.translate_video("c-1", "m-1", language="de", additional_notes="n").wait().words
        ],
        body={"language": "de", "additional_notes": "n"},
        answers=data({"translated_transcript": WORDS}),
        reads=[("-", 0.0), ("If", 4.96)],
    ),
    Cited(
        "59.ENVELOPE",
        lambda db: of(
            db.ai_generation.translate_video("c-1", "m-1", target_language="de").wait().translated_transcript,
            lambda items: [item.speaker for item in items or []],
        ),
        body={"target_language": "de"},
        answers=finished({"translated_transcript": WORDS}),
        reads=[None, "A"],
    ),
    # Transcoding
    Cited(
        "64.REQ-MISSING",
        lambda db: (
            db.transcode.create_transcode_job(
                source=URL,
                callback_url=URL,
                mode="economy",
                video_config={
                    "resolution": 720,
                    "quality": 23,
                    "framerate": 30,
                    "aspect_ratio": "16:9",
                    "resize_mode": "crop",
                },
                audio_config={"mute": False},
            ).job_id
        ),
        body={
            "source": URL,
            "callback_url": URL,
            "mode": "economy",
            "video_config": {
                "resolution": 720,
                "quality": 23,
                "framerate": 30,
                "aspect_ratio": "16:9",
                "resize_mode": "crop",
            },
            "audio_config": {"mute": False},
        },
        answers=data({"job_id": "t-1"}),
        reads="t-1",
    ),
    Cited(
        "65.UNTYPED",
        lambda db: db.transcode.get_transcode_job("t-1")["status"],
        answers=data({"status": "done"}),
        reads="done",
    ),
    Cited(
        "22.RES-MISSING",
        lambda db: len(db.videos.create_video_clip("m-1", prompt="p").wait().shots),
        body={"prompt": "p"},
        answers=(finished({})[0], {"status": "done", "response": {"success": True, "data": FOUND}}),
        reads=1,
    ),
]
