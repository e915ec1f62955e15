from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    STRING,
)
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
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "service": service,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if service is UNSET:
            m.service = None
        else:
            m.service = raw["service"] = service if service is not None else m._taken("service", None)
        m.__class__ = cls

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
