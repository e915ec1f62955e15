from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ListedSceneIndex(Model):
    """A scene index, in a list.

    Attributes:
        scene_index_id (str): Id of the index.
        name (str | None): What it is called.
        status (JobStatus | str | None): Whether it is ready. It can say failed where it is done.
    """

    __slots__ = (
        "scene_index_id",
        "name",
        "status",
    )

    scene_index_id: str
    name: str | None
    status: JobStatus | str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_index_id",
            "scene_index_id",
            STRING,
            required=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "status",
            "status",
            Choice(
                "processing",
                "done",
                "failed",
                "pending",
                "in progress",
                "completed",
                "complete",
                "success",
                "error",
                is_open=True,
            ),
        ),
    )

    def __init__(
        self,
        *,
        scene_index_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_index_id": scene_index_id,
                    "name": name,
                    "status": status,
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
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
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
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .job_status import JobStatus
