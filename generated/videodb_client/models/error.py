from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Error(Model):
    """Error

    Attributes:
        success (bool | Unset): Example: False.
        message (str | Unset): Example: 'Error message'.
        error_code (str | Unset): Example: 'ERROR_CODE'.
        code (int | Unset):
    """

    success: bool | Unset
    message: str | Unset
    error_code: str | Unset
    code: int | Unset
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
            "error_code",
            "error_code",
            STRING,
        ),
        Field(
            "code",
            "code",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        code: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "message": message,
                "error_code": error_code,
                "code": code,
            },
            _wire,
        )
