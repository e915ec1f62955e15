"""Index what is said, and find a moment."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        await (await db.videos.create_video_index("m-12345", index_type="spoken_word")).wait()
        for shot in (await db.search.search_video_index("m-12345", query="the red car")).shots:
            print(shot.start, shot.end, shot.text)


asyncio.run(main())
