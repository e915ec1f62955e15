"""Test one's own code, with the fixture that pytest finds by itself."""

from videodb_client import VideoDB
from videodb_client.errors import PaymentRequiredError
from videodb_client.testing import FakeVideoDB


def top_up(db: VideoDB, dollars: float) -> str | None:
    try:
        return db.billing.create_topup(amount=dollars).url
    except PaymentRequiredError as error:
        return error.message


def test_a_declined_card(fake_videodb: FakeVideoDB) -> None:
    fake_videodb.answer("create_topup", status=402, json={"success": False, "message": "card declined"})
    with VideoDB(token="sk-test", transport=fake_videodb.transport) as db:
        assert top_up(db, 50) == "card declined"
    assert [call.sent for call in fake_videodb.calls("create_topup")] == [{"amount": 50}]
