from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NULL,
    OBJECT,
    STRING,
    AnyOf,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AggregateRequest(Model):
    """AggregateRequest

    Attributes:
        index_name (str | None | Unset): Which index, by name. One of index_name and index_id is needed.
        index_id (str | None | Unset): Which index, by id. One of index_name and index_id is needed.
        group_by (str | None | Unset): The field whose values make the rows, one of the index's aggregate group.
            The page has it required.
        metric (str | Unset): What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send
            `count`.
        filter_ (list[dict[str, Any]] | dict[str, Any] | None | Unset): What to keep. A list of conditions, such
            as `[{"field": "activity", "op": "==", "value": "walking"}]`, all of which must hold, or one object that
            joins conditions by `and`, `or` or `not`. Which operators a field takes stands in the index's
            field_schema.
        sort (str | list[list[str]] | dict[str, Any] | None | Unset): What to sort by: `[["start", "asc"]]`,
            pairs of a field and asc or desc, or the name of a field alone, which sorts descending. Only fields of
            the index's sort group can be named.
        limit (int | Unset): How many rows at most. The vendor's SDKs send 100. At least: 1.0.
    """

    index_name: str | None | Unset
    index_id: str | None | Unset
    group_by: str | None | Unset
    metric: str | Unset
    filter_: list[dict[str, Any]] | dict[str, Any] | None | Unset
    sort: str | list[list[str]] | dict[str, Any] | None | Unset
    limit: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_name",
            "index_name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "index_id",
            "index_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "group_by",
            "group_by",
            AnyOf(STRING, NULL),
        ),
        Field(
            "metric",
            "metric",
            STRING,
        ),
        Field(
            "filter_",
            "filter",
            AnyOf(Items(OBJECT), OBJECT, NULL),
        ),
        Field(
            "sort",
            "sort",
            AnyOf(STRING, Items(Items(STRING)), OBJECT, NULL),
        ),
        Field(
            "limit",
            "limit",
            INTEGER,
        ),
    )
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "index_name",
            "index_id",
        ),
    )

    def __init__(
        self,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: list[dict[str, Any]] | dict[str, Any] | None | Unset = UNSET,
        sort: str | list[list[str]] | dict[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "index_name": index_name,
                "index_id": index_id,
                "group_by": group_by,
                "metric": metric,
                "filter": filter_,
                "sort": sort,
                "limit": limit,
            },
            _wire,
        )
