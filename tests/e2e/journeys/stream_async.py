"""Follow a camera, and have its scenes described."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        stream = await db.rt_stream.create_rtstream(url="rtsp://example.com:8554/door", name="Door")
        index = await db.rt_stream.create_rtstream_scene_index(stream.id or "", prompt="Who is at the door?")
        async for scene in db.rt_stream.get_rtstream_scene_records(stream.id or "", index.rtstream_index_id or ""):
            print(scene.start, scene.end, scene.description)


asyncio.run(main())
