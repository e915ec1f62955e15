from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, time, unusual
from .._schema.readers import DATETIME, NULL, STRING, AnyOf
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ApiKey(Model):
    """A key of the account.

    Attributes:
        key (str | None): The key itself (sk-…). Whoever has it has the whole account, unless it is limited to
            collections. Example: 'sk-xxx'.
        created_at (datetime.datetime | None): When the key was made (ISO 8601).
        last_used_at (datetime.datetime | None): When the key was last used. A page of the vendor's promises it; the
            description lacks it.
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
        _origin: Any = None,
    ) -> None:
        key = _hide(key)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "key": key,
                    "created_at": created_at,
                    "last_used_at": last_used_at,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if key is UNSET:
            _m.key = None
        else:
            _m.key = _raw["key"] = key if key is not None else _m._taken("key", None)
        if created_at is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _raw["created_at"] = created_at if created_at is not None else _m._taken("created_at", None)
        if last_used_at is UNSET:
            _m.last_used_at = None
        else:
            _m.last_used_at = _raw["last_used_at"] = last_used_at
        _m._disclose()
        _m.__class__ = _cls

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
