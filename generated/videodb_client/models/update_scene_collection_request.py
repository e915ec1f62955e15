from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import OBJECT, Items


@define(init=False, eq=False, repr=False)
class UpdateSceneCollectionRequest(Model):
    """The scenes that an extraction is to have.

    Attributes:
        scenes (list[dict[str, Any]]): All of them, each with its bounds in seconds and, if there is one, its
            description.
    """

    __slots__ = ("scenes",)

    scenes: list[dict[str, Any]]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scenes",
            "scenes",
            Items(OBJECT),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        scenes: Sequence[Mapping[str, Any]],
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scenes": scenes,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.scenes = _raw["scenes"] = _m._wanted("scenes", scenes)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scenes")
        if type(v) is list:
            m.scenes = v
        else:
            m._settle("scenes", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
