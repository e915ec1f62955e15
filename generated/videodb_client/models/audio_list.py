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
    from .audio import Audio


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AudioList(Model):
    """AudioList

    Attributes:
        audios (list[Audio] | Unset):
    """

    audios: list[Audio] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "audios",
            "audios",
            Items(Object("audio", "Audio")),
        ),
    )

    def __init__(
        self,
        *,
        audios: list[Audio] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "audios": audios,
            },
            _wire,
        )
