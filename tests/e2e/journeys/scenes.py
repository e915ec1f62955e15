"""Describe the scenes of a video, with a prompt of one's own."""

from videodb_client import VideoDB

with VideoDB() as db:
    index = db.videos.create_scene_index("m-12345", prompt="Describe the people", name="people").wait()
    print(index.scene_index_id)
