from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, first, new, unusual
from .._readers import (
    NUMBER,
    STRING,
    Choice,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateSceneIndexRequest(Model):
    """CreateSceneIndexRequest

    Attributes:
        segmentation_threshold (float | None): Example: 0.8.
        callback_url (str | None): Example: 'https://webhook.example.com/callback'.
        scene_type (SceneType | None):
    """

    __slots__ = (
        "segmentation_threshold",
        "callback_url",
        "scene_type",
    )

    segmentation_threshold: float | None
    callback_url: str | None
    scene_type: SceneType | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "segmentation_threshold",
            "segmentation_threshold",
            NUMBER,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "scene_type",
            "scene_type",
            Choice("shot", "time_based", is_open=False),
        ),
    )

    def __init__(
        self,
        *,
        segmentation_threshold: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        scene_type: SceneType | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "segmentation_threshold": segmentation_threshold,
                    "callback_url": callback_url,
                    "scene_type": scene_type,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if segmentation_threshold is UNSET:
            m.segmentation_threshold = None
        else:
            m.segmentation_threshold = raw["segmentation_threshold"] = (
                segmentation_threshold
                if segmentation_threshold is not None
                else m._taken("segmentation_threshold", None)
            )
        if callback_url is UNSET:
            m.callback_url = None
        else:
            m.callback_url = raw["callback_url"] = (
                callback_url if callback_url is not None else m._taken("callback_url", None)
            )
        if scene_type is UNSET:
            m.scene_type = None
        else:
            m.scene_type = raw["scene_type"] = scene_type if scene_type is not None else m._taken("scene_type", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("segmentation_threshold")
        m.segmentation_threshold = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("scene_type")
        m.scene_type = v if v is None or type(v) is str else first(cls, "scene_type", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .scene_type import SceneType
