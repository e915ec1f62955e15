from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .capture_session import CaptureSession


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CaptureSessionList(Model):
    """CaptureSessionList

    Attributes:
        sessions (list[CaptureSession] | Unset):
        next_page (str | None | Unset):
    """

    sessions: list[CaptureSession] | Unset
    next_page: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "sessions",
            "sessions",
            Items(Object("capture_session", "CaptureSession")),
        ),
        Field(
            "next_page",
            "next_page",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        sessions: list[CaptureSession] | Unset = UNSET,
        next_page: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "sessions": sessions,
                "next_page": next_page,
            },
            _wire,
        )
