from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamIndexAlertList(Model):
    """The alerts of an index.

    Attributes:
        alerts (list[RTStreamIndexAlert] | None): The alerts of the index.
    """

    __slots__ = ("alerts",)

    alerts: list[RTStreamIndexAlert] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "alerts",
            "alerts",
            Items(Object("rt_stream_index_alert", "RTStreamIndexAlert")),
        ),
    )

    def __init__(
        self,
        *,
        alerts: Sequence[RTStreamIndexAlert | Mapping[str, Any]] | Unset = UNSET,
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
            _m.alerts = None
        else:
            _m.alerts = _raw["alerts"] = _m._taken("alerts", alerts)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("alerts")
        m.alerts = (
            v
            if v is None
            else [RTStreamIndexAlert._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "alerts", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_index_alert import RTStreamIndexAlert
