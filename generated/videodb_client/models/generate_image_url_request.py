from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .image_format import ImageFormat


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerateImageUrlRequest(Model):
    """GenerateImageUrlRequest

    Attributes:
        format_ (ImageFormat | Unset):
        quality (int | Unset): At least: 1.0. At most: 100.0. Example: 90.
        width (int | Unset): Example: 1024.
        height (int | Unset): Example: 768.
    """

    format_: ImageFormat | Unset
    quality: int | Unset
    width: int | Unset
    height: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "format_",
            "format",
            Choice("image_format", "ImageFormat", is_open=False),
        ),
        Field(
            "quality",
            "quality",
            INTEGER,
        ),
        Field(
            "width",
            "width",
            INTEGER,
        ),
        Field(
            "height",
            "height",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        format_: ImageFormat | Unset = UNSET,
        quality: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "format": format_,
                "quality": quality,
                "width": width,
                "height": height,
            },
            _wire,
        )
