from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamAlertList(Model):
    """The alerts of a scene index.

    Attributes:
        alerts (list[RTStreamAlert]): The alerts.
    """

    __slots__ = ("alerts",)

    alerts: list[RTStreamAlert]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "alerts",
            "alerts",
            Items(Object("rt_stream_alert", "RTStreamAlert")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        alerts: Sequence[RTStreamAlert | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "alerts": alerts,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if alerts is UNSET:
            pass
        else:
            _m.alerts = _raw["alerts"] = _m._taken("alerts", alerts)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("alerts")
        if type(v) is list:
            m.alerts = [RTStreamAlert._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("alerts", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_alert import RTStreamAlert
