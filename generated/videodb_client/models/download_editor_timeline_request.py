from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class DownloadEditorTimelineRequest(Model):
    """DownloadEditorTimelineRequest

    Attributes:
        stream_url (str): Example: 'https://stream.videodb.io/compiled/12345'.
    """

    stream_url: str
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "stream_url",
            "stream_url",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        stream_url: str,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "stream_url": stream_url,
            },
            _wire,
        )
