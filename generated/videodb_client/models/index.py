from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import INTEGER, NULL, OBJECT, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Index(Model):
    """An index of a video.

    Attributes:
        index_id (str): Its id.
        name (str | None): What it is called.
        video_id (str | None): Id of the video.
        collection_id (str | None): Id of the collection that the video is in.
        status (str | None): building, ready or failed. Example: 'ready'.
        error (str | None): Why it failed. Example: None.
        use_for (list[str] | None): What it can be used for.
        source (dict[str, Any] | None): What was indexed.
        record_count (int | None): How many records it has; null while it is building.
        fields (IndexFieldGroups | None): Which fields can be used for what. Groups that do not apply are left out.
        field_schema (dict[str, Any] | None): For each field of the data its `type`, its `groups`, and the
            `operators` that a filter can use on it.
    """

    __slots__ = (
        "index_id",
        "name",
        "video_id",
        "collection_id",
        "status",
        "error",
        "use_for",
        "source",
        "record_count",
        "fields",
        "field_schema",
    )

    index_id: str
    name: str | None
    video_id: str | None
    collection_id: str | None
    status: str | None
    error: str | None
    use_for: list[str] | None
    source: dict[str, Any] | None
    record_count: int | None
    fields: IndexFieldGroups | None
    field_schema: dict[str, Any] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_id",
            "index_id",
            STRING,
            required=True,
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
        use_for: list[str] | tuple[str, ...] | None | Unset = UNSET,
        source: Mapping[str, Any] | None | Unset = UNSET,
        record_count: int | None | Unset = UNSET,
        fields: IndexFieldGroups | Mapping[str, Any] | None | Unset = UNSET,
        field_schema: Mapping[str, Any] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
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
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if index_id is UNSET:
            pass
        else:
            _m.index_id = _raw["index_id"] = index_id if index_id is not None else _m._taken("index_id", None)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = collection_id
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if error is UNSET:
            _m.error = None
        else:
            _m.error = _raw["error"] = error
        if use_for is UNSET:
            _m.use_for = None
        else:
            _m.use_for = _raw["use_for"] = use_for
        if source is UNSET:
            _m.source = None
        else:
            _m.source = _raw["source"] = source
        if record_count is UNSET:
            _m.record_count = None
        else:
            _m.record_count = _raw["record_count"] = record_count
        if fields is UNSET:
            _m.fields = None
        else:
            _m.fields = _raw["fields"] = _m._taken("fields", fields)
        if field_schema is UNSET:
            _m.field_schema = None
        else:
            _m.field_schema = _raw["field_schema"] = field_schema
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("index_id")
        if type(v) is str:
            m.index_id = v
        else:
            m._settle("index_id", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else first(cls, "name", raw)
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else first(cls, "video_id", raw)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else first(cls, "collection_id", raw)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("error")
        m.error = v if v is None or type(v) is str else first(cls, "error", raw)
        v = get("use_for")
        m.use_for = v if v is None or type(v) is list else first(cls, "use_for", raw)
        v = get("source")
        m.source = v if v is None or type(v) is dict else first(cls, "source", raw)
        v = get("record_count")
        m.record_count = v if v is None or type(v) is int else first(cls, "record_count", raw)
        v = get("fields")
        m.fields = v if v is None else IndexFieldGroups._read(v) if type(v) is dict else first(cls, "fields", raw)
        v = get("field_schema")
        m.field_schema = v if v is None or type(v) is dict else first(cls, "field_schema", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .index_field_groups import IndexFieldGroups
