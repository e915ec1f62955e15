from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ThumbnailUrl(Model):
    """ThumbnailUrl

    Attributes:
        thumbnail_url (str | Unset): Example: 'https://assets.videodb.io/thumb/12345.jpg'.
            Also spelled `thumbnail`.
    """

    thumbnail_url: str | Unset
    _wire: Wire = field(alias="_wire")

    thumbnail = Alias["str | Unset"]("thumbnail_url", "thumbnail")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "thumbnail_url",
            "thumbnail_url",
            STRING,
            aliases=("thumbnail",),
        ),
    )

    def __init__(
        self,
        *,
        thumbnail_url: str | Unset = UNSET,
        thumbnail: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "thumbnail_url": thumbnail_url,
                "thumbnail": thumbnail,
            },
            _wire,
        )
