from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .api_key import ApiKey


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ApiKeyListResult(Model):
    """ApiKeyListResult

    Attributes:
        success (bool | Unset): Example: True.
        data (list[ApiKey] | Unset):
    """

    success: bool | Unset
    data: list[ApiKey] | Unset
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
            Items(Object("api_key", "ApiKey")),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: list[ApiKey] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
