from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class StreamingChannel(Model):
    """StreamingChannel

    Attributes:
        channel_id (str | Unset):
        rtsp_url (str | Unset):
    """

    channel_id: str | Unset
    rtsp_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "channel_id",
            "channel_id",
            STRING,
        ),
        Field(
            "rtsp_url",
            "rtsp_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        channel_id: str | Unset = UNSET,
        rtsp_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "channel_id": channel_id,
                "rtsp_url": rtsp_url,
            },
            _wire,
        )
