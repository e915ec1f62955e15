from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, time, unusual
from .._schema.readers import (
    DATETIME,
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ApiKey(Model):
    """A key of the account.

    Attributes:
        key (str | None): The key itself (sk-…). Whoever has it has the whole account, unless it is limited to
            collections. Example: 'sk-xxx'.
        created_at (datetime.datetime | None): When the key was made (ISO 8601).
        last_used_at (datetime.datetime | None): When the key was last used. A page of the vendor's promises it;
            the description lacks it.
    """

    __slots__ = (
        "key",
        "created_at",
        "last_used_at",
    )

    key: str | None
    created_at: datetime.datetime | None
    last_used_at: datetime.datetime | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "key",
            "key",
            STRING,
            secret=True,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "last_used_at",
            "last_used_at",
            AnyOf(DATETIME, NULL),
        ),
    )

    def __init__(
        self,
        *,
        key: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        last_used_at: datetime.datetime | None | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "key": key,
                    "created_at": created_at,
                    "last_used_at": last_used_at,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if key is UNSET:
            m.key = None
        else:
            m.key = raw["key"] = key if key is not None else m._taken("key", None)
        if created_at is UNSET:
            m.created_at = None
        else:
            m.created_at = raw["created_at"] = created_at if created_at is not None else m._taken("created_at", None)
        if last_used_at is UNSET:
            m.last_used_at = None
        else:
            m.last_used_at = raw["last_used_at"] = last_used_at
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("key")
        m.key = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("created_at")
        m.created_at = v if v is None else time(v)
        v = get("last_used_at")
        m.last_used_at = v if v is None else first(cls, "last_used_at", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
