from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class NewSceneIndex(Model):
    """A scene index that was begun, or was there.

    Attributes:
        scene_index_id (str): Id of the index.
    """

    __slots__ = ("scene_index_id",)

    scene_index_id: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_index_id",
            "scene_index_id",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        scene_index_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_index_id": scene_index_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if scene_index_id is UNSET:
            pass
        else:
            _m.scene_index_id = _raw["scene_index_id"] = (
                scene_index_id if scene_index_id is not None else _m._taken("scene_index_id", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_index_id")
        if type(v) is str:
            m.scene_index_id = v
        else:
            m._settle("scene_index_id", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
