from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, OBJECT, STRING, Choice, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateSceneIndexRequest(Model):
    """How a scene index is to be made.

    Attributes:
        scene_type (SceneType | None): Where to cut.
        segmentation_threshold (float | None): How readily a change of the picture is a cut. What the number means
            is told differently (0.8 in an example; 20 by default, lower finds more). Example: 0.8.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
        extraction_type (SceneExtractionType | None): Where to cut, as the vendor's pages and SDKs have it.
        extraction_config (dict[str, Any] | None): Settings of the cut, as in `extract_video_scenes`.
        prompt (str | None): What a model is to look for in each scene.
        metadata (dict[str, Any] | None): Names and values to keep with it, to filter searches by. They come back as
            text.
        model_name (str | None): Which model.
        model_config (dict[str, Any] | None): Settings of the model.
        name (str | None): What the index is to be called.
        scenes (list[dict[str, Any]] | None): Scenes of your own, with bounds and descriptions, instead of a cut.
        sandbox_id (str | None): Id of a sandbox of yours that does it (bx-…).
        language_code (str | None): What is spoken, such as en, where the cut goes by what is said.
    """

    __slots__ = (
        "scene_type",
        "segmentation_threshold",
        "callback_url",
        "extraction_type",
        "extraction_config",
        "prompt",
        "metadata",
        "model_name",
        "model_config",
        "name",
        "scenes",
        "sandbox_id",
        "language_code",
    )

    scene_type: SceneType | None
    segmentation_threshold: float | None
    callback_url: str | None
    extraction_type: SceneExtractionType | None
    extraction_config: dict[str, Any] | None
    prompt: str | None
    metadata: dict[str, Any] | None
    model_name: str | None
    model_config: dict[str, Any] | None
    name: str | None
    scenes: list[dict[str, Any]] | None
    sandbox_id: str | None
    language_code: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_type",
            "scene_type",
            Choice("shot", "time_based", is_open=False),
        ),
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
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "model_config",
            "model_config",
            OBJECT,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "scenes",
            "scenes",
            Items(OBJECT),
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
        Field(
            "language_code",
            "language_code",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        scene_type: SceneType | Unset = UNSET,
        segmentation_threshold: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        scenes: Sequence[Mapping[str, Any]] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_type": scene_type,
                    "segmentation_threshold": segmentation_threshold,
                    "callback_url": callback_url,
                    "extraction_type": extraction_type,
                    "extraction_config": extraction_config,
                    "prompt": prompt,
                    "metadata": metadata,
                    "model_name": model_name,
                    "model_config": model_config,
                    "name": name,
                    "scenes": scenes,
                    "sandbox_id": sandbox_id,
                    "language_code": language_code,
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
        if segmentation_threshold is UNSET:
            _m.segmentation_threshold = None
        else:
            _m.segmentation_threshold = _raw["segmentation_threshold"] = (
                segmentation_threshold
                if segmentation_threshold is not None
                else _m._taken("segmentation_threshold", None)
            )
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
        if prompt is UNSET:
            _m.prompt = None
        else:
            _m.prompt = _raw["prompt"] = prompt if prompt is not None else _m._taken("prompt", None)
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata if metadata is not None else _m._taken("metadata", None)
        if model_name is UNSET:
            _m.model_name = None
        else:
            _m.model_name = _raw["model_name"] = model_name if model_name is not None else _m._taken("model_name", None)
        if model_config is UNSET:
            _m.model_config = None
        else:
            _m.model_config = _raw["model_config"] = (
                model_config if model_config is not None else _m._taken("model_config", None)
            )
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if scenes is UNSET:
            _m.scenes = None
        else:
            _m.scenes = _raw["scenes"] = scenes if scenes is not None else _m._taken("scenes", None)
        if sandbox_id is UNSET:
            _m.sandbox_id = None
        else:
            _m.sandbox_id = _raw["sandbox_id"] = sandbox_id if sandbox_id is not None else _m._taken("sandbox_id", None)
        if language_code is UNSET:
            _m.language_code = None
        else:
            _m.language_code = _raw["language_code"] = (
                language_code if language_code is not None else _m._taken("language_code", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_type")
        m.scene_type = v if v is None or type(v) is str else first(cls, "scene_type", raw)
        v = get("segmentation_threshold")
        m.segmentation_threshold = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("extraction_type")
        m.extraction_type = v if v is None or type(v) is str else first(cls, "extraction_type", raw)
        v = get("extraction_config")
        m.extraction_config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("prompt")
        m.prompt = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("model_name")
        m.model_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_config")
        m.model_config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("scenes")
        m.scenes = v if v is None or type(v) is list else first(cls, "scenes", raw)
        v = get("sandbox_id")
        m.sandbox_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("language_code")
        m.language_code = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .scene_extraction_type import SceneExtractionType
from .scene_type import SceneType
