from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class VideoShots(Model):
    """VideoShots

    Attributes:
        video_id (str | Unset):
        collection_id (str | Unset):
        shots (list[list[float]] | Unset):
    """

    video_id: str | Unset
    collection_id: str | Unset
    shots: list[list[float]] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "shots",
            "shots",
            Items(Items(NUMBER)),
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        shots: list[list[float]] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "video_id": video_id,
                "collection_id": collection_id,
                "shots": shots,
            },
            _wire,
        )
