from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_analyzer_config import RTStreamAnalyzerConfig
    from .rt_stream_sampling import RTStreamSampling


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamAnalyzer(Model):
    """RTStreamAnalyzer

    Attributes:
        type_ (str | Unset): What kind it is. Example: 'vlm'.
        name (str | Unset): What to call it. Example: 'scene'.
        sampling (RTStreamSampling | Unset): Which frames of a piece are looked at.
        config (RTStreamAnalyzerConfig | Unset): What it is told.
    """

    type_: str | Unset
    name: str | Unset
    sampling: RTStreamSampling | Unset
    config: RTStreamAnalyzerConfig | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "type_",
            "type",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "sampling",
            "sampling",
            Object("rt_stream_sampling", "RTStreamSampling"),
        ),
        Field(
            "config",
            "config",
            Object("rt_stream_analyzer_config", "RTStreamAnalyzerConfig"),
        ),
    )

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        name: str | Unset = UNSET,
        sampling: RTStreamSampling | Unset = UNSET,
        config: RTStreamAnalyzerConfig | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "type": type_,
                "name": name,
                "sampling": sampling,
                "config": config,
            },
            _wire,
        )
