"""Bring auto-recharge to what is asked for, whichever spelling the server understands, and never charge by accident.

Published sources do not agree how the settings are spelled, nor where an answer holds them (https://docs.videodb.io,
set_auto_recharge and get_auto_recharge), so `ensure` looks: it reads, writes, and reads back.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from . import models
from ._driven import adriven, driven
from ._ensure import Ask, EnsureError, Pause, Steps, Told, Values, plan
from ._imports import importing
from .client import AuthenticatedClient
from .errors import VideoDBError
from .types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Coroutine

__all__ = ["EnsureError", "ensure", "ensure_async"]


def ensure(
    client: AuthenticatedClient,
    *,
    enabled: bool | Unset = UNSET,
    threshold: float | Unset = UNSET,
    amount: float | Unset = UNSET,
    timeout: float | None = None,
) -> models.AutoRechargeSettings:
    """Bring auto-recharge to what is asked for, and give what is in force. What is left out is left as it is.

    Charging is switched off first, unless nothing is to be changed, and on last, once, when a read shows the amounts.
    If anything goes wrong in between, a Ctrl-C included, it is switched off and stays off, also where it was on before;
    amounts are not put back. There is no compare-and-set: let one caller at a time do this.

    Args:
        client: Where the calls go.
        enabled: Whether credits are bought automatically.
        threshold: In credits. When the balance falls below it, credits are bought.
        amount: How many credits are bought each time (credits, not dollars, by the vendor's notes on setting
            it; those on reading it speak of it as what is charged).
        timeout: Seconds for all of it, the client's own unless given. Switching off has 10 seconds beyond them.

    Raises:
        TypeError, ValueError: If an amount is no number, negative, infinite or NaN. Nothing has been sent.
        EnsureError: If what was asked for is not known to be in force. It says whether charging is `off` or `may be
            on`, and holds all that was tried.
    """
    steps = _steps(client, _checked(enabled, threshold, amount), timeout)
    return _settings(driven(steps, lambda step: _done(client, step)))


async def ensure_async(
    client: AuthenticatedClient,
    *,
    enabled: bool | Unset = UNSET,
    threshold: float | Unset = UNSET,
    amount: float | Unset = UNSET,
    timeout: float | None = None,
) -> models.AutoRechargeSettings:
    """As `ensure`, for async callers: the same arguments, units and errors. A cancellation waits for switching off."""

    async def do(step: Ask | Pause) -> Told:
        doing = _adone(client, step)
        return await (_shielded(doing) if step.shielded else doing)

    return _settings(await adriven(_steps(client, _checked(enabled, threshold, amount), timeout), do))


def _steps(client: AuthenticatedClient, asked: Values, timeout: float | None) -> Steps:
    seconds = client.timeout if timeout is None else client.with_timeout(timeout).timeout
    return plan(asked, _spellings(), client._shared.clock, seconds)


def _done(client: AuthenticatedClient, step: Ask | Pause) -> Told:
    if isinstance(step, Pause):
        client._shared.clock.sleep(step.seconds)
        return Told()
    with importing:
        from .api.billing import get_auto_recharge, set_auto_recharge

    timed = client.with_timeout(step.seconds)
    try:
        if step.body is None:
            return Told(get_auto_recharge.sync(client=timed).to_dict())
        set_auto_recharge.sync(client=timed, body=_settings(step.body))
    except VideoDBError as error:
        return Told(error=error)
    return Told()


async def _adone(client: AuthenticatedClient, step: Ask | Pause) -> Told:
    if isinstance(step, Pause):
        await client._shared.clock.asleep(step.seconds)
        return Told()
    with importing:
        from .api.billing import get_auto_recharge, set_auto_recharge

    timed = client.with_timeout(step.seconds)
    try:
        if step.body is None:
            return Told((await get_auto_recharge.asyncio(client=timed)).to_dict())
        await set_auto_recharge.asyncio(client=timed, body=_settings(step.body))
    except VideoDBError as error:
        return Told(error=error)
    return Told()


async def _shielded(doing: Coroutine[Any, Any, Told]) -> Told:
    """Do it to its end, in a task of its own; tells it together with the cancellation that came meanwhile."""
    import asyncio

    task, interrupted = asyncio.ensure_future(doing), None
    while not task.done():
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError as error:
            interrupted = error
    if interrupted is not None and task.exception() is not None:
        return Told(interrupted=interrupted)
    return task.result()._replace(interrupted=interrupted)


def _settings(values: Mapping[str, Any]) -> models.AutoRechargeSettings:
    return models.AutoRechargeSettings(**values)


def _spellings() -> Sequence[Mapping[str, str]]:
    """Give each documented way to spell the amounts: the description's first, then those of the samples.

    The model has them from the description, where an alias stands for each.
    """
    threshold, amount = (models.AutoRechargeSettings._named[name].spellings for name in ("threshold", "amount"))
    return [{"threshold": t, "amount": a} for t, a in zip(threshold, amount, strict=True)]


def _checked(enabled: Any, threshold: Any, amount: Any) -> Values:
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
