"""Upload a file, and a video from an address."""

from videodb_client import VideoDB

with VideoDB() as db:
    video = db.collections.upload_file("clip.mp4", media_type="video").wait()
    talk = db.collections.upload_to_collection("default", url="https://example.com/talk.mp4", media_type="video").wait()
    print(video.name, video.length, talk.name, talk.length)
