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
class QueryRequest(Model):
    """QueryRequest

    Attributes:
        index_name (str | None | Unset): Which index, by name. One of index_name and index_id is needed.
        index_id (str | None | Unset): Which index, by id. One of index_name and index_id is needed.
        filter_ (list[dict[str, Any]] | dict[str, Any] | None | Unset): What to keep. A list of conditions, such
            as `[{"field": "activity", "op": "==", "value": "walking"}]`, all of which must hold, or one object that
            joins conditions by `and`, `or` or `not`. Which operators a field takes stands in the index's
            field_schema.
        sort (str | list[list[str]] | dict[str, Any] | None | Unset): What to sort by: `[["start", "asc"]]`,
            pairs of a field and asc or desc, or the name of a field alone, which sorts descending. Only fields of
            the index's sort group can be named.
        limit (int | Unset): How many records at most. The vendor's SDKs send 100. At least: 1.0.
        return_fields (str | list[str] | dict[str, Any] | None | Unset): Which fields of the indexed records
            come along in metadata: the name or id of an index, `all`, a list of names, or an object with a list of
            fields for each index.
    """

    index_name: str | None | Unset
    index_id: str | None | Unset
    filter_: list[dict[str, Any]] | dict[str, Any] | None | Unset
    sort: str | list[list[str]] | dict[str, Any] | None | Unset
    limit: int | Unset
    return_fields: str | list[str] | dict[str, Any] | None | Unset
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
        Field(
            "return_fields",
            "return_fields",
            AnyOf(STRING, Items(STRING), OBJECT, NULL),
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
        filter_: list[dict[str, Any]] | dict[str, Any] | None | Unset = UNSET,
        sort: str | list[list[str]] | dict[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | dict[str, Any] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "index_name": index_name,
                "index_id": index_id,
                "filter": filter_,
                "sort": sort,
                "limit": limit,
                "return_fields": return_fields,
            },
            _wire,
        )
