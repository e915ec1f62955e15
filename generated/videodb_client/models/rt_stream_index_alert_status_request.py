from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import (
    STRING,
)


@define(init=False, eq=False, repr=False)
class RTStreamIndexAlertStatusRequest(Model):
    """Whether an alert is to be on.

    Attributes:
        action (str): `enable` or `disable`. Example: 'disable'.
    """

    __slots__ = ("action",)

    action: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "action",
            "action",
            STRING,
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        action: str,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "action": action,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.action = raw["action"] = m._wanted("action", action)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("action")
        if type(v) is str:
            m.action = v
        else:
            m._settle("action", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
