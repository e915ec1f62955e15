from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .voice_clone import VoiceClone


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class VoiceCloneList(Model):
    """VoiceCloneList

    Attributes:
        voice_clones (list[VoiceClone] | Unset): The voice clones of this page.
    """

    voice_clones: list[VoiceClone] | Unset
    _wire: Wire = field(alias="_wire")

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
        voice_clones: list[VoiceClone] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "voice_clones": voice_clones,
            },
            _wire,
        )
