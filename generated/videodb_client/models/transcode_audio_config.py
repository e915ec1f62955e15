from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import BOOLEAN
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class TranscodeAudioConfig(Model):
    """What the sound is to be.

    Attributes:
        mute (bool | None): Whether there is to be none.
    """

    __slots__ = ("mute",)

    mute: bool | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "mute",
            "mute",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        mute: bool | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "mute": mute,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if mute is UNSET:
            _m.mute = None
        else:
            _m.mute = _raw["mute"] = mute if mute is not None else _m._taken("mute", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("mute")
        m.mute = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
