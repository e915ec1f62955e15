"""Switch auto-recharge on, at these amounts and at no others."""

from videodb_client import VideoDB

with VideoDB() as db:
    settings = db.billing.ensure_auto_recharge(enabled=True, threshold=20, amount=100)
    print(f"{settings.enabled} {settings.threshold:g} {settings.amount:g}")
