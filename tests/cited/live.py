"""Meetings, capture sessions and live streams: rows 66 to 81."""

from __future__ import annotations

from datetime import UTC, datetime

from cited import OK, Cited, data, of

MEETING = {
    "meeting_id": "b-1",
    "bot_name": "bot",
    "meeting_title": "t",
    "meeting_url": "https://meet.test/1",
    "status": "joined",
    "time_zone": "UTC",
    "video_id": "m-1",
    "speaker_timeline": [{"name": "A"}],
}
MEETING_READ = ("b-1", "b-1", "bot", "t", "https://meet.test/1", "joined", "UTC", "m-1", [{"name": "A"}])
CHANNEL = {"channel_id": "ch", "name": "n", "type": "video", "store": True, "is_primary": False}
SESSION = {
    "id": "cap-1",
    "client_id": "cl",
    "callback_url": "https://example.test/cb",
    "status": "exported",
    "channels": [CHANNEL],
    "primary_video_channel_id": "ch",
    "export_status": "exported",
    "exported_video_id": "m-1",
    "rtstreams": [{"rtstream_id": "rts-1", "name": "r", "channel_id": "ch"}],
    "created_at": 1793871000,
}
INDEX = {
    "rtstream_index_id": "8797c7f17f6fe669",
    "rtstream_id": "rts-1",
    "name": "n",
    "status": "running",
    "extraction_config": {"frame_count": "6", "time": "10"},
    "prompt": "p",
    "sandbox_id": None,
}

