from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class IndexedRecord(Model):
    """Every key other than these four is data, and is indexed.

    Attributes:
        scene_id (str | Unset): Id of the scene.
        start (float): Where it begins, in seconds of the video.
        end (float): Where it ends, in seconds; after start.
        metadata (dict[str, Any] | Unset): What comes along, and is not indexed.
    """

    scene_id: str | Unset
    start: float
    end: float
    metadata: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_id",
            "scene_id",
            STRING,
        ),
        Field(
            "start",
            "start",
            NUMBER,
            required=True,
        ),
        Field(
            "end",
            "end",
            NUMBER,
            required=True,
        ),
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        scene_id: str | Unset = UNSET,
        start: float,
        end: float,
        metadata: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_id": scene_id,
                "start": start,
                "end": end,
                "metadata": metadata,
            },
            _wire,
        )
