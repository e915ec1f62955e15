from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class TranscodeVideoConfig(Model):
    """TranscodeVideoConfig

    Attributes:
        resolution (int | Unset):
        quality (int | Unset):
        framerate (int | Unset):
        aspect_ratio (str | Unset):
        resize_mode (str | Unset):
    """

    resolution: int | Unset
    quality: int | Unset
    framerate: int | Unset
    aspect_ratio: str | Unset
    resize_mode: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "resolution",
            "resolution",
            INTEGER,
        ),
        Field(
            "quality",
            "quality",
            INTEGER,
        ),
        Field(
            "framerate",
            "framerate",
            INTEGER,
        ),
        Field(
            "aspect_ratio",
            "aspect_ratio",
            STRING,
        ),
        Field(
            "resize_mode",
            "resize_mode",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        resolution: int | Unset = UNSET,
        quality: int | Unset = UNSET,
        framerate: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        resize_mode: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "resolution": resolution,
                "quality": quality,
                "framerate": framerate,
                "aspect_ratio": aspect_ratio,
                "resize_mode": resize_mode,
            },
            _wire,
        )
