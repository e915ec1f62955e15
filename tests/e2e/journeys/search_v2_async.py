"""Search a collection with a filter, and count."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        scenes = [{"start": 0, "end": 5, "text": "a red car"}, {"start": 5, "end": 9, "text": "a blue boat"}]
        await (await db.videos.create_index("m-12345", source={"scenes": scenes}, name="vehicles")).wait()
        red = [{"field": "text", "op": "contains", "value": "red"}]
        for shot in (await db.search.search_collection_v2("default", query="car", filter_=red)).shots:
            print(shot.start, shot.end, shot.text)
        rows = await db.search.aggregate_collection("default", index_name="vehicles", group_by="text")
        for row in rows.results or []:
            print(row["text"], row.value)


asyncio.run(main())
