from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class IndexRecordList(Model):
    """What an index holds, a page of it.

    Attributes:
        records (list[IndexRecord] | None): The records of this page.
        next_cursor (str | None): The cursor of the next page, null on the last. Example: None.
    """

    __slots__ = (
        "records",
        "next_cursor",
    )

    records: list[IndexRecord] | None
    next_cursor: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "records",
            "records",
            Items(Object("index_record", "IndexRecord")),
        ),
        Field(
            "next_cursor",
            "next_cursor",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        records: Sequence[IndexRecord | Mapping[str, Any]] | Unset = UNSET,
        next_cursor: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "records": records,
                    "next_cursor": next_cursor,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if records is UNSET:
            _m.records = None
        else:
            _m.records = _raw["records"] = _m._taken("records", records)
        if next_cursor is UNSET:
            _m.next_cursor = None
        else:
            _m.next_cursor = _raw["next_cursor"] = next_cursor
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("records")
        m.records = (
            v
            if v is None
            else [IndexRecord._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "records", raw)
        )
        v = get("next_cursor")
        m.next_cursor = v if v is None or type(v) is str else first(cls, "next_cursor", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .index_record import IndexRecord
