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
    from .download_list import DownloadList


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class DownloadListResult(Model):
    """DownloadListResult

    Attributes:
        success (bool | Unset): Example: True.
        data (DownloadList | Unset):
    """

    success: bool | Unset
    data: DownloadList | Unset
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
            Object("download_list", "DownloadList"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: DownloadList | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
