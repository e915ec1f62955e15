from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AutoRechargeSettingsResult(Model):
    """The answer of `get_auto_recharge`.

    Attributes:
        success (bool | None): Whether the call worked. It can be false with HTTP 200. Example: True.
        data (AutoRechargeSettings | None): What the call gives.
    """

    __slots__ = (
        "success",
        "data",
    )

    success: bool | None
    data: AutoRechargeSettings | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Object("auto_recharge_settings", "AutoRechargeSettings"),
        ),
    )
    _flat: ClassVar[bool] = True

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: AutoRechargeSettings | Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "success": success,
                    "data": data,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if success is UNSET:
            _m.success = None
        else:
            _m.success = _raw["success"] = success if success is not None else _m._taken("success", None)
        if data is UNSET:
            _m.data = None
        else:
            _m.data = _raw["data"] = _m._taken("data", data)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("success")
        m.success = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = cls._unflattened(raw)[1]
        m.data = v if v is None else AutoRechargeSettings._read(v) if type(v) is dict else first(cls, "data", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .auto_recharge_settings import AutoRechargeSettings
