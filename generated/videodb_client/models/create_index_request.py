from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateIndexRequest(Model):
    """What is to be indexed, and for what.

    Attributes:
        source (UnderstandingSource | ScenesSource): What to index - an understanding (of one analyzer, if several
            ran), or scenes of your own.
        name (str | None): What to call it. Made from what is indexed unless given.
        use_for (list[str] | None): What it is for - semantic (search by meaning), query and aggregate; all three
            unless told. semantic is dropped where there is no text.
        fields (IndexFieldGroups | None): Which fields of the data can be used for what. What is not listed is
            worked out from the data.
        callback_url (str | None): A URL that the server calls when the index is ready or has failed.
    """

    __slots__ = (
        "source",
        "name",
        "use_for",
        "fields",
        "callback_url",
    )

    source: UnderstandingSource | ScenesSource
    name: str | None
    use_for: list[str] | None
    fields: IndexFieldGroups | None
    callback_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "source",
            "source",
            AnyOf(Object("understanding_source", "UnderstandingSource"), Object("scenes_source", "ScenesSource")),
            required=True,
            needed=True,
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "use_for",
            "use_for",
            AnyOf(Items(STRING), NULL),
        ),
        Field(
            "fields",
            "fields",
            AnyOf(Object("index_field_groups", "IndexFieldGroups"), NULL),
        ),
        Field(
            "callback_url",
            "callback_url",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        source: UnderstandingSource | Mapping[str, Any] | ScenesSource,
        name: str | None | Unset = UNSET,
        use_for: list[str] | tuple[str, ...] | None | Unset = UNSET,
        fields: IndexFieldGroups | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "source": source,
                    "name": name,
                    "use_for": use_for,
                    "fields": fields,
                    "callback_url": callback_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.source = _raw["source"] = _m._wanted("source", source)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name
        if use_for is UNSET:
            _m.use_for = None
        else:
            _m.use_for = _raw["use_for"] = use_for
        if fields is UNSET:
            _m.fields = None
        else:
            _m.fields = _raw["fields"] = _m._taken("fields", fields)
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = callback_url
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("source")
        if False:
            m.source = v
        else:
            m._settle("source", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else first(cls, "name", raw)
        v = get("use_for")
        m.use_for = v if v is None or type(v) is list else first(cls, "use_for", raw)
        v = get("fields")
        m.fields = v if v is None else IndexFieldGroups._read(v) if type(v) is dict else first(cls, "fields", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else first(cls, "callback_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .index_field_groups import IndexFieldGroups
from .scenes_source import ScenesSource
from .understanding_source import UnderstandingSource
