from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class NewApiKey(Model):
    """NewApiKey

    Attributes:
        api_key (str | Unset): Example: 'sk-xxx'.
    """

    api_key: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "api_key",
            "api_key",
            STRING,
            secret=True,
        ),
    )

    def __init__(
        self,
        *,
        api_key: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "api_key": api_key,
            },
            _wire,
        )
