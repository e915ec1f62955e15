from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .download import Download


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class DownloadList(Model):
    """DownloadList

    Attributes:
        downloads (list[Download] | Unset):
    """

    downloads: list[Download] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "downloads",
            "downloads",
            Items(Object("download", "Download")),
        ),
    )

    def __init__(
        self,
        *,
        downloads: list[Download] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "downloads": downloads,
            },
            _wire,
        )
