from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamAlertStatusRequest(Model):
    """Whether an alert is to be on.

    Attributes:
        status (RTStreamAlertStatus | str | None): enabled or disabled, as the description has it. Example:
            'disabled'.
        action (RTStreamAlertAction | None): enable or disable, as the vendor's SDKs send it.
    """

    __slots__ = (
        "status",
        "action",
    )

    status: RTStreamAlertStatus | str | None
    action: RTStreamAlertAction | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "status",
            "status",
            Choice("enabled", "disabled", is_open=True),
        ),
        Field(
            "action",
            "action",
            Choice("enable", "disable", is_open=False),
        ),
    )
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "status",
            "action",
        ),
    )

    def __init__(
        self,
        *,
        status: RTStreamAlertStatus | str | Unset = UNSET,
        action: RTStreamAlertAction | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "status": status,
                    "action": action,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if action is UNSET:
            _m.action = None
        else:
            _m.action = _raw["action"] = action if action is not None else _m._taken("action", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("action")
        m.action = v if v is None or type(v) is str else first(cls, "action", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_alert_action import RTStreamAlertAction
from .rt_stream_alert_status import RTStreamAlertStatus
