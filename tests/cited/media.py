"""Videos, audio, images, uploads: rows 4 to 29 of the findings, 50 to 60, and what was found of them since."""

from __future__ import annotations

from videodb_client.models import Audio, Image, Video

from cited import OK, Cited, data, finished, refused

URL = "https://example.test/a.mp4"
IMAGE = {"id": "img-1", "collection_id": "c-1", "name": "a", "url": "https://example.test/a.jpg"}
IMAGE_READ = ("img-1", "c-1", "a", "https://example.test/a.jpg")
STREAM = {"stream_url": "https://example.test/a.m3u8", "player_url": "https://example.test/p"}
STREAM_READ = ("https://example.test/a.m3u8", "https://example.test/p")
UPLOADED = {
    "id": "m-1",
    "collection_id": "c-1",
    "name": "What is AWS?",
    "extension": "mp4",
    "size": "13294233",
    "length": "191.146667",
    "user_id": "u-1",
    "description": None,
    "thumbnail_url": None,
    **STREAM,
}
WORDS = [{"start": 0.0, "end": 4.96, "text": "-"}, {"start": 4.96, "end": 5.12, "text": "If", "speaker": "A"}]
SPOKEN = {"word_timestamps": WORDS, "text": "If"}
SHOT = {
    "start": 1.5,
    "end": "3.25",
    "text": "words",
    "score": 0.5,
    "scene_index_id": "f4db35c5ce45a709",
    "scene_index_name": "lanes",
    "metadata": {"lane": "0.96"},
    "stream_link": "https://example.test/s.m3u8",
    "player_url": None,
}
HIT = {"video_id": "m-1", "collection_id": "c-1", "length": "1496.711837", "title": "A", "docs": [SHOT]}
FOUND = {"results": [HIT], "warnings": [{"code": "w", "message": "m"}]}
FLAT = {"results": [{"video_id": "m-1", "start": 1.5, "end": 3.25, "text": "words", "score": 0.5}]}
SCENE = {
    "scene_id": "tt19sff2-0.0-19.0",
    "start": 0.0,
    "end": 19.0,
    "description": "a road",
    "metadata": {"k": "v"},
    "frames": [{"frame_id": "frm-1", "url": "https://example.test/f.jpg", "frame_time": 4.733, "description": None}],
}
SCENES = {"scene_collection_id": "tt19sff2", "config": {"time": 19}, "status": "done", "scenes": [SCENE]}
RECORD = {"description": "hi", "start": 8.08, "end": 11.28, "metadata": {"n": "0.96"}, "scene_metadata": {"s": "L"}}

