from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Health(Model):
    """Which service answers.

    Attributes:
        service (str | None): Its name. Example: 'VideoDB Server'.
    """

    __slots__ = ("service",)

    service: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "service",
            "service",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        service: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "service": service,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if service is UNSET:
            _m.service = None
        else:
            _m.service = _raw["service"] = service if service is not None else _m._taken("service", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("service")
        m.service = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
