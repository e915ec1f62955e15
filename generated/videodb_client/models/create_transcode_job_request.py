from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateTranscodeJobRequest(Model):
    """CreateTranscodeJobRequest

    Attributes:
        source (str): Example: 'm-12345'.
    """

    source: str
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "source",
            "source",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        source: str,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "source": source,
            },
            _wire,
        )
