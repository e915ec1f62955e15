from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import BOOLEAN, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamSceneRecordList(Model):
    """What was seen, a page of it.

    Attributes:
        scene_index_records (list[RTStreamSceneRecord]): What was seen, window by window.
        next_page (bool | None): Whether there is another page. Example: False.
    """

    __slots__ = (
        "scene_index_records",
        "next_page",
    )

    scene_index_records: list[RTStreamSceneRecord]
    next_page: bool | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_index_records",
            "scene_index_records",
            Items(Object("rt_stream_scene_record", "RTStreamSceneRecord")),
            required=True,
        ),
        Field(
            "next_page",
            "next_page",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        scene_index_records: Sequence[RTStreamSceneRecord | Mapping[str, Any]] | Unset = UNSET,
        next_page: bool | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_index_records": scene_index_records,
                    "next_page": next_page,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if scene_index_records is UNSET:
            pass
        else:
            _m.scene_index_records = _raw["scene_index_records"] = _m._taken("scene_index_records", scene_index_records)
        if next_page is UNSET:
            _m.next_page = None
        else:
            _m.next_page = _raw["next_page"] = next_page if next_page is not None else _m._taken("next_page", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_index_records")
        if type(v) is list:
            m.scene_index_records = [RTStreamSceneRecord._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("scene_index_records", raw)
        v = get("next_page")
        m.next_page = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_scene_record import RTStreamSceneRecord
