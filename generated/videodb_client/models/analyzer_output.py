from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    OBJECT,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analyzed_scene import AnalyzedScene


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AnalyzerOutput(Model):
    """AnalyzerOutput

    Attributes:
        name (str | Unset): What the analyzer is called.
        type_ (str | Unset): What it looks for.
        status (str | Unset): How far it is.
        metadata (dict[str, Any] | None | Unset): More about the run.
        scenes (list[AnalyzedScene] | None | Unset): What it found, scene by scene.
    """

    name: str | Unset
    type_: str | Unset
    status: str | Unset
    metadata: dict[str, Any] | None | Unset
    scenes: list[AnalyzedScene] | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "type_",
            "type",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            AnyOf(OBJECT, NULL),
        ),
        Field(
            "scenes",
            "scenes",
            AnyOf(Items(Object("analyzed_scene", "AnalyzedScene")), NULL),
        ),
    )

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        status: str | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        scenes: list[AnalyzedScene] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "name": name,
                "type": type_,
                "status": status,
                "metadata": metadata,
                "scenes": scenes,
            },
            _wire,
        )
