from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, STRING, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateRTStreamUnderstandingRequest(Model):
    """What a model is to watch for in a live stream.

    Attributes:
        segmentation (RTStreamSegmentation | None): How the stream is cut.
        analyzers (list[RTStreamAnalyzer] | None): What to look for - exactly one analyzer, of type vlm.
        store (bool | None): Whether to keep what is found, which an index needs. The SDKs send true.
        ws_connection_id (str | None): Id of a WebSocket connection to send what is found to.
    """

    __slots__ = (
        "segmentation",
        "analyzers",
        "store",
        "ws_connection_id",
    )

    segmentation: RTStreamSegmentation | None
    analyzers: list[RTStreamAnalyzer] | None
    store: bool | None
    ws_connection_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "segmentation",
            "segmentation",
            Object("rt_stream_segmentation", "RTStreamSegmentation"),
        ),
        Field(
            "analyzers",
            "analyzers",
            Items(Object("rt_stream_analyzer", "RTStreamAnalyzer")),
        ),
        Field(
            "store",
            "store",
            BOOLEAN,
        ),
        Field(
            "ws_connection_id",
            "ws_connection_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        segmentation: RTStreamSegmentation | Mapping[str, Any] | Unset = UNSET,
        analyzers: Sequence[RTStreamAnalyzer | Mapping[str, Any]] | Unset = UNSET,
        store: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "segmentation": segmentation,
                    "analyzers": analyzers,
                    "store": store,
                    "ws_connection_id": ws_connection_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if segmentation is UNSET:
            _m.segmentation = None
        else:
            _m.segmentation = _raw["segmentation"] = _m._taken("segmentation", segmentation)
        if analyzers is UNSET:
            _m.analyzers = None
        else:
            _m.analyzers = _raw["analyzers"] = _m._taken("analyzers", analyzers)
        if store is UNSET:
            _m.store = None
        else:
            _m.store = _raw["store"] = store if store is not None else _m._taken("store", None)
        if ws_connection_id is UNSET:
            _m.ws_connection_id = None
        else:
            _m.ws_connection_id = _raw["ws_connection_id"] = (
                ws_connection_id if ws_connection_id is not None else _m._taken("ws_connection_id", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("segmentation")
        m.segmentation = (
            v if v is None else RTStreamSegmentation._read(v) if type(v) is dict else first(cls, "segmentation", raw)
        )
        v = get("analyzers")
        m.analyzers = (
            v
            if v is None
            else [RTStreamAnalyzer._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "analyzers", raw)
        )
        v = get("store")
        m.store = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("ws_connection_id")
        m.ws_connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_analyzer import RTStreamAnalyzer
from .rt_stream_segmentation import RTStreamSegmentation
