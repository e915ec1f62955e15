"""Upload a file, and a video from an address."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        video = await (await db.collections.upload_file("clip.mp4", media_type="video")).wait()
        job = await db.collections.upload_to_collection(
            "default", url="https://example.com/talk.mp4", media_type="video"
        )
        talk = await job.wait()
        print(video.name, video.length, talk.name, talk.length)


asyncio.run(main())
