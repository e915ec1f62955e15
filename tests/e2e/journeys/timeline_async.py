"""Cut a video, and compile a timeline of one's own."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        cut = await db.videos.generate_video_stream("m-12345", timeline=[[0, 10], [20, 30]])
        job = await db.editor.compile_editor_timeline(timeline={"background": "#000", "tracks": []})
        edited = await job.wait()
        print(cut.stream_url, edited.stream_url)


asyncio.run(main())
