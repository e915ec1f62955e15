from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    NUMBER,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SceneFrame(Model):
    """SceneFrame

    Attributes:
        frame_id (str | Unset):
        url (str | Unset):
        frame_time (float | Unset):
        description (str | None | Unset):
    """

    frame_id: str | Unset
    url: str | Unset
    frame_time: float | Unset
    description: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "frame_id",
            "frame_id",
            STRING,
        ),
        Field(
            "url",
            "url",
            STRING,
        ),
        Field(
            "frame_time",
            "frame_time",
            NUMBER,
        ),
        Field(
            "description",
            "description",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        frame_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        frame_time: float | Unset = UNSET,
        description: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "frame_id": frame_id,
                "url": url,
                "frame_time": frame_time,
                "description": description,
            },
            _wire,
        )
