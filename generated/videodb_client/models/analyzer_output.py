from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import NULL, OBJECT, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AnalyzerOutput(Model):
    """What an analyzer found.

    Attributes:
        name (str | None): What the analyzer is called.
        type_ (str | None): What it looks for. Also spelled `type`.
        status (str | None): How far it is.
        metadata (dict[str, Any] | None): More about the run.
        scenes (list[AnalyzedScene] | None): What it found, scene by scene.
    """

    __slots__ = (
        "name",
        "type_",
        "status",
        "metadata",
        "scenes",
    )

    name: str | None
    type_: str | None
    status: str | None
    metadata: dict[str, Any] | None
    scenes: list[AnalyzedScene] | None

    type = Alias["str | None"]("type_", "type")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "type_",
            "type",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            AnyOf(OBJECT, NULL),
        ),
        Field(
            "scenes",
            "scenes",
            AnyOf(Items(Object("analyzed_scene", "AnalyzedScene")), NULL),
        ),
    )
    _bare: ClassVar[str] = "scenes"

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        type: str | Unset = UNSET,
        status: str | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        scenes: Sequence[AnalyzedScene | Mapping[str, Any]] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "name": name,
                    "type": type_ if type is UNSET else type,
                    "status": status,
                    "metadata": metadata,
                    "scenes": scenes,
                },
            )
            return
        type_ = either("AnalyzerOutput", type_=type_, type=type)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if type_ is UNSET:
            _m.type_ = None
        else:
            _m.type_ = _raw["type"] = type_ if type_ is not None else _m._taken("type_", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata
        if scenes is UNSET:
            _m.scenes = None
        else:
            _m.scenes = _raw["scenes"] = _m._taken("scenes", scenes)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("type")
        m.type_ = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else first(cls, "metadata", raw)
        v = get("scenes")
        m.scenes = (
            v
            if v is None
            else [AnalyzedScene._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "scenes", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .analyzed_scene import AnalyzedScene
