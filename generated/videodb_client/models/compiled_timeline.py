from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CompiledTimeline(Model):
    """CompiledTimeline

    Attributes:
        stream_url (str | Unset): Example: 'https://stream.videodb.io/compiled/12345'.
        duration (float | Unset): Example: 120.5.
        format_ (str | Unset): Example: 'mp4'.
    """

    stream_url: str | Unset
    duration: float | Unset
    format_: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "stream_url",
            "stream_url",
            STRING,
        ),
        Field(
            "duration",
            "duration",
            NUMBER,
        ),
        Field(
            "format_",
            "format",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        stream_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        format_: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "stream_url": stream_url,
                "duration": duration,
                "format": format_,
            },
            _wire,
        )
