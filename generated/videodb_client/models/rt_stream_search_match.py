from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamSearchMatch(Model):
    """A stretch of a live stream that fits.

    Attributes:
        start (float | None): Where it begins, in Unix seconds. Example: 1700000000.
        end (float | None): Where it ends, in Unix seconds. Example: 1700000010.
        text (str | None): What was seen there. Example: 'matching scene text'.
        score (float | None): How well it fits, 0 to 1. Example: 0.95.
        scene_index_id (str | None): Id of the scene index that it was found in. Example: 'scene-idx-12345'.
        scene_index_name (str | None): Name of the scene index that it was found in.
        metadata (dict[str, Any] | None): What is kept with it.
    """

    __slots__ = (
        "start",
        "end",
        "text",
        "score",
        "scene_index_id",
        "scene_index_name",
        "metadata",
    )

    start: float | None
    end: float | None
    text: str | None
    score: float | None
    scene_index_id: str | None
    scene_index_name: str | None
    metadata: dict[str, Any] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            NUMBER,
        ),
        Field(
            "text",
            "text",
            STRING,
        ),
        Field(
            "score",
            "score",
            NUMBER,
        ),
        Field(
            "scene_index_id",
            "scene_index_id",
            STRING,
        ),
        Field(
            "scene_index_name",
            "scene_index_name",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
        score: float | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        scene_index_name: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "start": start,
                    "end": end,
                    "text": text,
                    "score": score,
                    "scene_index_id": scene_index_id,
                    "scene_index_name": scene_index_name,
                    "metadata": metadata,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if start is UNSET:
            _m.start = None
        else:
            _m.start = _raw["start"] = start if start is not None else _m._taken("start", None)
        if end is UNSET:
            _m.end = None
        else:
            _m.end = _raw["end"] = end if end is not None else _m._taken("end", None)
        if text is UNSET:
            _m.text = None
        else:
            _m.text = _raw["text"] = text if text is not None else _m._taken("text", None)
        if score is UNSET:
            _m.score = None
        else:
            _m.score = _raw["score"] = score if score is not None else _m._taken("score", None)
        if scene_index_id is UNSET:
            _m.scene_index_id = None
        else:
            _m.scene_index_id = _raw["scene_index_id"] = (
                scene_index_id if scene_index_id is not None else _m._taken("scene_index_id", None)
            )
        if scene_index_name is UNSET:
            _m.scene_index_name = None
        else:
            _m.scene_index_name = _raw["scene_index_name"] = (
                scene_index_name if scene_index_name is not None else _m._taken("scene_index_name", None)
            )
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata if metadata is not None else _m._taken("metadata", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("text")
        m.text = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("score")
        m.score = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("scene_index_id")
        m.scene_index_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("scene_index_name")
        m.scene_index_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
