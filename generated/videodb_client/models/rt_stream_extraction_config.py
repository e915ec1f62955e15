from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamExtractionConfig(Model):
    """RTStreamExtractionConfig

    Attributes:
        time (int | Unset): Example: 10.
        frame_count (int | Unset): Example: 5.
        segmenter (str | Unset):
        segmentation_value (float | Unset):
    """

    time: int | Unset
    frame_count: int | Unset
    segmenter: str | Unset
    segmentation_value: float | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "time",
            "time",
            INTEGER,
        ),
        Field(
            "frame_count",
            "frame_count",
            INTEGER,
        ),
        Field(
            "segmenter",
            "segmenter",
            STRING,
        ),
        Field(
            "segmentation_value",
            "segmentation_value",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        time: int | Unset = UNSET,
        frame_count: int | Unset = UNSET,
        segmenter: str | Unset = UNSET,
        segmentation_value: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "time": time,
                "frame_count": frame_count,
                "segmenter": segmenter,
                "segmentation_value": segmentation_value,
            },
            _wire,
        )
