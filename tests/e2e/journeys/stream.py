"""Follow a camera, and have its scenes described."""

from videodb_client import VideoDB

with VideoDB() as db:
    stream = db.rt_stream.create_rtstream(url="rtsp://example.com:8554/door", name="Door")
    index = db.rt_stream.create_rtstream_scene_index(stream.id or "rts-1", prompt="Who is at the door?")
    print(stream.id, index.rtstream_index_id)
