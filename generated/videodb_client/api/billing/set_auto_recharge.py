from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation
from ..._schema.readers import Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SetAutoRechargeResult, models.Error] = Operation(
    "set_auto_recharge",
    "POST",
    "/billing/auto_recharge",
    body=Object("auto_recharge_settings", "AutoRechargeSettings"),
    answers={
        "200": Object("set_auto_recharge_result", "SetAutoRechargeResult"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: models.AutoRechargeSettings | Mapping[str, Any],
) -> Response[models.SetAutoRechargeResult | models.Error]:
    """Set whether credits are bought automatically, when, and how many: `POST /billing/auto_recharge`.

    What it costs, its arguments and their units: `VideoDB.billing.set_auto_recharge`.

    Returns:
        The answer, whatever its status; `parsed` is the SetAutoRechargeResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        None,
        body,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: models.AutoRechargeSettings | Mapping[str, Any],
) -> models.SetAutoRechargeResult:
    """Set whether credits are bought automatically, when, and how many: `POST /billing/auto_recharge`.

    What it costs, its arguments and their units: `VideoDB.billing.set_auto_recharge`.

    Returns:
        The SetAutoRechargeResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: models.AutoRechargeSettings | Mapping[str, Any],
) -> Response[models.SetAutoRechargeResult | models.Error]:
    """Set whether credits are bought automatically, when, and how many: `POST /billing/auto_recharge`.

    What it costs, its arguments and their units: `VideoDB.billing.set_auto_recharge`.

    Returns:
        The answer, whatever its status; `parsed` is the SetAutoRechargeResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        None,
        body,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: models.AutoRechargeSettings | Mapping[str, Any],
) -> models.SetAutoRechargeResult:
    """Set whether credits are bought automatically, when, and how many: `POST /billing/auto_recharge`.

    What it costs, its arguments and their units: `VideoDB.billing.set_auto_recharge`.

    Returns:
        The SetAutoRechargeResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
