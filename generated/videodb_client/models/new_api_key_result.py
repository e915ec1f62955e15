from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import BOOLEAN, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class NewApiKeyResult(Model):
    """The answer of `create_api_key`.

    Attributes:
        success (bool | None): Whether the call worked. It can be false with HTTP 200. Example: True.
        data (NewApiKey): What the call gives.
    """

    __slots__ = (
        "success",
        "data",
    )

    success: bool | None
    data: NewApiKey

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Object("new_api_key", "NewApiKey"),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: NewApiKey | Mapping[str, Any] | Unset = UNSET,
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
            pass
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
        v = get("data")
        if type(v) is dict:
            m.data = NewApiKey._read(v)
        else:
            m._settle("data", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .new_api_key import NewApiKey
