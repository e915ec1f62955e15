from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NULL, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Understanding(Model):
    """What analyzers make of a video.

    Attributes:
        understanding_id (str): Its id. Example: 'und_0a1b2c3d4e5f6071'. Also spelled `id`.
        video_id (str | None): Id of the video.
        collection_id (str | None): Id of the collection that the video is in.
        status (str | None): queued, running, done, partial or failed. The last three are the end; partial means
            that some analyzers failed, and the output of the others is there. Example: 'done'.
        output_url (str | None): Where the run can be followed too, right after its start.
        analyzers (list[AnalyzerRun] | None): How far each analyzer is. May be empty for a moment.
    """

    __slots__ = (
        "understanding_id",
        "video_id",
        "collection_id",
        "status",
        "output_url",
        "analyzers",
    )

    understanding_id: str
    video_id: str | None
    collection_id: str | None
    status: str | None
    output_url: str | None
    analyzers: list[AnalyzerRun] | None

    id = Alias["str"]("understanding_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "understanding_id",
            "understanding_id",
            STRING,
            aliases=("id",),
            required=True,
        ),
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
            "status",
            "status",
            STRING,
        ),
        Field(
            "output_url",
            "output_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "analyzers",
            "analyzers",
            AnyOf(Items(Object("analyzer_run", "AnalyzerRun")), NULL),
        ),
    )

    def __init__(
        self,
        *,
        understanding_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        output_url: str | None | Unset = UNSET,
        analyzers: Sequence[AnalyzerRun | Mapping[str, Any]] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "understanding_id": understanding_id,
                    "id": id,
                    "video_id": video_id,
                    "collection_id": collection_id,
                    "status": status,
                    "output_url": output_url,
                    "analyzers": analyzers,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if understanding_id is UNSET and id is UNSET:
            pass
        else:
            _m.understanding_id = _m._one_of(
                "understanding_id",
                _raw,
                {
                    "understanding_id": understanding_id,
                    "id": id,
                },
            )
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
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if output_url is UNSET:
            _m.output_url = None
        else:
            _m.output_url = _raw["output_url"] = output_url
        if analyzers is UNSET:
            _m.analyzers = None
        else:
            _m.analyzers = _raw["analyzers"] = _m._taken("analyzers", analyzers)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("understanding_id")
        if type(v) is str:
            m.understanding_id = v
        else:
            m._settle("understanding_id", raw)
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("output_url")
        m.output_url = v if v is None or type(v) is str else first(cls, "output_url", raw)
        v = get("analyzers")
        m.analyzers = (
            v
            if v is None
            else [AnalyzerRun._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "analyzers", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .analyzer_run import AnalyzerRun
