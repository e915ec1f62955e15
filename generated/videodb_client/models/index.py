from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NULL,
    OBJECT,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .index_field_groups import IndexFieldGroups


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Index(Model):
    """Index

    Attributes:
        index_id (str | Unset): Its id.
        name (str | None | Unset): What it is called.
        video_id (str | None | Unset): Id of the video.
        collection_id (str | None | Unset): Id of the collection that the video is in.
        status (str | Unset): building, ready or failed. Example: 'ready'.
        error (str | None | Unset): Why it failed. Example: None.
        use_for (list[str] | None | Unset): What it can be used for.
        source (dict[str, Any] | None | Unset): What was indexed.
        record_count (int | None | Unset): How many records it has; null while it is building.
        fields (IndexFieldGroups | None | Unset): Which fields can be used for what. Groups that do not apply
            are left out.
        field_schema (dict[str, Any] | None | Unset): For each field of the data its `type`, its `groups`, and
            the `operators` that a filter can use on it.
    """

    index_id: str | Unset
    name: str | None | Unset
    video_id: str | None | Unset
    collection_id: str | None | Unset
    status: str | Unset
    error: str | None | Unset
    use_for: list[str] | None | Unset
    source: dict[str, Any] | None | Unset
    record_count: int | None | Unset
    fields: IndexFieldGroups | None | Unset
    field_schema: dict[str, Any] | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_id",
            "index_id",
            STRING,
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "video_id",
            "video_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "collection_id",
            "collection_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "error",
            "error",
            AnyOf(STRING, NULL),
        ),
        Field(
            "use_for",
            "use_for",
            AnyOf(Items(STRING), NULL),
        ),
        Field(
            "source",
            "source",
            AnyOf(OBJECT, NULL),
        ),
        Field(
            "record_count",
            "record_count",
            AnyOf(INTEGER, NULL),
        ),
        Field(
            "fields",
            "fields",
            AnyOf(Object("index_field_groups", "IndexFieldGroups"), NULL),
        ),
        Field(
            "field_schema",
            "field_schema",
            AnyOf(OBJECT, NULL),
        ),
    )

    def __init__(
        self,
        *,
        index_id: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        video_id: str | None | Unset = UNSET,
        collection_id: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        error: str | None | Unset = UNSET,
        use_for: list[str] | None | Unset = UNSET,
        source: dict[str, Any] | None | Unset = UNSET,
        record_count: int | None | Unset = UNSET,
        fields: IndexFieldGroups | None | Unset = UNSET,
        field_schema: dict[str, Any] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "index_id": index_id,
                "name": name,
                "video_id": video_id,
                "collection_id": collection_id,
                "status": status,
                "error": error,
                "use_for": use_for,
                "source": source,
                "record_count": record_count,
                "fields": fields,
                "field_schema": field_schema,
            },
            _wire,
        )
