from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, STRING, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class VideoShots(Model):
    """Parts of a video, as the vendor's SDKs send them.

    Attributes:
        video_id (str | None): Id of the video (m-…).
        collection_id (str | None): Id of the collection that it is in.
        shots (list[list[float]] | None): The parts: pairs of seconds.
    """

    __slots__ = (
        "video_id",
        "collection_id",
        "shots",
    )

    video_id: str | None
    collection_id: str | None
    shots: list[list[float]] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "shots",
            "shots",
            Items(Items(NUMBER)),
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        shots: Sequence[Sequence[float]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video_id": video_id,
                    "collection_id": collection_id,
                    "shots": shots,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id if video_id is not None else _m._taken("video_id", None)
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = (
                collection_id if collection_id is not None else _m._taken("collection_id", None)
            )
        if shots is UNSET:
            _m.shots = None
        else:
            _m.shots = _raw["shots"] = shots if shots is not None else _m._taken("shots", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("shots")
        m.shots = v if v is None else first(cls, "shots", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
