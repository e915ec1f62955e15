from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class StartedCaptureSession(Model):
    """StartedCaptureSession

    Attributes:
        session_id (str | Unset): Example: 'capture-12345'.
        status (str | Unset): Example: 'starting'.
    """

    session_id: str | Unset
    status: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "session_id": session_id,
                "status": status,
            },
            _wire,
        )
