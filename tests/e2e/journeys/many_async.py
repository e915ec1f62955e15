"""Upload two hundred videos at once, with a bar."""

import asyncio

from videodb_client import AsyncVideoDB
from videodb_client.jobs import tqdm_progress
from videodb_client.models import Video


async def upload(db: AsyncVideoDB, number: int) -> Video:
    url = f"https://example.com/{number}.mp4"
    return await (await db.collections.upload_to_collection("default", url=url, media_type="video")).wait()


async def main() -> None:
    async with AsyncVideoDB() as db:
        with tqdm_progress(desc="videos") as bar:
            uploads = [upload(db, number) for number in range(200)]
            ids = set()
            for video in asyncio.as_completed(uploads):
                ids.add((await video).id)
                bar(len(ids) / 2)
            print(len(ids), "videos")


asyncio.run(main())
