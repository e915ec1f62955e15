"""Describe the scenes of a video, with a prompt of one's own."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        job = await db.videos.create_scene_index("m-12345", prompt="Describe the people", name="people")
        index = await job.wait()
        for scene in (await db.videos.get_scene_index("m-12345", index.scene_index_id or "")).scenes or []:
            print(scene.start_time, scene.end_time, scene.description)


asyncio.run(main())
