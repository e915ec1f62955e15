"""Test one's own code, with the fixture that pytest finds by itself."""

import asyncio

from videodb_client import AsyncVideoDB
from videodb_client.errors import PaymentRequiredError
from videodb_client.testing import FakeVideoDB


async def top_up(db: AsyncVideoDB, dollars: float) -> str | None:
    try:
        return (await db.billing.create_topup(amount=dollars)).url
    except PaymentRequiredError as error:
        return error.message


def test_a_declined_card(fake_videodb: FakeVideoDB) -> None:
    async def main() -> str | None:
        async with AsyncVideoDB(token="sk-test", transport=fake_videodb.transport) as db:
            return await top_up(db, 50)

    fake_videodb.answer("create_topup", status=402, json={"success": False, "message": "card declined"})
    assert asyncio.run(main()) == "card declined"
    assert [call.sent for call in fake_videodb.calls("create_topup")] == [{"amount": 50}]
