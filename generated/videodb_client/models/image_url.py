from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ImageUrl(Model):
    """ImageUrl

    Attributes:
        image_url (str | Unset): Example: 'https://assets.videodb.io/img/12345.jpg'.
            Also spelled `signed_url`.
    """

    image_url: str | Unset
    _wire: Wire = field(alias="_wire")

    signed_url = Alias["str | Unset"]("image_url", "signed_url")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "image_url",
            "image_url",
            STRING,
            aliases=("signed_url",),
            secret=True,
        ),
    )

    def __init__(
        self,
        *,
        image_url: str | Unset = UNSET,
        signed_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "image_url": image_url,
                "signed_url": signed_url,
            },
            _wire,
        )
