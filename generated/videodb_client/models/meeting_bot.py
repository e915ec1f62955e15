from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class MeetingBot(Model):
    """MeetingBot

    Attributes:
        bot_id (str | Unset): Example: 'bot-12345'.
    """

    bot_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "bot_id",
            "bot_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        bot_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "bot_id": bot_id,
            },
            _wire,
        )
