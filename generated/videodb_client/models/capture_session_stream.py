from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CaptureSessionStream(Model):
    """CaptureSessionStream

    Attributes:
        id (str | Unset):
            Also spelled `rtstream_id`.
        name (str | Unset):
        channel_id (str | Unset):
        status (str | Unset):
    """

    id: str | Unset
    name: str | Unset
    channel_id: str | Unset
    status: str | Unset
    _wire: Wire = field(alias="_wire")

    rtstream_id = Alias["str | Unset"]("id", "rtstream_id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            aliases=("rtstream_id",),
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "channel_id",
            "channel_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        rtstream_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "rtstream_id": rtstream_id,
                "name": name,
                "channel_id": channel_id,
                "status": status,
            },
            _wire,
        )
