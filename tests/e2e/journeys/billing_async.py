"""See what was used, and what was paid."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        usage = await db.billing.get_usage()
        print(usage.credit_balance, "credits left")
        async for invoice in db.billing.list_invoices():
            print(invoice.created_at, invoice.amount, invoice.currency, invoice.status)
        async for checkout in db.billing.list_checkouts():
            print(checkout.id, checkout.status)


asyncio.run(main())
