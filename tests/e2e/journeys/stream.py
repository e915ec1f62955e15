"""Follow a camera, and have its scenes described."""

from videodb_client import VideoDB

with VideoDB() as db:
    stream = db.rt_stream.create_rtstream(url="rtsp://example.com:8554/door", name="Door")
    index = db.rt_stream.create_rtstream_scene_index(stream.id or "", prompt="Who is at the door?")
    for scene in db.rt_stream.get_rtstream_scene_records(stream.id or "", index.rtstream_index_id or ""):
        print(scene.start, scene.end, scene.description)
