from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sandbox import Sandbox


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SandboxList(Model):
    """SandboxList

    Attributes:
        sandboxes (list[Sandbox] | Unset): The sandboxes of this page, stopped ones too.
        total (int | Unset): How many there are on all pages.
    """

    sandboxes: list[Sandbox] | Unset
    total: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "sandboxes",
            "sandboxes",
            Items(Object("sandbox", "Sandbox")),
        ),
        Field(
            "total",
            "total",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        sandboxes: list[Sandbox] | Unset = UNSET,
        total: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "sandboxes": sandboxes,
                "total": total,
            },
            _wire,
        )
