from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    NUMBER,
    OBJECT,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AnalyzedScene(Model):
    """AnalyzedScene

    Attributes:
        scene_id (str | None | Unset): Id of the scene.
        start (float | None | Unset): Where it begins, in seconds of the video.
        end (float | None | Unset): Where it ends, in seconds of the video.
        data (dict[str, Any] | None | Unset): What was found - `text` and `words` for spoken_words, `frames` for
            object_detection, the fields of the schema for vlm, else `text`. `error` alone where the model refused a
            scene.
        metadata (dict[str, Any] | None | Unset): More about the scene.
    """

    scene_id: str | None | Unset
    start: float | None | Unset
    end: float | None | Unset
    data: dict[str, Any] | None | Unset
    metadata: dict[str, Any] | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_id",
            "scene_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "start",
            "start",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "end",
            "end",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "data",
            "data",
            AnyOf(OBJECT, NULL),
        ),
        Field(
            "metadata",
            "metadata",
            AnyOf(OBJECT, NULL),
        ),
    )

    def __init__(
        self,
        *,
        scene_id: str | None | Unset = UNSET,
        start: float | None | Unset = UNSET,
        end: float | None | Unset = UNSET,
        data: dict[str, Any] | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_id": scene_id,
                "start": start,
                "end": end,
                "data": data,
                "metadata": metadata,
            },
            _wire,
        )
