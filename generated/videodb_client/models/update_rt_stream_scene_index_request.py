from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UpdateRTStreamSceneIndexRequest(Model):
    """UpdateRTStreamSceneIndexRequest

    Attributes:
        prompt (str): Example: 'Updated scene description prompt'.
    """

    prompt: str
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
            },
            _wire,
        )
