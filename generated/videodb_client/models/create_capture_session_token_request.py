from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateCaptureSessionTokenRequest(Model):
    """CreateCaptureSessionTokenRequest

    Attributes:
        user_id (str | Unset): Example: 'user-123'.
        expires_in (int | Unset): The server's default: 86400. Example: 86400.
    """

    user_id: str | Unset
    expires_in: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "user_id",
            "user_id",
            STRING,
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
        user_id: str | Unset = UNSET,
        expires_in: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "user_id": user_id,
                "expires_in": expires_in,
            },
            _wire,
        )
