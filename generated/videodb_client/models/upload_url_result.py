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
    from .upload_url import UploadUrl


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UploadUrlResult(Model):
    """UploadUrlResult

    Attributes:
        success (bool | Unset): Example: True.
        data (UploadUrl | Unset):
    """

    success: bool | Unset
    data: UploadUrl | Unset
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
            Object("upload_url", "UploadUrl"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: UploadUrl | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
