from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user import User


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UserResult(Model):
    """UserResult

    Attributes:
        success (bool | Unset): Example: True.
        data (User | Unset):
    """

    success: bool | Unset
    data: User | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Object("user", "User"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: User | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
