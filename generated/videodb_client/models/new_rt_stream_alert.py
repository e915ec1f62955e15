from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class NewRTStreamAlert(Model):
    """An alert that was just made. It is on.

    Attributes:
        alert_id (str): Id of the alert, for `update_alert_status`. Example: 'alert-12345'.
    """

    __slots__ = ("alert_id",)

    alert_id: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "alert_id",
            "alert_id",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        alert_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "alert_id": alert_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if alert_id is UNSET:
            pass
        else:
            _m.alert_id = _raw["alert_id"] = alert_id if alert_id is not None else _m._taken("alert_id", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("alert_id")
        if type(v) is str:
            m.alert_id = v
        else:
            m._settle("alert_id", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
