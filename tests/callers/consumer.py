"""What a caller writes with models and endpoint modules, and mistakes that a checker must find.

Both checkers say so where a line that is marked as wrong is none: `make types` reads this as it reads all else.
"""
# ruff: noqa: B018, E402, F401
# mypy: warn-unused-ignores
# pyright: reportUnnecessaryTypeIgnoreComment=true

import attrs
import videodb_client
from videodb_client import AuthenticatedClient
from videodb_client.api.billing import set_auto_recharge
from videodb_client.models import AutoRechargeSettings, CompileTimelineRequest, MediaType, UploadRequest

settings = AutoRechargeSettings(threshold_credits=100, rechargeAmount=500, enabled=True)
threshold: float | None = settings.thresholdCredits
settings.recharge_amount = 5
settings = attrs.evolve(settings, amount=1)
client = AuthenticatedClient()
result = set_auto_recharge.sync(client=client, body=settings)
if result.settings:
    amount: float | None = result.settings.amount
detailed = set_auto_recharge.sync_detailed(client=client, body=settings)
status: int = detailed.status_code
set_auto_recharge.sync(client=client, body={"enabled": True, "threshold": 10, "amount": 50})
chosen: MediaType = "video"
UploadRequest(url="u", media_type=chosen)
segments = [{"video_id": "m-1"}]
CompileTimelineRequest(inputs=segments)

AutoRechargeSettings(treshold=1)  # type: ignore[call-arg]
AutoRechargeSettings(threshold="1")  # type: ignore[arg-type]
AutoRechargeSettings(True)  # type: ignore[call-arg]
AutoRechargeSettings(amount=None)  # type: ignore[arg-type]
UploadRequest()  # type: ignore[call-arg]
UploadRequest(url="u", media_type="film")  # type: ignore[arg-type]
settings.treshold  # type: ignore[attr-defined]
settings.treshold = 1  # type: ignore[attr-defined]
settings.threshold_credits = "1"  # type: ignore[assignment]
name: str = settings.threshold  # type: ignore[assignment]
result.settings.amount  # type: ignore[union-attr]
set_auto_recharge.sync(client=client, bdy=settings)  # type: ignore[call-arg]
set_auto_recharge.sync(client=client)  # type: ignore[call-arg]
set_auto_recharge.sync(client=client, body=result)  # type: ignore[arg-type]
videodb_client.AuthenticatedKlient  # type: ignore[attr-defined]
from videodb_client.models import AutoRechargeSetings  # type: ignore[attr-defined]