CITED = [
    # Collections and uploads
    Cited(
        "3.ERR",
        lambda db: refused(lambda: db.collections.create_collection(name="a", description="b", is_public=False)),
        body={"name": "a", "description": "b", "is_public": False},
        answers=({"success": False, "message": "maximum limit"},),
        status=400,
        reads="maximum limit",
    ),
    Cited(
        "4.REQ-MISSING",
        lambda db: (
            db.collections.upload_to_collection("c-1", url=URL, name="a", description="b", media_type="video").id
        ),
        body={"url": URL, "name": "a", "description": "b", "media_type": "video"},
        answers=data(UPLOADED),
        reads="m-1",
    ),
    Cited(
        "4.RES-MISSING 4.RES-TYPE",
        lambda db: [
            (v.id, v.user_id, v.extension, v.size, v.length, v.player_url)
            for v in [db.collections.upload_to_collection("c-1", url=URL, media_type="video").wait()]
            if isinstance(v, Video)
        ],
        body={"url": URL, "media_type": "video"},
        answers=finished(UPLOADED),
        reads=[("m-1", "u-1", "mp4", 13294233.0, 191.146667, "https://example.test/p")],
    ),
    Cited(
        "4.RES-MISSING 24.RES-MISSING",
        lambda db: [
            (a.id, a.user_id, a.extension, a.length)
            for a in [db.collections.upload_to_collection("c-1", url=URL, media_type="audio").wait()]
            if isinstance(a, Audio)
        ],
        body={"url": URL, "media_type": "audio"},
        answers=data({"id": "a-1", "user_id": "u", "extension": "mp3", "length": "2.5"}),
        reads=[("a-1", "u", "mp3", 2.5)],
    ),
    Cited(
        "4.RES-MISSING",
        lambda db: [
            (i.id, i.user_id, i.extension, i.size, i.width, i.url)
            for i in [db.collections.upload_to_collection("c-1", url=URL, media_type="image").wait()]
            if isinstance(i, Image)
        ],
        body={"url": URL, "media_type": "image"},
        answers=data({"id": "img-1", "user_id": "u", "extension": "jpg", "size": "5", "width": 2, "url": "u"}),
        reads=[("img-1", "u", "jpg", 5.0, 2.0, "u")],
    ),
    # Searches
    Cited(
        "5.REQ-MISSING 5.ENUM N.8",
        lambda db: (
            db.search.search_collections(
                "c-1",
                query="q",
                search_type="keyword",
                index_type="spoken_word",
                result_threshold=5,
                score_threshold=0.2,
                dynamic_score_percentage=20,
                sort_docs_on="score",
                stitch=True,
                rerank=False,
                rerank_params={"k": 1},
                filter_=[{"a": "b"}],
            ).results
        ),
        body={
            "query": "q",
            "search_type": "keyword",
            "index_type": "spoken_word",
            "result_threshold": 5,
            "score_threshold": 0.2,
            "dynamic_score_percentage": 20,
            "sort_docs_on": "score",
            "stitch": True,
            "rerank": False,
            "rerank_params": {"k": 1},
            "filter": [{"a": "b"}],
        },
        answers=data({"results": []}),
        reads=[],
    ),
    Cited(
        "5.ENUM",
        lambda db: [db.search.search_collections("c-1", query="q", search_type="llm"), None][1],
        body={"query": "q", "search_type": "llm"},
        answers=data({}),
    ),
    Cited(
        "5.RES-RENAME 5.RES-MISSING 5.RES-TYPE 17.RES-RENAME N.18 N.20",
        lambda db: [s._asdict() for s in db.search.search_collections("c-1", query="q").shots],
        body={"query": "q"},
        answers=data(FOUND),
        reads=[
            {
                "video_id": "m-1",
                "collection_id": "c-1",
                "video_title": "A",
                "video_length": 1496.711837,
                "start": 1.5,
                "end": 3.25,
                "text": "words",
                "score": 0.5,
                "scene_index_id": "f4db35c5ce45a709",
                "scene_index_name": "lanes",
                "metadata": {"lane": "0.96"},
                "stream_url": "https://example.test/s.m3u8",
                "player_url": None,
            }
        ],
    ),
    Cited(
        "5.RES-MISSING 17.RES-MISSING",
        lambda db: [
            (found.warnings, result.docs and result.docs[0].text, result.max_score, result.platform, result.thumbnail)
            for found in [db.search.search_video_index("m-1", query="q")]
            for result in found.results or []
        ],
        body={"query": "q"},
        answers=data({**FOUND, "results": [{**HIT, "max_score": 1, "platform": "p", "thumbnail": "t"}]}),
        reads=[([{"code": "w", "message": "m"}], "words", 1.0, "p", "t")],
    ),
    Cited(
        "5.RES-RENAME 17.RES-RENAME",
        lambda db: [
            (s.video_id, s.start, s.end, s.text, s.score) for s in db.search.search_video_index("m-1", query="q").shots
        ],
        body={"query": "q"},
        answers=data(FLAT),
        reads=[("m-1", 1.5, 3.25, "words", 0.5)],
    ),
    Cited(
        "5.ERR N.19",
        lambda db: db.search.search_collections("c-1", query="q").shots,
        body={"query": "q"},
        answers=({"success": False, "message": "No results found"},),
        status=404,
        reads=[],
    ),
    Cited(
        "17.RES-TYPE",
        lambda db: [s.video_length for s in db.search.search_video_index("m-1", query="q").shots],
        body={"query": "q"},
        answers=data(FOUND),
        reads=[1496.711837],
    ),
    Cited(
        "17.ERR N.19",
        lambda db: db.search.search_video_index("m-1", query="q").shots,
        body={"query": "q"},
        answers=({"success": False, "message": "No results found"},),
        status=400,
        reads=[],
    ),
    Cited(
        "17.REQ-MISSING 17.ENUM",
        lambda db: (
            db.search.search_video_index(
                "m-1",
                query="q",
                search_type="scene",
                index_type="scene",
                scene_index_id="f4db35c5ce45a709",
                dynamic_score_percentage=20,
                sort_docs_on="start",
                stitch=False,
                rerank=True,
                rerank_params={},
                filter_=[{}],
            ).shots
        ),
        body={
            "query": "q",
            "search_type": "scene",
            "index_type": "scene",
            "scene_index_id": "f4db35c5ce45a709",
            "dynamic_score_percentage": 20,
            "sort_docs_on": "start",
            "stitch": False,
            "rerank": True,
            "rerank_params": {},
            "filter": [{}],
        },
        answers=data({"results": []}),
        reads=[],
    ),
    # One video
    Cited(
        "7.RES-MISSING 7.RES-TYPE 7.ID-FORMAT N.18",
        lambda db: [
            (v.id, v.length, v.size, v.user_id, v.player_url, v.description, v.thumbnail_url)
            for v in [db.videos.get_video("m-z-019bad06-8e44-71c1-b030-badc0d3b1c43", collection_id="c-1")]
        ],
        query={"collection_id": "c-1"},
        answers=data(UPLOADED),
        reads=[("m-1", 191.146667, 13294233.0, "u-1", "https://example.test/p", None, None)],
    ),
    Cited(
        "8.REQ-MISSING", lambda db: db.videos.delete_video("m-1", collection_id="c-1"), query={"collection_id": "c-1"}
    ),
    Cited(
        "25.REQ-MISSING", lambda db: db.audio.delete_audio("a-1", collection_id="c-1"), query={"collection_id": "c-1"}
    ),
    Cited(
        "28.REQ-MISSING",
        lambda db: db.images.delete_image("img-1", collection_id="c-1"),
        query={"collection_id": "c-1"},
    ),
    Cited(
        "9.REQ-RENAME 9.RES-MISSING N.18",
        lambda db: [
            (s.stream_url, s.player_url)
            for s in [db.videos.generate_video_stream("m-1", timeline=[[0, 30], [60, 90.5]], length=60.5)]
        ],
        body={"timeline": [[0, 30], [60, 90.5]], "length": 60.5},
        answers=data({"stream_url": None, "player_url": "p"}),
        reads=[(None, "p")],
    ),
    Cited(
        "10.RES-RENAME",
        lambda db: [(t.thumbnail, t.thumbnail_url) for t in [db.videos.get_video_thumbnail("m-1")]],
        answers=data({"thumbnail": "https://example.test/t.jpg"}),
        reads=[("https://example.test/t.jpg", "https://example.test/t.jpg")],
    ),
    Cited(
        "11.REQ-RENAME 11.ENVELOPE",
        lambda db: [
            (i.id, i.collection_id, i.name, i.url) for i in [db.videos.create_video_thumbnail("m-1", time=5.0).wait()]
        ],
        body={"time": 5.0},
        answers=data(IMAGE),
        reads=[IMAGE_READ],
    ),
    Cited(
        "11.ENVELOPE",
        lambda db: [
            (i.id, i.collection_id, i.name, i.url) for i in [db.videos.create_video_thumbnail("m-1", time=5).wait()]
        ],
        body={"time": 5},
        answers=finished(IMAGE),
        reads=[IMAGE_READ],
    ),
    Cited(
        "12.RES-MISSING",
        lambda db: [(i.id, i.collection_id, i.name, i.url) for i in db.videos.list_video_thumbnails("m-1")],
        answers=data([IMAGE]),
        reads=[IMAGE_READ],
    ),
    # Transcripts
    Cited(
        "13.REQ-MISSING 13.RES-RENAME 13.RES-MISSING 13.ENUM",
        lambda db: [
            (
                t.status,
                t.full_text,
                t.data and t.data.text,
                [(w.text, w.word, w.start, w.end, w.speaker) for w in t.words],
            )
            for t in [
                db.videos.get_video_transcription("m-1", force=True, segmenter="sentence", length=2, start=0, end=10)
            ]
        ],
        query={"force": "true", "segmenter": "sentence", "length": "2", "start": "0", "end": "10"},
        answers=({"success": True, "status": "done", "data": SPOKEN},),
        reads=[("done", "If", "If", [("-", "-", 0.0, 4.96, None), ("If", "If", 4.96, 5.12, "A")])],
    ),
    Cited(
        "13.RES-MISSING",
        lambda db: [(w.text, w.word) for w in db.videos.get_video_transcription("m-1").words],
        answers=data({"word_timestamps": [{"word": "If", "start": 1, "end": 2}]}),
        reads=[("If", "If")],
    ),
    Cited(
        "13.RES-RENAME",
        lambda db: [(t.full_text, [w.text for w in t.words]) for t in [db.videos.get_video_transcription("m-1")]],
        answers=data(
            {"transcript": [{"text": "Hello", "start": 1.5, "end": 2}, {"text": "you", "start": 2, "end": 3}]}
        ),
        reads=[("Hello you", ["Hello", "you"])],
    ),
    Cited(
        "14.RES-MISSING 14.ENUM",
        lambda db: [
            (t.text, [w.speaker for w in t.words])
            for t in [db.videos.create_video_transcription("m-1", force=True, language_code="en_us").wait()]
        ],
        body={"force": True, "language_code": "en_us"},
        answers=finished(SPOKEN),
        reads=[("If", [None, "A"])],
    ),
    Cited(
        "14.RES-MISSING",
        lambda db: [w.text for w in db.videos.create_video_transcription("m-1").wait().words],
        body={},
        answers=data(SPOKEN),
        reads=["-", "If"],
    ),
    Cited(
        "53.REQ-MISSING 53.RES-RENAME",
        lambda db: [
            (t.full_text, [w.text for w in t.words])
            for t in [db.audio.get_audio_transcription("a-1", segmenter="word", length=1, force=True)]
        ],
        query={"segmenter": "word", "length": "1", "force": "true"},
        answers=data(SPOKEN),
        reads=[("If", ["-", "If"])],
    ),
    Cited(
        "54.RES-MISSING N.13",
        lambda db: [
            w.text for w in db.audio.create_audio_transcription("a-1", force=False, language_code="en_us").wait().words
        ],
        body={"force": False, "language_code": "en_us"},
        answers=finished(SPOKEN),
        reads=["-", "If"],
    ),
    # Spoken index
    Cited(
        "15.RES-MISSING",
        lambda db: [
            (s.response, s.start, s.end) for s in db.videos.get_video_index("m-1", index_type="scene").data or []
        ],
        query={"index_type": "scene"},
        answers=({"success": True, "status": "done", "data": [{"response": "r", "start": 0, "end": "1.5"}]},),
        reads=[("r", 0.0, 1.5)],
    ),
    Cited(
        "16.ERR",
        lambda db: refused(
            lambda: db.videos.create_video_index("m-1", index_type="spoken_word", segmentation_type="llm", force=False)
        ),
        body={"index_type": "spoken_word", "segmentation_type": "llm", "force": False},
        answers=({"success": False, "message": "Spoken word index for video already exists"},),
        status=400,
        reads="Spoken word index for video already exists",
    ),
    # Scenes
    Cited(
        "18.REQ-MISSING 18.RES-RENAME 18.ENVELOPE",
        lambda db: [
            (c.id, c.scene_collection_id, c.config, c.status)
            for c in db.videos.list_video_scenes("m-1", collection_id="c-1").scene_collections
        ],
        query={"collection_id": "c-1"},
        answers=data({"scene_collections": [{"scene_collection_id": "st20", "config": {"a": 1}, "status": "done"}]}),
        reads=[("st20", "st20", {"a": 1}, "done")],
    ),
    Cited(
        "18.ENVELOPE",
        lambda db: [
            ([s.scene_id for s in answer.scenes], answer.scene_collections)
            for answer in [db.videos.list_video_scenes("m-1")]
        ],
        answers=data([{"scene_id": "s-1", "start_time": 1, "end_time": 2}]),
        reads=[(["s-1"], [])],
    ),
    Cited(
        "19.REQ-RENAME 19.REQ-MISSING 19.ENUM 19.ENVELOPE 19.RES-RENAME",
        lambda db: [
            (c.id, c.config, (s.scene_id, s.start, s.end, s.metadata), (f.frame_id, f.url, f.frame_time, f.description))
            for c in [
                db.videos.extract_video_scenes(
                    "m-1",
                    extraction_type="time",
                    extraction_config={"time": 10, "frame_count": 1},
                    force=True,
                    callback_url=URL,
                ).wait()
            ]
            for s in c.scenes or []
            for f in s.frames or []
        ],
        body={
            "extraction_type": "time",
            "extraction_config": {"time": 10, "frame_count": 1},
            "force": True,
            "callback_url": URL,
        },
        answers=data({"scene_collection": SCENES}),
        reads=[
            (
                *("tt19sff2", {"time": 19}),
                ("tt19sff2-0.0-19.0", 0.0, 19.0, {"k": "v"}),
                ("frm-1", "https://example.test/f.jpg", 4.733, None),
            )
        ],
    ),
    Cited(
        "19.ENVELOPE 19.ENUM",
        lambda db: db.videos.extract_video_scenes("m-1", extraction_type="transcript").wait().id,
        body={"extraction_type": "transcript"},
        answers=finished({"scene_collection": SCENES}),
        reads="tt19sff2",
    ),
    Cited(
        "19.ENUM",
        lambda db: (
            db.videos.extract_video_scenes(
                "m-1", extraction_type="time_based", extraction_config={"time": 10, "frame_count": 5}
            )
            .wait()
            .id
        ),
        body={"extraction_type": "time_based", "extraction_config": {"time": 10, "frame_count": 5}},
        answers=finished({"scene_collection": SCENES}),
        reads="tt19sff2",
    ),
    Cited(
        "60.REQ-MISSING 60.RES-RENAME 60.RES-MISSING",
        lambda db: [
            (c.scene_collection_id, c.config, [f.frame_id for s in c.scenes or [] for f in s.frames or []])
            for c in [db.videos.get_scene_collection("m-1", "tt19sff2", collection_id="c-1")]
        ],
        query={"collection_id": "c-1"},
        answers=data({"scene_collection": SCENES}),
        reads=[("tt19sff2", {"time": 19}, ["frm-1"])],
    ),
    Cited(
        "60.RES-RENAME",
        lambda db: [
            (c.id, [s.scene_id for s in c.scenes or []]) for c in [db.videos.get_scene_collection("m-1", "sc-1")]
        ],
        answers=data({"id": "sc-1", "scenes": [{"scene_id": "s"}]}),
        reads=[("sc-1", ["s"])],
    ),
    Cited(
        "20.REQ-MISSING 20.ID-FORMAT",
        lambda db: (
            db.videos.describe_video_scene(
                "m-1", "tt19sff2-0.0-19.0", prompt="p", model_name="m", model_config={"a": 1}, sandbox_id="bx-1"
            ).description
        ),
        body={"prompt": "p", "model_name": "m", "model_config": {"a": 1}, "sandbox_id": "bx-1"},
        answers=data({"description": "d"}),
        reads="d",
    ),
    Cited(
        "21.REQ-MISSING 21.ID-FORMAT",
        lambda db: db.videos.describe_video_frame("m-1", "frm-1", prompt="p", model_config={"a": 1}).description,
        body={"prompt": "p", "model_config": {"a": 1}},
        answers=data({"description": "d"}),
        reads="d",
    ),
    Cited(
        "22.ENUM 22.ENVELOPE 22.RES-MISSING 22.DOC-VER",
        lambda db: [
            (s.video_id, s.start, s.text)
            for s in db.videos.create_video_clip("m-1", prompt="p", content_type="multimodal", model_name="ultra")
            .wait()
            .shots
        ],
        body={"prompt": "p", "content_type": "multimodal", "model_name": "ultra"},
        answers=finished(FOUND),
        reads=[("m-1", 1.5, "words")],
    ),
    Cited(
        "22.ENVELOPE",
        lambda db: [s.score for s in db.videos.create_video_clip("m-1", prompt="p").wait().shots],
        body={"prompt": "p"},
        answers=data(FOUND),
        reads=[0.5],
    ),
    Cited(
        "N.22",
        lambda db: refused(lambda: db.videos.create_video_clip("m-1", prompt="p")),
        body={"prompt": "p"},
        answers=({"success": False, "message": "Scene index not found", "code": 400},),
        status=400,
        reads="Scene index not found",
    ),
    Cited(
        "23.REQ-RENAME 23.ENVELOPE 23.ENUM",
        lambda db: (
            db.videos.create_video_workflow("m-1", type_="add_subtitles", subtitle_style={"font_size": 18})
            .wait()
            .stream_url
        ),
        body={"type": "add_subtitles", "subtitle_style": {"font_size": 18}},
        answers=finished(STREAM),
        reads=STREAM_READ[0],
    ),
    Cited(
        "23.ENVELOPE",
        lambda db: db.videos.create_video_workflow("m-1", type_="add_subtitles").wait().stream_url,
        body={"type": "add_subtitles"},
        answers=data(STREAM),
        reads=STREAM_READ[0],
    ),
    # Scene indexes
    Cited(
        "50.REQ-MISSING 50.RES-RENAME 50.RES-MISSING",
        lambda db: [
            (i.name, i.scene_index_id, i.status)
            for listed in [db.videos.list_scene_indexes("m-1", collection_id="c-1").data]
            for i in (listed and listed.scene_indexes) or []
        ],
        query={"collection_id": "c-1"},
        answers=data({"scene_indexes": [{"name": "n", "scene_index_id": "f4db35c5ce45a709", "status": "done"}]}),
        reads=[("n", "f4db35c5ce45a709", "done")],
    ),
    Cited(
        "51.REQ-RENAME 51.REQ-MISSING 51.ENVELOPE 51.RES-MISSING",
        lambda db: (
            db.videos.create_scene_index(
                "m-1",
                extraction_type="shot",
                extraction_config={"threshold": 20},
                prompt="p",
                metadata={"a": "b"},
                model_name="m",
                model_config={},
                name="n",
                scenes=[SCENE],
                callback_url=URL,
                sandbox_id="bx-1",
                language_code="en",
            )
            .wait()
            .scene_index_id
        ),
        body={
            "extraction_type": "shot",
            "extraction_config": {"threshold": 20},
            "prompt": "p",
            "metadata": {"a": "b"},
            "model_name": "m",
            "model_config": {},
            "name": "n",
            "scenes": [SCENE],
            "callback_url": URL,
            "sandbox_id": "bx-1",
            "language_code": "en",
        },
        answers=data({"scene_index_id": "f4db35c5ce45a709"}),
        reads="f4db35c5ce45a709",
    ),
    Cited(
        "51.ENVELOPE",
        lambda db: db.videos.create_scene_index("m-1", prompt="p").wait().scene_index_id,
        body={"prompt": "p"},
        answers=finished({"scene_index_id": "f4db35c5ce45a709"}),
        reads="f4db35c5ce45a709",
    ),
    Cited(
        "51.ERR",
        lambda db: refused(lambda: db.videos.create_scene_index("m-1", prompt="p")),
        body={"prompt": "p"},
        answers=({"success": False, "message": "Scene index already exists with id f4db35c5ce45a709"},),
        status=400,
        reads="Scene index already exists with id f4db35c5ce45a709",
    ),
    Cited(
        "52.REQ-MISSING 52.RES-RENAME 52.RES-MISSING N.20",
        lambda db: [
            (r.description, r.start, r.end, r.metadata, r.scene_metadata, r.scene_id)
            for r in db.videos.get_scene_index("m-1", "f4db35c5ce45a709", collection_id="c-1").scene_index_records or []
        ],
        query={"collection_id": "c-1"},
        answers=data({"scene_index_records": [RECORD]}),
        reads=[("hi", 8.08, 11.28, {"n": "0.96"}, {"s": "L"}, None)],
    ),
    # Audio and images
    Cited(
        "24.RES-TYPE 24.RES-MISSING",
        lambda db: [(a.length, a.size, a.user_id) for a in [db.audio.get_audio("a-1", collection_id="c-1")]],
        query={"collection_id": "c-1"},
        answers=data({"id": "a-1", "length": "191.14", "size": "42", "user_id": "u"}),
        reads=[(191.14, 42.0, "u")],
    ),
    Cited(
        "26.REQUIRED 26.REQ-MISSING 26.RES-RENAME",
        lambda db: [(u.signed_url, u.stream_url) for u in [db.audio.generate_audio_url("a-1", collection_id="c-1")]],
        query={"collection_id": "c-1"},
        answers=data({"signed_url": "https://example.test/a.mp3"}),
        reads=[("https://example.test/a.mp3", "https://example.test/a.mp3")],
    ),
    Cited(
        "29.REQUIRED 29.REQ-MISSING 29.RES-RENAME",
        lambda db: [(u.signed_url, u.image_url) for u in [db.images.generate_image_url("img-1", collection_id="c-1")]],
        query={"collection_id": "c-1"},
        answers=data({"signed_url": "https://example.test/a.jpg"}),
        reads=[("https://example.test/a.jpg", "https://example.test/a.jpg")],
    ),
    Cited(
        "N.10",
        lambda db: db.videos.update_video("m-1", name="a", description="b").id,
        body={"name": "a", "description": "b"},
        answers=data({"id": "m-1"}),
        reads="m-1",
    ),
    Cited(
        "N.10",
        lambda db: db.audio.update_audio("a-1", name="a", description="b").id,
        body={"name": "a", "description": "b"},
        answers=data({"id": "a-1"}),
        reads="a-1",
    ),
    Cited(
        "N.10",
        lambda db: db.images.update_image("img-1", name="a", description="b").id,
        body={"name": "a", "description": "b"},
        answers=data({"id": "img-1"}),
        reads="img-1",
    ),
    # Reframing
    Cited(
        "62.REQ-TYPE 62.ENVELOPE",
        lambda db: (
            db.videos.reframe_video("m-1", target={"width": 1080, "height": 1920}, mode="smart", start=0, end=9)
            .wait()
            .id
        ),
        body={"target": {"width": 1080, "height": 1920}, "mode": "smart", "start": 0, "end": 9},
        answers=finished(UPLOADED),
        reads="m-1",
    ),
    Cited(
        "62.ENVELOPE",
        lambda db: db.videos.reframe_video("m-1", target="vertical", mode="smart").wait().id,
        body={"target": "vertical", "mode": "smart"},
        answers=data(UPLOADED),
        reads="m-1",
    ),
    Cited("61.ENVELOPE", lambda db: db.videos.delete_scene_collection("m-1", "sc-1").wait(), answers=(OK,)),
]
