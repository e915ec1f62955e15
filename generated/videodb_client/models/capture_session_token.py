from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CaptureSessionToken(Model):
    """CaptureSessionToken

    Attributes:
        token (str | Unset): Example: 'st-xxx'.
        expires_at (float | Unset): Example: 1700000000.
        expires_in (int | Unset): Example: 86400.
    """

    token: str | Unset
    expires_at: float | Unset
    expires_in: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "token",
            "token",
            STRING,
            secret=True,
        ),
        Field(
            "expires_at",
            "expires_at",
            NUMBER,
        ),
        Field(
            "expires_in",
            "expires_in",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        token: str | Unset = UNSET,
        expires_at: float | Unset = UNSET,
        expires_in: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "token": token,
                "expires_at": expires_at,
                "expires_in": expires_in,
            },
            _wire,
        )
