"""What a caller writes: turns auto-recharge on, key and address from the environment."""

from videodb_client import AuthenticatedClient
from videodb_client.api.billing import set_auto_recharge
from videodb_client.models import AutoRechargeSettings

with AuthenticatedClient() as client:
    settings = AutoRechargeSettings(enabled=True, threshold=20, amount=100)
    result = set_auto_recharge.sync(client=client, body=settings)
    print(result.success, result.message)
