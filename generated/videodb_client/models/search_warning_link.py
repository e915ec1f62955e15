from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchWarningLink(Model):
    """SearchWarningLink

    Attributes:
        label (str | Unset): What the page is called.
        url (str | Unset): Where it is.
    """

    label: str | Unset
    url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "label",
            "label",
            STRING,
        ),
        Field(
            "url",
            "url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        label: str | Unset = UNSET,
        url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "label": label,
                "url": url,
            },
            _wire,
        )
