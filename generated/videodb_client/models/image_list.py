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
    from .image import Image


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ImageList(Model):
    """ImageList

    Attributes:
        images (list[Image] | Unset):
    """

    images: list[Image] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "images",
            "images",
            Items(Object("image", "Image")),
        ),
    )

    def __init__(
        self,
        *,
        images: list[Image] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "images": images,
            },
            _wire,
        )
