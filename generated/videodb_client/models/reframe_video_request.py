from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ReframeVideoRequest(Model):
    """ReframeVideoRequest

    Attributes:
        target (str): Example: '9:16'.
        mode (str): Example: 'auto'.
        start (float | Unset): The server's default: 0. Example: 0.
        end (float | Unset): Example: 30.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | Unset):
    """

    target: str
    mode: str
    start: float | Unset
    end: float | Unset
    callback_url: str | Unset
    callback_data: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "target",
            "target",
            STRING,
            required=True,
        ),
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
    )

    def __init__(
        self,
        *,
        target: str,
        mode: str,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "target": target,
                "mode": mode,
                "start": start,
                "end": end,
                "callback_url": callback_url,
                "callback_data": callback_data,
            },
            _wire,
        )
