from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class EditorTimeline(Model):
    """EditorTimeline

    Attributes:
        background (str | Unset):
        resolution (str | Unset):
        tracks (list[dict[str, Any]] | Unset):
    """

    background: str | Unset
    resolution: str | Unset
    tracks: list[dict[str, Any]] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "background",
            "background",
            STRING,
        ),
        Field(
            "resolution",
            "resolution",
            STRING,
        ),
        Field(
            "tracks",
            "tracks",
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        background: str | Unset = UNSET,
        resolution: str | Unset = UNSET,
        tracks: list[dict[str, Any]] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "background": background,
                "resolution": resolution,
                "tracks": tracks,
            },
            _wire,
        )
