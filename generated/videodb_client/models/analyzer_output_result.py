from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analyzed_scene import AnalyzedScene
    from .analyzer_output import AnalyzerOutput


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AnalyzerOutputResult(Model):
    """AnalyzerOutputResult

    Attributes:
        success (bool | Unset):
        message (str | Unset):
        data (AnalyzerOutput | list[AnalyzedScene] | Unset): The output, or its scenes alone.
    """

    success: bool | Unset
    message: str | Unset
    data: AnalyzerOutput | list[AnalyzedScene] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "data",
            "data",
            AnyOf(Object("analyzer_output", "AnalyzerOutput"), Items(Object("analyzed_scene", "AnalyzedScene"))),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        data: AnalyzerOutput | list[AnalyzedScene] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "message": message,
                "data": data,
            },
            _wire,
        )
