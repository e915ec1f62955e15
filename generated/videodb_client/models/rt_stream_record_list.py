from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import BOOLEAN, INTEGER, NULL, OBJECT, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamRecordList(Model):
    """What was found, a page of it.

    Attributes:
        records (list[dict[str, Any]] | None): What was found in this page's time. No source says what a record
            holds.
        next_page (bool | int | str | None): Whether there is a next page, or which. No source says which of the
            two. Example: False.
    """

    __slots__ = (
        "records",
        "next_page",
    )

    records: list[dict[str, Any]] | None
    next_page: bool | int | str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "records",
            "records",
            Items(OBJECT),
        ),
        Field(
            "next_page",
            "next_page",
            AnyOf(BOOLEAN, INTEGER, STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        records: Sequence[Mapping[str, Any]] | Unset = UNSET,
        next_page: bool | int | str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "records": records,
                    "next_page": next_page,
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
            _m.records = _raw["records"] = records if records is not None else _m._taken("records", None)
        if next_page is UNSET:
            _m.next_page = None
        else:
            _m.next_page = _raw["next_page"] = next_page
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("records")
        m.records = v if v is None or type(v) is list else first(cls, "records", raw)
        v = get("next_page")
        m.next_page = v if v is None else first(cls, "next_page", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
