"""What the package needs of its dependencies, in the versions that are installed; a program of its own.

Address and key of a stand-in are in the environment, as for the consumer.
"""

import asyncio
import copy
import pickle
from datetime import datetime

import attrs
from videodb_client import AuthenticatedClient
from videodb_client._schema.readers import DATETIME
from videodb_client.auto_recharge import ensure_async
from videodb_client.models import AutoRechargeSettings

came = AutoRechargeSettings.from_dict({"threshold_credits": 3, "new": [1]})
evolved = attrs.evolve(came, amount=5.0)
assert evolved.to_dict() == {"threshold_credits": 3, "new": [1], "amount": 5.0}, evolved.to_dict()
for same in (copy.copy(evolved), copy.deepcopy(evolved), pickle.loads(pickle.dumps(evolved))):
    assert same == evolved
    assert same.to_dict() == evolved.to_dict()
evolved.amount = 7.0
assert evolved.to_dict()["amount"] == 7.0
try:
    AutoRechargeSettings(True)  # type: ignore[call-arg]
except TypeError:
    pass
else:
    raise AssertionError("an argument by position was taken")

read = DATETIME.read("Tue, 15 Nov 1994 08:12:31 GMT")
assert read == datetime.fromisoformat("1994-11-15T08:12:31+00:00"), read


async def configured() -> AutoRechargeSettings:
    async with AuthenticatedClient() as client:
        return await ensure_async(client, enabled=True, threshold=30, amount=200)


assert asyncio.run(configured()).amount == 200
print("dependencies: as needed")
