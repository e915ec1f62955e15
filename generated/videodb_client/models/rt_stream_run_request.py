from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import (
    Choice,
)


@define(init=False, eq=False, repr=False)
class RTStreamRunRequest(Model):
    """Whether it is to run.

    Attributes:
        action (RTStreamAction): `start` to go on, which costs again; `stop` to stop, which ends what it costs.
    """

    __slots__ = ("action",)

    action: RTStreamAction

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "action",
            "action",
            Choice("start", "stop", is_open=False),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        action: RTStreamAction,
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


# After the class: models may refer to one another.
from .rt_stream_action import RTStreamAction
