from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateDownloadRequest(Model):
    """CreateDownloadRequest

    Attributes:
        stream_link (str): Example: 'https://stream.videodb.io/v/12345'.
        name (str | Unset): Example: 'my_download.mp4'.
    """

    stream_link: str
    name: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "stream_link",
            "stream_link",
            STRING,
            required=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        stream_link: str,
        name: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "stream_link": stream_link,
                "name": name,
            },
            _wire,
        )
