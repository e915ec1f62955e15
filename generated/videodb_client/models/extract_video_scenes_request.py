from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, OBJECT, STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ExtractVideoScenesRequest(Model):
    """How a video is to be cut into scenes.

    Attributes:
        scene_type (SceneType | None): Where to cut.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
        extraction_type (SceneExtractionType | None): Where to cut, as the vendor's pages and SDKs have it.
        extraction_config (dict[str, Any] | None): Settings of the cut: for `shot` a `threshold` (20 unless told;
            lower finds more) and a `frame_count`; for `time` the `time` of a scene in seconds, and which frames are
            taken.
        force (bool | None): Whether to do it anew, if it was done with these settings already.
    """

    __slots__ = (
        "scene_type",
        "callback_url",
        "extraction_type",
        "extraction_config",
        "force",
    )

    scene_type: SceneType | None
    callback_url: str | None
    extraction_type: SceneExtractionType | None
    extraction_config: dict[str, Any] | None
    force: bool | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_type",
            "scene_type",
            Choice("shot", "time_based", is_open=False),
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "extraction_type",
            "extraction_type",
            Choice("shot", "time", "transcript", "time_based", is_open=False),
        ),
        Field(
            "extraction_config",
            "extraction_config",
            OBJECT,
        ),
        Field(
            "force",
            "force",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        scene_type: SceneType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        force: bool | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_type": scene_type,
                    "callback_url": callback_url,
                    "extraction_type": extraction_type,
                    "extraction_config": extraction_config,
                    "force": force,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if scene_type is UNSET:
            _m.scene_type = None
        else:
            _m.scene_type = _raw["scene_type"] = scene_type if scene_type is not None else _m._taken("scene_type", None)
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if extraction_type is UNSET:
            _m.extraction_type = None
        else:
            _m.extraction_type = _raw["extraction_type"] = (
                extraction_type if extraction_type is not None else _m._taken("extraction_type", None)
            )
        if extraction_config is UNSET:
            _m.extraction_config = None
        else:
            _m.extraction_config = _raw["extraction_config"] = (
                extraction_config if extraction_config is not None else _m._taken("extraction_config", None)
            )
        if force is UNSET:
            _m.force = None
        else:
            _m.force = _raw["force"] = force if force is not None else _m._taken("force", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_type")
        m.scene_type = v if v is None or type(v) is str else first(cls, "scene_type", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("extraction_type")
        m.extraction_type = v if v is None or type(v) is str else first(cls, "extraction_type", raw)
        v = get("extraction_config")
        m.extraction_config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("force")
        m.force = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .scene_extraction_type import SceneExtractionType
from .scene_type import SceneType
