"""Cut a video, and compile a timeline of one's own."""

from videodb_client import VideoDB

with VideoDB() as db:
    cut = db.videos.generate_video_stream("m-12345", timeline=[[0, 10], [20, 30]])
    edited = db.editor.compile_editor_timeline(timeline={"background": "#000", "tracks": []}).wait()
    print(cut.stream_url, edited.stream_url)
