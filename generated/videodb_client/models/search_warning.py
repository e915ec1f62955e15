from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_warning_link import SearchWarningLink


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchWarning(Model):
    """SearchWarning

    Attributes:
        code (str | Unset): Which warning it is.
        message (str | Unset): What it says.
        docs (list[SearchWarningLink] | Unset): Where to read about it.
    """

    code: str | Unset
    message: str | Unset
    docs: list[SearchWarningLink] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "code",
            "code",
            STRING,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "docs",
            "docs",
            Items(Object("search_warning_link", "SearchWarningLink")),
        ),
    )

    def __init__(
        self,
        *,
        code: str | Unset = UNSET,
        message: str | Unset = UNSET,
        docs: list[SearchWarningLink] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "code": code,
                "message": message,
                "docs": docs,
            },
            _wire,
        )
