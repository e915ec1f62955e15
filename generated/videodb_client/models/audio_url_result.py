from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .audio_url import AudioUrl


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AudioUrlResult(Model):
    """AudioUrlResult

    Attributes:
        success (bool | Unset): Example: True.
        data (AudioUrl | Unset):
    """

    success: bool | Unset
    data: AudioUrl | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Object("audio_url", "AudioUrl"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: AudioUrl | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
