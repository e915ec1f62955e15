"""Read what is said in a video."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        await (await db.videos.create_video_transcription("m-12345", language_code="en")).wait()
        print((await db.videos.get_video_transcription("m-12345", segmenter="sentence")).status)


asyncio.run(main())
