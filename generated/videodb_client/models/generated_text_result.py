from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .generated_text import GeneratedText


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GeneratedTextResult(Model):
    """GeneratedTextResult

    Attributes:
        success (bool | Unset): Example: True.
        data (GeneratedText | Unset):
    """

    success: bool | Unset
    data: GeneratedText | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Object("generated_text", "GeneratedText"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: GeneratedText | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
