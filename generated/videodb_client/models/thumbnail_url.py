from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ThumbnailUrl(Model):
    """ThumbnailUrl

    Attributes:
        thumbnail_url (str | Unset): Example: 'https://assets.videodb.io/thumb/12345.jpg'.
    """

    thumbnail_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "thumbnail_url",
            "thumbnail_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        thumbnail_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "thumbnail_url": thumbnail_url,
            },
            _wire,
        )
