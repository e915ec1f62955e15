"""Describe the scenes of a video, with a prompt of one's own."""

from videodb_client import VideoDB

with VideoDB() as db:
    index = db.videos.create_scene_index("m-12345", prompt="Describe the people", name="people").wait()
    for scene in db.videos.get_scene_index("m-12345", index.scene_index_id or "").scenes or []:
        print(scene.start_time, scene.end_time, scene.description)
