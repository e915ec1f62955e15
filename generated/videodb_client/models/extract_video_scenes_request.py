from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._model import Field, Model, Wire, assigned
from .._readers import (
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scene_type import SceneType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ExtractVideoScenesRequest(Model):
    """ExtractVideoScenesRequest

    Attributes:
        scene_type (SceneType | Unset):
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
    """

    scene_type: SceneType | Unset
    callback_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_type",
            "scene_type",
            Choice("scene_type", "SceneType", is_open=False),
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        scene_type: SceneType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_type": scene_type,
                "callback_url": callback_url,
            },
            _wire,
        )
