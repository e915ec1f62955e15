"""Bring auto-recharge to what is asked for, whichever spelling the server understands, and never charge by accident.

Published sources do not agree how the settings are spelled, nor where an answer holds them (https://docs.videodb.io,
set_auto_recharge and get_auto_recharge), so `ensure` looks: it reads, writes, and reads back.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import BadRequestError, ConnectionFailedError, DeadlineError, ServerError, StatusError, VideoDBError
from .types import UNSET, Json, Unset

if TYPE_CHECKING:
    from .client import AuthenticatedClient
    from .models.auto_recharge_settings import AutoRechargeSettings

__all__ = ["EnsureError", "ensure", "ensure_async"]

_METHOD, _PATH = "POST", "/billing/auto_recharge"
_Values = dict[str, Any]


class EnsureError(VideoDBError):
    """What was asked for is not known to be in force.

    `outcome` is `refused` (the server, or the way to it, failed a request), `not in force` (accepted, and a read-back
    shows other values) or `unknown` (a read-back lacks a field). `tried` tells every request and what came of it;
    `before` and `now` hold what was read first and last (credits); `restored` says whether what was there is back.
    """

    outcome: str = "unknown"
    tried: tuple[str, ...] = ()
    before: Mapping[str, Any] = {}
    now: Mapping[str, Any] = {}
    restored: bool = False


def ensure(
    client: AuthenticatedClient,
    *,
    enabled: bool | Unset = UNSET,
    threshold: float | Unset = UNSET,
    amount: float | Unset = UNSET,
) -> AutoRechargeSettings:
    """Bring auto-recharge to what is asked for, and give what is in force. What is left out is left as it is.

    Args:
        client: Where the calls go; each of them has the client's own deadline (seconds).
        enabled: Whether credits are bought automatically. `False` is sent before anything else; `True` last, and only
            when the amounts asked for are in force.
        threshold: In credits. When the balance falls below it, credits are bought.
        amount: In credits (not dollars). How many are bought each time.

    Raises:
        TypeError, ValueError: If an amount is no number, negative, infinite or NaN. Nothing has been sent.
        EnsureError: If what was asked for is not known to be in force; it holds all that was tried.
        VideoDBError: If the settings cannot be read to begin with. Nothing has been written.
    """
    plan = _plan(_checked(enabled, threshold, amount))
    step = next(plan)
    while True:
        try:
            try:
                if step is None:
                    answer = _read(_get().sync(client=client))
                else:
                    _set().sync(client=client, body=_settings(step))
                    answer = {}
            except VideoDBError as error:
                step = plan.throw(error)
            else:
                step = plan.send(answer)
        except StopIteration as stop:
            return _settings(stop.value)


async def ensure_async(
    client: AuthenticatedClient,
    *,
    enabled: bool | Unset = UNSET,
    threshold: float | Unset = UNSET,
    amount: float | Unset = UNSET,
) -> AutoRechargeSettings:
    """As `ensure`, for async callers: the same arguments, units and errors."""
    plan = _plan(_checked(enabled, threshold, amount))
    step = next(plan)
    while True:
        try:
            try:
                if step is None:
                    answer = _read(await _get().asyncio(client=client))
                else:
                    await _set().asyncio(client=client, body=_settings(step))
                    answer = {}
            except VideoDBError as error:
                step = plan.throw(error)
            else:
                step = plan.send(answer)
        except StopIteration as stop:
            return _settings(stop.value)


def _get() -> Any:
    from .api.billing import get_auto_recharge

    return get_auto_recharge


def _set() -> Any:
    from .api.billing import set_auto_recharge

    return set_auto_recharge


def _settings(values: Mapping[str, Any]) -> AutoRechargeSettings:
    from .models.auto_recharge_settings import AutoRechargeSettings

    return AutoRechargeSettings(**values)


def _spellings() -> Sequence[Mapping[str, str]]:
    """Give each documented way to spell the amounts: the description's first, then those of the samples.

    The model has them from the description, where an alias stands for each.
    """
    from .models.auto_recharge_settings import AutoRechargeSettings

    threshold, amount = (AutoRechargeSettings._named[name].spellings for name in ("threshold", "amount"))
    return [{"threshold": t, "amount": a} for t, a in zip(threshold, amount, strict=True)]


def _checked(enabled: Any, threshold: Any, amount: Any) -> _Values:
    if enabled is not UNSET and not isinstance(enabled, bool):
        raise TypeError("enabled: True or False is wanted here")
    for name, value in (("threshold", threshold), ("amount", amount)):
        if value is UNSET:
            continue
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"{name}: a number of credits is wanted here, not a value of type {type(value).__name__}")
        if not math.isfinite(value) or value < 0:
            raise ValueError(f"{name}: a finite number of credits, zero or more, is wanted here, not {value}")
    given = {"enabled": enabled, "threshold": threshold, "amount": amount}
    return {name: value for name, value in given.items() if value is not UNSET}


def _read(answer: Any) -> _Values:
    """Give what an answer says of the settings, by published name, with the spelling that it uses under `spelling`.

    They stand in `data` (the description) or at the top level (both samples).
    """
    from .models.auto_recharge_settings import AutoRechargeSettings

    raw: Json = answer.to_dict()
    for place in (raw.get("data"), raw):
        if not isinstance(place, dict):
            continue
        settings = AutoRechargeSettings.from_dict(place)
        values = {name: getattr(settings, name) for name in ("enabled", "threshold", "amount")}
        values = {name: value for name, value in values.items() if value is not None}
        if values:
            names = [index for index, spelling in enumerate(_spellings()) if set(spelling.values()) & set(place)]
            return {**values, "spelling": names[0] if names else 0}
    return {"spelling": 0}


class _Failure(NamedTuple):
    outcome: str
    why: str
    cause: VideoDBError | None = None
    in_flight: bool = False


class _Run:
    """What was tried so far."""

    def __init__(self, asked: _Values) -> None:
        self.asked, self.before, self.now = asked, _Values(), _Values()
        self.tried: list[str] = []
        self.worked: int | None = None
        self.charging_sent = self.amounts_sent = False

    def write(self, values: _Values) -> Generator[_Values | None, _Values, _Failure | None]:
        shown = ", ".join(f"{name}={value}" for name, value in values.items())
        self.amounts_sent |= bool(values.keys() - {"enabled"})
        self.charging_sent |= values.get("enabled") is True and self.before.get("enabled") is not True
        try:
            yield values
        except VideoDBError as error:
            self.tried.append(f"write {shown}: {error}")
            lost = isinstance(error, ConnectionFailedError | DeadlineError | ServerError) or error.status is None
            return _Failure("refused", str(error), error, in_flight=lost)
        self.tried.append(f"write {shown}: accepted")
        return None

    def read(self) -> Generator[_Values | None, _Values, _Failure | None]:
        try:
            self.now = yield None
        except VideoDBError as error:
            self.tried.append(f"read: {error}")
            return _Failure("refused", str(error), error)
        self.tried.append("read: " + ", ".join(f"{k}={v}" for k, v in self.now.items() if k != "spelling"))
        return None

    def put(self, values: _Values, wanted: _Values) -> Generator[_Values | None, _Values, _Failure | None]:
        """Write, read back, and say what of `wanted` is not in force."""
        failure = (yield from self.write(values)) or (yield from self.read())
        if failure:
            return failure
        if missing := [name for name in wanted if name not in self.now]:
            return _Failure("unknown", f"the server does not say what {' and '.join(missing)} is now")
        if differing := [name for name, value in wanted.items() if self.now[name] != value]:
            return _Failure("not in force", f"{' and '.join(differing)} was accepted, and is not in force")
        return None

    def put_amounts(
        self, amounts: _Values, enabled: Any, *, wanted: _Values | None = None
    ) -> Generator[_Values | None, _Values, _Failure | None]:
        """Write amounts in one documented spelling after the other: first the one that worked, or that was read."""
        first = self.now.get("spelling", 0) if self.worked is None else self.worked
        failure: _Failure | None = None
        for index, spelling in sorted(enumerate(_spellings()), key=lambda pair: pair[0] != first):
            values = {spelling[name]: value for name, value in amounts.items()}
            if enabled is not UNSET:
                values["enabled"] = enabled
            failure = yield from self.put(values, wanted or amounts)
            if failure is None:
                self.worked = index
            if failure is None or not amounts or not _worth_another_spelling(failure):
                return failure
        return failure


def _worth_another_spelling(failure: _Failure) -> bool:
    """Whether the server may just not have understood the spelling: it ignored it, or found fault with the request."""
    refused = isinstance(failure.cause, BadRequestError) or (
        isinstance(failure.cause, StatusError) and failure.cause.status == 422
    )
    return failure.outcome == "not in force" or refused


def _plan(asked: _Values) -> Generator[_Values | None, _Values, _Values]:
    """The steps, free of any network: yields None to read and values to write; is sent what was read.

    Charging is switched on last, and only when a read-back shows the amounts that were asked for.
    """
    run = _Run(asked)
    if failure := (yield from run.read()):
        assert failure.cause is not None
        raise failure.cause
    run.before = dict(run.now)
    if all(run.now.get(name, UNSET) == value for name, value in asked.items()):
        return _shown(run.now)
    amounts: _Values = {name: asked[name] for name in ("threshold", "amount") if name in asked}
    off = asked.get("enabled") is False
    failure = None
    if off and run.now.get("enabled") is not False:
        failure = yield from run.put({"enabled": False}, {"enabled": False})
    if not failure and any(run.now.get(name, UNSET) != value for name, value in amounts.items()):
        as_read = False if off else run.before.get("enabled", False if "enabled" in asked else UNSET)
        failure = yield from run.put_amounts(amounts, as_read)
    if not failure and asked.get("enabled") is True and run.now.get("enabled") is not True:
        # With the amounts once more: a server may take what is left out for what is to be reset.
        failure = yield from run.put_amounts(amounts, True, wanted={"enabled": True, **amounts})
    if not failure:
        return _shown(run.now)
    restored = False
    if failure.outcome != "unknown":
        restored = yield from _restore(run, failure)
    error = EnsureError(
        _METHOD,
        _PATH,
        f"auto-recharge is not as asked for: {failure.outcome}: {failure.why}; tried: {'; '.join(run.tried)}",
        status=failure.cause.status if failure.cause else None,
        attempts=len(run.tried),
    )
    error.outcome, error.tried, error.restored = failure.outcome, tuple(run.tried), restored
    error.before, error.now = _shown(run.before), _shown(run.now)
    raise error from failure.cause


def _restore(run: _Run, failure: _Failure) -> Generator[_Values | None, _Values, bool]:
    """Bring back what was read, amounts first, unless that could switch charging on; say whether it is all back."""
    enabled = run.before.get("enabled", UNSET)
    changed = ("threshold", "amount") if run.amounts_sent else ()
    amounts: _Values = {name: run.before[name] for name in changed if name in run.before and name in run.asked}
    if run.charging_sent:
        # Charging may be on, or come on when a lost request arrives late: off first, and the amounts stay as asked for
        # unless it is known to be off.
        if (yield from run.put({"enabled": False}, {"enabled": False})) or failure.in_flight:
            return False
        enabled = False if enabled is UNSET else enabled
    keep_off = run.asked.get("enabled") is False
    if amounts and (yield from run.put_amounts(amounts, False if keep_off else enabled)):
        return False
    if enabled is True and keep_off:
        return False  # off was asked for: it is not switched on again
    return enabled is UNSET or run.now.get("enabled", UNSET) == enabled


def _shown(values: _Values) -> _Values:
    return {name: value for name, value in values.items() if name != "spelling"}
