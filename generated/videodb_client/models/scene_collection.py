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
    from .collected_scene import CollectedScene


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SceneCollection(Model):
    """SceneCollection

    Attributes:
        id (str | Unset): Example: 'sc-12345'.
        scenes (list[CollectedScene] | Unset):
    """

    id: str | Unset
    scenes: list[CollectedScene] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "scenes",
            "scenes",
            Items(Object("collected_scene", "CollectedScene")),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        scenes: list[CollectedScene] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "scenes": scenes,
            },
            _wire,
        )
