from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class DownloadUrl(Model):
    """DownloadUrl

    Attributes:
        download_url (str | Unset): Example: 'https://download.videodb.io/...'.
    """

    download_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "download_url",
            "download_url",
            STRING,
            secret=True,
        ),
    )

    def __init__(
        self,
        *,
        download_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "download_url": download_url,
            },
            _wire,
        )
