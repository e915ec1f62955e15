"""What a caller writes: brings auto-recharge to what is wanted, key and address from the environment."""

from videodb_client import VideoDB, VideoDBError

with VideoDB() as db:
    try:
        settings = db.billing.ensure_auto_recharge(enabled=True, threshold=20, amount=100)
    except VideoDBError as error:
        raise SystemExit(str(error)) from error
    print(settings.enabled, settings.threshold, settings.amount)
