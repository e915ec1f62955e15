"""What a caller writes: brings auto-recharge to what is wanted, key and address from the environment."""

from videodb_client import AuthenticatedClient, VideoDBError
from videodb_client.auto_recharge import ensure

with AuthenticatedClient() as client:
    try:
        settings = ensure(client, enabled=True, threshold=20, amount=100)
    except VideoDBError as error:
        raise SystemExit(str(error)) from error
    print(settings.enabled, settings.threshold, settings.amount)
