"""Look at two hundred videos at once."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        videos = await asyncio.gather(*(db.videos.get_video(f"m-{number}") for number in range(200)))
        print(len({video.id for video in videos}))


asyncio.run(main())
