from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class StreamUrl(Model):
    """StreamUrl

    Attributes:
        stream_url (str | None | Unset): Example: 'https://stream.videodb.io/v/12345'.
        player_url (str | None | Unset):
    """

    stream_url: str | None | Unset
    player_url: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "stream_url",
            "stream_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "player_url",
            "player_url",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "stream_url": stream_url,
                "player_url": player_url,
            },
            _wire,
        )
