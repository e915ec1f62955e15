from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class UpdateRTStreamRequest(Model):
    """What is to change of a live stream.

    Attributes:
        name (str | None): A new name; the old one stays unless given. Example: 'Updated Stream Name'.
        sample_rate (int | None): How many frames are taken in each second from now on. Example: 15.
    """

    __slots__ = (
        "name",
        "sample_rate",
    )

    name: str | None
    sample_rate: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "sample_rate",
            "sample_rate",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "name": name,
                    "sample_rate": sample_rate,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if sample_rate is UNSET:
            _m.sample_rate = None
        else:
            _m.sample_rate = _raw["sample_rate"] = (
                sample_rate if sample_rate is not None else _m._taken("sample_rate", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("sample_rate")
        m.sample_rate = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
