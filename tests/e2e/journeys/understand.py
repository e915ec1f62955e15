"""Understand a video, index it, and ask a question, with sources."""

from videodb_client import VideoDB

with VideoDB() as db:
    analyzers = [{"type": "spoken_words", "name": "speech"}, {"type": "vlm", "name": "scene"}]
    seen = db.videos.create_video_understanding("m-12345", analyzers=analyzers).wait()
    source = {"understanding_id": seen.understanding_id, "analyzer_type": "spoken_words"}
    index = db.videos.create_index("m-12345", source=source, name="speech").wait()
    print(seen.status, index.status, index.record_count)
    answer = db.search.ask_video("m-12345", question="What stops at the lighthouse?", include_sources=True)
    print(answer.answer)
    for shot in answer.shots:
        print(shot.start, shot.end, shot.text)
