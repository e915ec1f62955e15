from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    NULL,
    OBJECT,
    STRING,
    AnyOf,
    Items,
)
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if records is UNSET:
            m.records = None
        else:
            m.records = raw["records"] = records if records is not None else m._taken("records", None)
        if next_page is UNSET:
            m.next_page = None
        else:
            m.next_page = raw["next_page"] = next_page
        m.__class__ = cls

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
