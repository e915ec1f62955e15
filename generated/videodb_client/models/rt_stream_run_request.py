from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Choice,
)

if TYPE_CHECKING:
    from .rt_stream_action import RTStreamAction


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamRunRequest(Model):
    """RTStreamRunRequest

    Attributes:
        action (RTStreamAction): `start` to go on, which costs again; `stop` to stop, which ends what it costs.
    """

    action: RTStreamAction
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "action",
            "action",
            Choice("rt_stream_action", "RTStreamAction", is_open=False),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        action: RTStreamAction,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "action": action,
            },
            _wire,
        )
