from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class TranscodeAudioConfig(Model):
    """TranscodeAudioConfig

    Attributes:
        mute (bool | Unset):
    """

    mute: bool | Unset
    _wire: Wire = field(alias="_wire")

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
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "mute": mute,
            },
            _wire,
        )
