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
    from .session_export import SessionExport


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SessionExportResult(Model):
    """SessionExportResult

    Attributes:
        success (bool | Unset):
        message (str | Unset):
        data (SessionExport | Unset):
    """

    success: bool | Unset
    message: str | Unset
    data: SessionExport | Unset
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
            Object("session_export", "SessionExport"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        data: SessionExport | Unset = UNSET,
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
