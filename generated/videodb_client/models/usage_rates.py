from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    Reader,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UsageRates(Model):
    """UsageRates"""

    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = ()
    _extra: ClassVar[Reader] = NUMBER

    def __init__(
        self,
        *,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {},
            _wire,
        )
