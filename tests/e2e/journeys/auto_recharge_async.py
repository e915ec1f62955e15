"""Switch auto-recharge on, at these amounts and at no others."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        settings = await db.billing.ensure_auto_recharge(enabled=True, threshold=20, amount=100)
        print(f"{settings.enabled} {settings.threshold:g} {settings.amount:g}")


asyncio.run(main())
