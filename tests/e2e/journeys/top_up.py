"""Buy credits, and say why that failed if it did."""

from videodb_client import VideoDB
from videodb_client.errors import PaymentRequiredError

with VideoDB() as db:
    try:
        print("pay at", db.billing.create_topup(amount=50).url)
    except PaymentRequiredError as error:
        print("declined:", error.message)
