from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NULL, NUMBER, OBJECT, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamMatch(Model):
    """A stretch of a live stream that fits.

    Attributes:
        rtstream_id (str | None): Id of the RTStream. Example: 'rts-12345'. Also spelled `id`.
        rtstream_name (str | None): What it is called.
        start (float | None): When it begins, in Unix seconds.
        end (float | None): When it ends, in Unix seconds.
        text (str | None): What was found there.
        score (float | None): How well it matches, the higher the better.
        scene_index_id (str | None): Id of the index that it was found in.
        scene_index_name (str | None): Name of that index.
        metadata (dict[str, Any] | None): What comes along.
    """

    __slots__ = (
        "rtstream_id",
        "rtstream_name",
        "start",
        "end",
        "text",
        "score",
        "scene_index_id",
        "scene_index_name",
        "metadata",
    )

    rtstream_id: str | None
    rtstream_name: str | None
    start: float | None
    end: float | None
    text: str | None
    score: float | None
    scene_index_id: str | None
    scene_index_name: str | None
    metadata: dict[str, Any] | None

    id = Alias["str | None"]("rtstream_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "rtstream_id",
            "rtstream_id",
            STRING,
            aliases=("id",),
        ),
        Field(
            "rtstream_name",
            "rtstream_name",
            AnyOf(STRING, NULL),
        ),
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
            AnyOf(STRING, NULL),
        ),
        Field(
            "score",
            "score",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "scene_index_id",
            "scene_index_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "scene_index_name",
            "scene_index_name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "metadata",
            "metadata",
            AnyOf(OBJECT, NULL),
        ),
    )

    def __init__(
        self,
        *,
        rtstream_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        rtstream_name: str | None | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | None | Unset = UNSET,
        score: float | None | Unset = UNSET,
        scene_index_id: str | None | Unset = UNSET,
        scene_index_name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "rtstream_id": rtstream_id,
                    "id": id,
                    "rtstream_name": rtstream_name,
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
        if rtstream_id is UNSET and id is UNSET:
            _m.rtstream_id = None
        else:
            _m.rtstream_id = _m._one_of(
                "rtstream_id",
                _raw,
                {
                    "rtstream_id": rtstream_id,
                    "id": id,
                },
            )
        if rtstream_name is UNSET:
            _m.rtstream_name = None
        else:
            _m.rtstream_name = _raw["rtstream_name"] = rtstream_name
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
            _m.text = _raw["text"] = text
        if score is UNSET:
            _m.score = None
        else:
            _m.score = _raw["score"] = score
        if scene_index_id is UNSET:
            _m.scene_index_id = None
        else:
            _m.scene_index_id = _raw["scene_index_id"] = scene_index_id
        if scene_index_name is UNSET:
            _m.scene_index_name = None
        else:
            _m.scene_index_name = _raw["scene_index_name"] = scene_index_name
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("rtstream_id")
        if v is None and (v := get("id")) is None:
            m.rtstream_id = None
        else:
            m.rtstream_id = v if type(v) is str else first(cls, "rtstream_id", raw)
        v = get("rtstream_name")
        m.rtstream_name = v if v is None or type(v) is str else first(cls, "rtstream_name", raw)
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("text")
        m.text = v if v is None or type(v) is str else first(cls, "text", raw)
        v = get("score")
        m.score = v if v is None or type(v) is float and v - v == 0 else first(cls, "score", raw)
        v = get("scene_index_id")
        m.scene_index_id = v if v is None or type(v) is str else first(cls, "scene_index_id", raw)
        v = get("scene_index_name")
        m.scene_index_name = v if v is None or type(v) is str else first(cls, "scene_index_name", raw)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else first(cls, "metadata", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
