from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.held import Held
from .._schema.model import Alias, Field, define, first, new, unusual
from .._schema.readers import OBJECT, STRING, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SceneCollection(Held):
    """The scenes of one extraction.

    Attributes:
        id (str | None): Id of the extraction. Example: 'sc-12345'. Also spelled `scene_collection_id`.
        scenes (list[CollectedScene] | None): The scenes.
        config (dict[str, Any] | None): How they were cut.
        status (str | None): Whether it is ready.
    """

    __slots__ = (
        "id",
        "scenes",
        "config",
        "status",
    )

    id: str | None
    scenes: list[CollectedScene] | None
    config: dict[str, Any] | None
    status: str | None

    scene_collection_id = Alias["str | None"]("id", "scene_collection_id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            aliases=("scene_collection_id",),
        ),
        Field(
            "scenes",
            "scenes",
            Items(Object("collected_scene", "CollectedScene")),
        ),
        Field(
            "config",
            "config",
            OBJECT,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
    )
    _held: ClassVar[str] = "scene_collection"

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        scene_collection_id: str | Unset = UNSET,
        scenes: Sequence[CollectedScene | Mapping[str, Any]] | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        status: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "scene_collection_id": scene_collection_id,
                    "scenes": scenes,
                    "config": config,
                    "status": status,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m._around = None
        if id is UNSET and scene_collection_id is UNSET:
            _m.id = None
        else:
            _m.id = _m._one_of(
                "id",
                _raw,
                {
                    "id": id,
                    "scene_collection_id": scene_collection_id,
                },
            )
        if scenes is UNSET:
            _m.scenes = None
        else:
            _m.scenes = _raw["scenes"] = _m._taken("scenes", scenes)
        if config is UNSET:
            _m.config = None
        else:
            _m.config = _raw["config"] = config if config is not None else _m._taken("config", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        raw, m._around = cls._taken_out(raw)
        v: Any
        get = raw.get
        v = get("id")
        if v is None and (v := get("scene_collection_id")) is None:
            m.id = None
        else:
            m.id = v if type(v) is str else first(cls, "id", raw)
        v = get("scenes")
        m.scenes = (
            v
            if v is None
            else [CollectedScene._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "scenes", raw)
        )
        v = get("config")
        m.config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .collected_scene import CollectedScene
