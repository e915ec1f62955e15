from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamSegmentation(Model):
    """How a live stream is cut.

    Attributes:
        type_ (str | None): How to cut. Example: 'time'. Also spelled `type`.
        window (str | None): How long a piece is, with its unit. Example: '10s'.
    """

    __slots__ = (
        "type_",
        "window",
    )

    type_: str | None
    window: str | None

    type = Alias["str | None"]("type_", "type")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "type_",
            "type",
            STRING,
        ),
        Field(
            "window",
            "window",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        type: str | Unset = UNSET,
        window: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "type": type_ if type is UNSET else type,
                    "window": window,
                },
            )
            return
        type_ = either("RTStreamSegmentation", type_=type_, type=type)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if type_ is UNSET:
            _m.type_ = None
        else:
            _m.type_ = _raw["type"] = type_ if type_ is not None else _m._taken("type_", None)
        if window is UNSET:
            _m.window = None
        else:
            _m.window = _raw["window"] = window if window is not None else _m._taken("window", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("type")
        m.type_ = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("window")
        m.window = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
