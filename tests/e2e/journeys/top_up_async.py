"""Buy credits, and say why that failed if it did."""

import asyncio

from videodb_client import AsyncVideoDB
from videodb_client.errors import PaymentRequiredError


async def main() -> None:
    async with AsyncVideoDB() as db:
        try:
            print("pay at", (await db.billing.create_topup(amount=50)).url)
        except PaymentRequiredError as error:
            print("declined:", error.message)


asyncio.run(main())
