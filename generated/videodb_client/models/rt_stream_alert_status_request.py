from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new
from .._readers import (
    Choice,
)


@define(init=False, eq=False, repr=False)
class RTStreamAlertStatusRequest(Model):
    """RTStreamAlertStatusRequest

    Attributes:
        status (RTStreamAlertStatus | str): Example: 'disabled'.
    """

    __slots__ = ("status",)

    status: RTStreamAlertStatus | str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "status",
            "status",
            Choice("enabled", "disabled", is_open=True),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        status: RTStreamAlertStatus | str,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "status": status,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.status = raw["status"] = m._wanted("status", status)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("status")
        if type(v) is str:
            m.status = v
        else:
            m._settle("status", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_alert_status import RTStreamAlertStatus
