"""Keep videos of one kind together."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        talks = await db.collections.create_collection(name="Talks", description="Conference talks")
        await db.collections.update_collection(talks.id or "default", name="Talks of 2026")
        for one in (await db.collections.list_collections()).collections or []:
            print(one.id, one.name)


asyncio.run(main())
