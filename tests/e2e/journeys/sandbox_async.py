"""Generate an image in a sandbox of one's own, which is stopped in any case."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        async with db.sandbox.running(tier="small") as box:
            job = await db.ai_generation.generate_image("default", prompt="A lighthouse", sandbox_id=box.sandbox_id)
            print(box.status, (await job.wait()).id)
        print((await db.sandbox.get_sandbox(box.sandbox_id)).status)


asyncio.run(main())
