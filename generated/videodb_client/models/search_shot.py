from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual, within
from .._schema.readers import NULL, NUMBER, OBJECT, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchShot(Model):
    """A stretch of a video that fits.

    Attributes:
        start (float | None): Where it begins, in seconds from the start of the video.
        end (float | None): Where it ends, in seconds from the start of the video.
        text (str | None): What is said or seen there. May be null.
        score (float | None): How well it fits, 0 to 1. Null where nothing was ranked.
        scene_index_id (str | None): Id of the index that it was found in.
        scene_index_name (str | None): Name of the index that it was found in.
        metadata (dict[str, Any] | None): What is kept with it.
        stream_url (str | None): Address of an HLS stream of this stretch. May be null. Also spelled `stream_link`.
        player_url (str | None): Web page that plays it. May be null.
    """

    __slots__ = (
        "start",
        "end",
        "text",
        "score",
        "scene_index_id",
        "scene_index_name",
        "metadata",
        "stream_url",
        "player_url",
    )

    start: float | None
    end: float | None
    text: str | None
    score: float | None
    scene_index_id: str | None
    scene_index_name: str | None
    metadata: dict[str, Any] | None
    stream_url: str | None
    player_url: str | None

    stream_link = Alias["str | None"]("stream_url", "stream_link")

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
        Field(
            "stream_url",
            "stream_url",
            AnyOf(STRING, NULL),
            aliases=("stream_link",),
        ),
        Field(
            "player_url",
            "player_url",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | None | Unset = UNSET,
        score: float | None | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        scene_index_name: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        stream_link: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
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
                    "stream_url": stream_url,
                    "stream_link": stream_link,
                    "player_url": player_url,
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
            _m.text = _raw["text"] = text
        if score is UNSET:
            _m.score = None
        else:
            _m.score = _raw["score"] = score
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
        if stream_url is UNSET and stream_link is UNSET:
            _m.stream_url = None
        else:
            _m.stream_url = _m._one_of(
                "stream_url",
                _raw,
                {
                    "stream_url": stream_url,
                    "stream_link": stream_link,
                },
            )
        if player_url is UNSET:
            _m.player_url = None
        else:
            _m.player_url = _raw["player_url"] = player_url
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
        if v is None or v == "":
            v = within(raw, "metadata", "embedded_text") or v
        m.text = v if v is None or type(v) is str else first(cls, "text", raw)
        v = get("score")
        m.score = v if v is None or type(v) is float and v - v == 0 else first(cls, "score", raw)
        v = get("scene_index_id")
        m.scene_index_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("scene_index_name")
        m.scene_index_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m.stream_url = first(cls, "stream_url", raw)
        v = get("player_url")
        m.player_url = v if v is None or type(v) is str else first(cls, "player_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
