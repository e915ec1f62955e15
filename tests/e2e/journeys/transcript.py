"""Read what is said in a video."""

from videodb_client import VideoDB

with VideoDB() as db:
    transcript = db.videos.create_video_transcription("m-12345", language_code="en").wait()
    print(transcript.text)
