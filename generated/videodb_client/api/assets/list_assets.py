from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    INTEGER,
    NUMBER,
    STRING,
    Choice,
    Object,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.asset_list_result import AssetListResult
    from ...models.asset_sort_field import AssetSortField
    from ...models.error import Error
    from ...models.sort_order import SortOrder
    from ...types import Response

_OPERATION: Operation[AssetListResult, Error] = Operation(
    "list_assets",
    "GET",
    "/assets",
    parameters=(
        Parameter("collection_id", "query", STRING),
        Parameter("asset_type", "query", STRING),
        Parameter("sort_by", "query", Choice("asset_sort_field", "AssetSortField", is_open=False)),
        Parameter("sort_order", "query", Choice("sort_order", "SortOrder", is_open=False)),
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
    sort_by: AssetSortField | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    min_duration: float | Unset = UNSET,
    max_duration: float | Unset = UNSET,
    min_size: float | Unset = UNSET,
    max_size: float | Unset = UNSET,
    name_pattern: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[AssetListResult | Error]:
    """List assets across collections: `GET /assets`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.
        asset_type (str | Unset): Example: 'video,audio,image'.
        sort_by (AssetSortField | Unset): The server's default: 'created_at'. Example: 'created_at'.
        sort_order (SortOrder | Unset): The server's default: 'desc'. Example: 'desc'.
        min_duration (float | Unset): Example: 10.
        max_duration (float | Unset): Example: 300.
        min_size (float | Unset): Example: 1024.
        max_size (float | Unset): Example: 104857600.
        name_pattern (str | Unset): Example: '.*intro.*'.
        page (int | Unset): The server's default: 1. Example: 1.
        page_size (int | Unset): The server's default: 50000. At most: 50000. Example: 100.

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
    sort_by: AssetSortField | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    min_duration: float | Unset = UNSET,
    max_duration: float | Unset = UNSET,
    min_size: float | Unset = UNSET,
    max_size: float | Unset = UNSET,
    name_pattern: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> AssetListResult:
    """List assets across collections: `GET /assets`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.
        asset_type (str | Unset): Example: 'video,audio,image'.
        sort_by (AssetSortField | Unset): The server's default: 'created_at'. Example: 'created_at'.
        sort_order (SortOrder | Unset): The server's default: 'desc'. Example: 'desc'.
        min_duration (float | Unset): Example: 10.
        max_duration (float | Unset): Example: 300.
        min_size (float | Unset): Example: 1024.
        max_size (float | Unset): Example: 104857600.
        name_pattern (str | Unset): Example: '.*intro.*'.
        page (int | Unset): The server's default: 1. Example: 1.
        page_size (int | Unset): The server's default: 50000. At most: 50000. Example: 100.

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
    sort_by: AssetSortField | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    min_duration: float | Unset = UNSET,
    max_duration: float | Unset = UNSET,
    min_size: float | Unset = UNSET,
    max_size: float | Unset = UNSET,
    name_pattern: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[AssetListResult | Error]:
    """List assets across collections: `GET /assets`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.
        asset_type (str | Unset): Example: 'video,audio,image'.
        sort_by (AssetSortField | Unset): The server's default: 'created_at'. Example: 'created_at'.
        sort_order (SortOrder | Unset): The server's default: 'desc'. Example: 'desc'.
        min_duration (float | Unset): Example: 10.
        max_duration (float | Unset): Example: 300.
        min_size (float | Unset): Example: 1024.
        max_size (float | Unset): Example: 104857600.
        name_pattern (str | Unset): Example: '.*intro.*'.
        page (int | Unset): The server's default: 1. Example: 1.
        page_size (int | Unset): The server's default: 50000. At most: 50000. Example: 100.

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
    sort_by: AssetSortField | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    min_duration: float | Unset = UNSET,
    max_duration: float | Unset = UNSET,
    min_size: float | Unset = UNSET,
    max_size: float | Unset = UNSET,
    name_pattern: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> AssetListResult:
    """List assets across collections: `GET /assets`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.
        asset_type (str | Unset): Example: 'video,audio,image'.
        sort_by (AssetSortField | Unset): The server's default: 'created_at'. Example: 'created_at'.
        sort_order (SortOrder | Unset): The server's default: 'desc'. Example: 'desc'.
        min_duration (float | Unset): Example: 10.
        max_duration (float | Unset): Example: 300.
        min_size (float | Unset): Example: 1024.
        max_size (float | Unset): Example: 104857600.
        name_pattern (str | Unset): Example: '.*intro.*'.
        page (int | Unset): The server's default: 1. Example: 1.
        page_size (int | Unset): The server's default: 50000. At most: 50000. Example: 100.

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
