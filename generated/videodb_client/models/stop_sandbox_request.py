from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class StopSandboxRequest(Model):
    """StopSandboxRequest

    Attributes:
        grace (bool): True lets jobs that run come to their end first; false stops at once. The server fails
            without it, and the sandbox goes on costing.
    """

    grace: bool
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "grace",
            "grace",
            BOOLEAN,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        grace: bool,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "grace": grace,
            },
            _wire,
        )
