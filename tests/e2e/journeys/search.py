"""Index what is said, and find a moment."""

from videodb_client import VideoDB

with VideoDB() as db:
    db.videos.create_video_index("m-12345", index_type="spoken_word").wait()
    for shot in db.search.search_video_index("m-12345", query="the red car").shots:
        print(shot.start, shot.end, shot.text)
