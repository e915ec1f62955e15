from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .capture_channel_type import CaptureChannelType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CaptureChannel(Model):
    """CaptureChannel

    Attributes:
        channel_id (str): Example: 'mic'.
        channel_name (str | Unset): Example: 'Microphone'.
        type_ (CaptureChannelType | Unset): The server's default: 'audio'. Example: 'audio'.
        store (bool | Unset): The server's default: True. Example: True.
    """

    channel_id: str
    channel_name: str | Unset
    type_: CaptureChannelType | Unset
    store: bool | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "channel_id",
            "channel_id",
            STRING,
            required=True,
        ),
        Field(
            "channel_name",
            "channel_name",
            STRING,
        ),
        Field(
            "type_",
            "type",
            Choice("capture_channel_type", "CaptureChannelType", is_open=False),
        ),
        Field(
            "store",
            "store",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        channel_id: str,
        channel_name: str | Unset = UNSET,
        type_: CaptureChannelType | Unset = UNSET,
        store: bool | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "channel_id": channel_id,
                "channel_name": channel_name,
                "type": type_,
                "store": store,
            },
            _wire,
        )
