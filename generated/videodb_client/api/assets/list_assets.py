from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, NUMBER, STRING, Choice, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.AssetListResult, models.Error] = Operation(
    "list_assets",
    "GET",
    "/assets",
    parameters=(
        Parameter("collection_id", "query", STRING),
        Parameter("asset_type", "query", STRING),
        Parameter("sort_by", "query", Choice("name", "duration", "size", "created_at", is_open=False)),
        Parameter("sort_order", "query", Choice("asc", "desc", is_open=False)),
        Parameter("min_duration", "query", NUMBER),
        Parameter("max_duration", "query", NUMBER),
        Parameter("min_size", "query", NUMBER),
        Parameter("max_size", "query", NUMBER),
        Parameter("name_pattern", "query", STRING),
        Parameter("page", "query", INTEGER),
        Parameter("page_size", "query", INTEGER),
    ),
    answers={
        "200": Object("asset_list_result", "AssetListResult"),
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
    collection_id: str | Unset = UNSET,
    asset_type: str | Unset = UNSET,
    sort_by: models.AssetSortField | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    min_duration: float | Unset = UNSET,
    max_duration: float | Unset = UNSET,
    min_size: float | Unset = UNSET,
    max_size: float | Unset = UNSET,
    name_pattern: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.AssetListResult | models.Error]:
    """List assets across collections: `GET /assets`.

    What it costs, its arguments and their units: `VideoDB.assets.list_assets`.

    Returns:
        The answer, whatever its status; `parsed` is the AssetListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "asset_type": asset_type,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "min_duration": min_duration,
            "max_duration": max_duration,
            "min_size": min_size,
            "max_size": max_size,
            "name_pattern": name_pattern,
            "page": page,
            "page_size": page_size,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    asset_type: str | Unset = UNSET,
    sort_by: models.AssetSortField | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    min_duration: float | Unset = UNSET,
    max_duration: float | Unset = UNSET,
    min_size: float | Unset = UNSET,
    max_size: float | Unset = UNSET,
    name_pattern: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.AssetListResult:
    """List assets across collections: `GET /assets`.

    What it costs, its arguments and their units: `VideoDB.assets.list_assets`.

    Returns:
        The AssetListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
            "asset_type": asset_type,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "min_duration": min_duration,
            "max_duration": max_duration,
            "min_size": min_size,
            "max_size": max_size,
            "name_pattern": name_pattern,
            "page": page,
            "page_size": page_size,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    asset_type: str | Unset = UNSET,
    sort_by: models.AssetSortField | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    min_duration: float | Unset = UNSET,
    max_duration: float | Unset = UNSET,
    min_size: float | Unset = UNSET,
    max_size: float | Unset = UNSET,
    name_pattern: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.AssetListResult | models.Error]:
    """List assets across collections: `GET /assets`.

    What it costs, its arguments and their units: `VideoDB.assets.list_assets`.

    Returns:
        The answer, whatever its status; `parsed` is the AssetListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "asset_type": asset_type,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "min_duration": min_duration,
            "max_duration": max_duration,
            "min_size": min_size,
            "max_size": max_size,
            "name_pattern": name_pattern,
            "page": page,
            "page_size": page_size,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    asset_type: str | Unset = UNSET,
    sort_by: models.AssetSortField | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    min_duration: float | Unset = UNSET,
    max_duration: float | Unset = UNSET,
    min_size: float | Unset = UNSET,
    max_size: float | Unset = UNSET,
    name_pattern: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.AssetListResult:
    """List assets across collections: `GET /assets`.

    What it costs, its arguments and their units: `VideoDB.assets.list_assets`.

    Returns:
        The AssetListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
            "asset_type": asset_type,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "min_duration": min_duration,
            "max_duration": max_duration,
            "min_size": min_size,
            "max_size": max_size,
            "name_pattern": name_pattern,
            "page": page,
            "page_size": page_size,
        },
    )
