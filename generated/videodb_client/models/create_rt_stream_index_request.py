from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateRTStreamIndexRequest(Model):
    """CreateRTStreamIndexRequest

    Attributes:
        source (dict[str, Any]): What to index - one of the outputs of an understanding that is stored.
        name (str | Unset): What to call it.
        use_for (list[str] | Unset): What it is for; `["semantic"]` unless told.
    """

    source: dict[str, Any]
    name: str | Unset
    use_for: list[str] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "source",
            "source",
            OBJECT,
            required=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "use_for",
            "use_for",
            Items(STRING),
        ),
    )

    def __init__(
        self,
        *,
        source: dict[str, Any],
        name: str | Unset = UNSET,
        use_for: list[str] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "source": source,
                "name": name,
                "use_for": use_for,
            },
            _wire,
        )
