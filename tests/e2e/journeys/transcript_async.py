"""Read what is said in a video."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        job = await db.videos.create_video_transcription("m-12345", language_code="en")
        print((await job.wait()).text)


asyncio.run(main())
