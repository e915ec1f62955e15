from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    OBJECT,
    STRING,
    AnyOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .frame_size import FrameSize


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ReframeVideoRequest(Model):
    """ReframeVideoRequest

    Attributes:
        mode (str): Example: 'auto'.
        start (float | Unset): The server's default: 0. Example: 0.
        end (float | Unset): Example: 30.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | Unset):
        target (str | FrameSize): Example: 'vertical'.
    """

    mode: str
    start: float | Unset
    end: float | Unset
    callback_url: str | Unset
    callback_data: dict[str, Any] | Unset
    target: str | FrameSize
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "mode",
            "mode",
            STRING,
            required=True,
        ),
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            NUMBER,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "callback_data",
            "callback_data",
            OBJECT,
        ),
        Field(
            "target",
            "target",
            AnyOf(STRING, Object("frame_size", "FrameSize")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        mode: str,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: dict[str, Any] | Unset = UNSET,
        target: str | FrameSize,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "mode": mode,
                "start": start,
                "end": end,
                "callback_url": callback_url,
                "callback_data": callback_data,
                "target": target,
            },
            _wire,
        )
