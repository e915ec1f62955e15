from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    Items,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UpdateSceneCollectionRequest(Model):
    """UpdateSceneCollectionRequest

    Attributes:
        scenes (list[dict[str, Any]]):
    """

    scenes: list[dict[str, Any]]
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scenes",
            "scenes",
            Items(OBJECT),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        scenes: list[dict[str, Any]],
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scenes": scenes,
            },
            _wire,
        )
