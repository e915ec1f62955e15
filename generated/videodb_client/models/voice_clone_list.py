from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class VoiceCloneList(Model):
    """The voices of a page.

    Attributes:
        voice_clones (list[VoiceClone] | None): The voice clones of this page.
    """

    __slots__ = ("voice_clones",)

    voice_clones: list[VoiceClone] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "voice_clones",
            "voice_clones",
            Items(Object("voice_clone", "VoiceClone")),
        ),
    )

    def __init__(
        self,
        *,
        voice_clones: Sequence[VoiceClone | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "voice_clones": voice_clones,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if voice_clones is UNSET:
            _m.voice_clones = None
        else:
            _m.voice_clones = _raw["voice_clones"] = _m._taken("voice_clones", voice_clones)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("voice_clones")
        m.voice_clones = (
            v
            if v is None
            else [VoiceClone._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "voice_clones", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .voice_clone import VoiceClone
