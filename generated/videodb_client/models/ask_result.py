from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .answer import Answer


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AskResult(Model):
    """AskResult

    Attributes:
        success (bool | Unset):
        message (str | Unset):
        data (Answer | Unset):
    """

    success: bool | Unset
    message: str | Unset
    data: Answer | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "data",
            "data",
            Object("answer", "Answer"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        data: Answer | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "message": message,
                "data": data,
            },
            _wire,
        )
