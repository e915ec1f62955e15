from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AudioList(Model):
    """The audio files of a collection.

    Attributes:
        audios (list[Audio]): The audio files.
    """

    __slots__ = ("audios",)

    audios: list[Audio]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "audios",
            "audios",
            Items(Object("audio", "Audio")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        audios: Sequence[Audio | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "audios": audios,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if audios is UNSET:
            pass
        else:
            _m.audios = _raw["audios"] = _m._taken("audios", audios)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("audios")
        if type(v) is list:
            m.audios = [Audio._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("audios", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .audio import Audio
