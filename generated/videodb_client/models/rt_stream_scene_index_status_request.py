from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Choice


@define(init=False, eq=False, repr=False)
class RTStreamSceneIndexStatusRequest(Model):
    """Whether a scene index is to run.

    Attributes:
        action (RTStreamAction): start or stop.
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
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "action": action,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.action = _raw["action"] = _m._wanted("action", action)
        _m.__class__ = _cls

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
