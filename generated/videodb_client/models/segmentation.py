from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Segmentation(Model):
    """How a video is cut into scenes.

    Attributes:
        type_ (str): `shot` to cut where the picture changes, `time` to cut evenly. Example: 'shot'. Also spelled
            `type`.
        seconds (float | None): For time, how long a scene is, in seconds. Example: 10.
        threshold (float | None): For shot, how much must change. Example: 30.
    """

    __slots__ = (
        "type_",
        "seconds",
        "threshold",
    )

    type_: str
    seconds: float | None
    threshold: float | None

    type = Alias["str"]("type_", "type")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "type_",
            "type",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "seconds",
            "seconds",
            NUMBER,
        ),
        Field(
            "threshold",
            "threshold",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        type_: str,
        seconds: float | Unset = UNSET,
        threshold: float | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "type": type_,
                    "seconds": seconds,
                    "threshold": threshold,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.type_ = _raw["type"] = _m._wanted("type_", type_)
        if seconds is UNSET:
            _m.seconds = None
        else:
            _m.seconds = _raw["seconds"] = seconds if seconds is not None else _m._taken("seconds", None)
        if threshold is UNSET:
            _m.threshold = None
        else:
            _m.threshold = _raw["threshold"] = threshold if threshold is not None else _m._taken("threshold", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("type")
        if type(v) is str:
            m.type_ = v
        else:
            m._settle("type_", raw)
        v = get("seconds")
        m.seconds = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("threshold")
        m.threshold = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