CITED = [
    Cited(
        "66.RES-RENAME 66.RES-MISSING",
        lambda db: of(
            db.meeting.record_meeting("c-1", meeting_url="https://meet.test/1"),
            lambda m: (
                *(m.meeting_id, m.bot_id, m.bot_name, m.meeting_title, m.meeting_url, m.status),
                *(m.time_zone, m.video_id, m.speaker_timeline),
            ),
        ),
        body={"meeting_url": "https://meet.test/1"},
        answers=data(MEETING),
        reads=MEETING_READ,
    ),
    Cited(
        "67.RES-RENAME 67.RES-MISSING 67.ENUM",
        lambda db: of(
            db.meeting.get_meeting("c-1", "b-1"),
            lambda m: (
                *(m.meeting_id, m.bot_id, m.bot_name, m.meeting_title, m.meeting_url, m.status),
                *(m.time_zone, m.video_id, m.speaker_timeline),
            ),
        ),
        answers=data(MEETING),
        reads=MEETING_READ,
    ),
    Cited(
        "68.UNTYPED",
        lambda db: of(
            db.meeting.get_video_meeting("m-1"), lambda m: (m.meeting_id, m.meeting_title, m.speaker_timeline)
        ),
        answers=data({**MEETING, "speaker_timeline": {"Ann": [{"start": 0, "end": 1.5}]}}),
        reads=("b-1", "t", {"Ann": [{"start": 0, "end": 1.5}]}),
    ),
    Cited(
        "69.RES-MISSING 69.RES-TYPE",
        lambda db: of(
            db.capture.create_session("c-1", end_user_id="e"),
            lambda s: (
                (s.session_id, s.id, s.client_id, s.callback_url, s.created_at),
                (s.primary_video_channel_id, s.export_status, s.exported_video_id),
                [(c.channel_id, c.name, c.type_, c.store, c.is_primary) for c in s.channels or []],
                [(r.rtstream_id, r.id) for r in s.rtstreams or []],
            ),
        ),
        body={"end_user_id": "e"},
        answers=data(SESSION),
        reads=(
            ("cap-1", "cap-1", "cl", "https://example.test/cb", datetime(2026, 11, 5, 9, 30, tzinfo=UTC)),
            ("ch", "exported", "m-1"),
            [("ch", "n", "video", True, False)],
            [("rts-1", "rts-1")],
        ),
    ),
    Cited(
        "70.RES-MISSING 70.ENUM",
        lambda db: [(s.id, s.session_id, s.status) for s in db.capture.list_sessions("c-1", status="stopping").items],
        query={"status": "stopping"},
        answers=data({"sessions": [{"id": "cap-1", "status": "exported"}]}),
        reads=[("cap-1", "cap-1", "exported")],
    ),
    Cited(
        "71.ENVELOPE 71.RES-MISSING",
        lambda db: of(
            db.capture.get_session("c-1", "cap-1"),
            lambda s: (s.session_id, [(r.id, r.rtstream_id) for r in s.rtstreams or []]),
        ),
        answers=data({"data": {"session_id": "cap-1", "rtstreams": [{"id": "rts-1"}]}}),
        reads=("cap-1", [("rts-1", "rts-1")]),
    ),
    Cited(
        "72.RES-MISSING 72.RES-TYPE",
        lambda db: [
            (s.id, s.channel_id, s.stream_url, s.player_url, s.created_at) for s in db.rt_stream.list_rtstreams().items
        ],
        answers=data(
            {
                "results": [
                    {
                        "id": "rts-1",
                        "channel_id": "ch",
                        "stream_url": "s",
                        "player_url": None,
                        "created_at": "2025-05-27T13:07:38.758741",
                    }
                ]
            }
        ),
        reads=[("rts-1", "ch", "s", None, datetime(2025, 5, 27, 13, 7, 38, 758741))],
    ),
    Cited(
        "74.REQ-MISSING 74.RES-MISSING",
        lambda db: of(
            db.rt_stream.create_rtstream_scene_index(
                "rts-1",
                extraction_type="transcript",
                extraction_config={"segmenter": "time", "segmentation_value": 10},
                prompt="p",
                model_name="m",
                name="n",
                sandbox_id="bx-1",
            ),
            lambda i: (i.rtstream_index_id, i.extraction_config),
        ),
        body={
            "extraction_type": "transcript",
            "extraction_config": {"segmenter": "time", "segmentation_value": 10},
            "prompt": "p",
            "model_name": "m",
            "name": "n",
            "sandbox_id": "bx-1",
        },
        answers=data(INDEX),
        reads=("8797c7f17f6fe669", {"frame_count": "6", "time": "10"}),
    ),
    Cited(
        "75.RES-MISSING 75.RES-TYPE",
        lambda db: [
            (i.rtstream_index_id, i.rtstream_id, i.extraction_config, i.sandbox_id)
            for i in db.rt_stream.list_rtstream_scene_indexes("rts-1").scene_indexes or []
        ],
        answers=data({"scene_indexes": [INDEX]}),
        reads=[("8797c7f17f6fe669", "rts-1", {"frame_count": "6", "time": "10"}, None)],
    ),
    Cited(
        "76.RES-MISSING",
        lambda db: of(
            db.rt_stream.get_rtstream_scene_index("rts-1", "8797c7f17f6fe669"), lambda i: (i.sandbox_id, i.rtstream_id)
        ),
        answers=data({**INDEX, "sandbox_id": "bx-1"}),
        reads=("bx-1", "rts-1"),
    ),
    Cited(
        "77.RES-MISSING",
        lambda db: of(
            db.rt_stream.update_rtstream_scene_index("rts-1", "8797c7f17f6fe669", prompt="p2"), lambda i: i and i.prompt
        ),
        body={"prompt": "p2"},
        answers=data({"prompt": "p2"}),
        reads="p2",
    ),
    Cited(
        "77.RES-MISSING",
        lambda db: db.rt_stream.update_rtstream_scene_index("rts-1", "8797c7f17f6fe669", prompt="p2"),
        body={"prompt": "p2"},
        answers=(OK,),
        reads=None,
    ),
    Cited(
        "78.REQUIRED 78.RES-MISSING",
        lambda db: [
            (r.text, r.scene_index_name, r.metadata)
            for r in db.rt_stream.search_rtstream("rts-1", query="q").results or []
        ],
        body={"query": "q"},
        answers=data({"results": [{"text": "t", "scene_index_name": "n", "metadata": {"a": 1}}]}),
        reads=[("t", "n", {"a": 1})],
    ),
    Cited(
        "79.REQ-MISSING 79.RES-MISSING",
        lambda db: of(
            db.rt_stream.get_rtstream_stream(
                "rts-1", start=1, end=2, player_title="t", player_description="d", player_slug_prefix="s"
            ),
            lambda s: (s.stream_url, s.player_url),
        ),
        query={"start": "1", "end": "2", "player_title": "t", "player_description": "d", "player_slug_prefix": "s"},
        answers=data({"stream_url": "s", "player_url": "p"}),
        reads=("s", "p"),
    ),
    Cited(
        "80.REQ-MISSING N.12",
        lambda db: of(
            db.rt_stream.manage_rtstream_transcription(
                "rts-1", action="start", engine="AAIS", ws_connection_id="ws", mode="fast"
            ),
            lambda change: change.status,
        ),
        body={"action": "start", "engine": "AAIS", "ws_connection_id": "ws", "mode": "fast"},
        answers=data({"status": "running"}),
        reads="running",
    ),
    Cited(
        "81.REQ-RENAME 81.ENUM",
        lambda db: db.rt_stream.update_alert_status("rts-1", "8797c7f17f6fe669", "3b9e872d2e8f92e5", action="disable"),
        body={"action": "disable"},
    ),
]
