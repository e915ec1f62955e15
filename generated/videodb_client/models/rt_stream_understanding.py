from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, NULL, OBJECT, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamUnderstanding(Model):
    """A model that watches a live stream.

    Attributes:
        understanding_id (str | None): Its id. Also spelled `id`.
        rtstream_id (str | None): Id of the RTStream.
        status (str | None): running, stopped or failed. Example: 'running'.
        store (bool | None): Whether what is found is kept; yes, if it is not said.
        segmentation (dict[str, Any] | None): How the stream is cut.
        analyzers (list[dict[str, Any]] | None): What is looked for.
        outputs (dict[str, Any] | None): By name, what create_rtstream_index takes as source.
    """

    __slots__ = (
        "understanding_id",
        "rtstream_id",
        "status",
        "store",
        "segmentation",
        "analyzers",
        "outputs",
    )

    understanding_id: str | None
    rtstream_id: str | None
    status: str | None
    store: bool | None
    segmentation: dict[str, Any] | None
    analyzers: list[dict[str, Any]] | None
    outputs: dict[str, Any] | None

    id = Alias["str | None"]("understanding_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "understanding_id",
            "understanding_id",
            STRING,
            aliases=("id",),
        ),
        Field(
            "rtstream_id",
            "rtstream_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "store",
            "store",
            AnyOf(BOOLEAN, NULL),
        ),
        Field(
            "segmentation",
            "segmentation",
            AnyOf(OBJECT, NULL),
        ),
        Field(
            "analyzers",
            "analyzers",
            AnyOf(Items(OBJECT), NULL),
        ),
        Field(
            "outputs",
            "outputs",
            AnyOf(OBJECT, NULL),
        ),
    )

    def __init__(
        self,
        *,
        understanding_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        rtstream_id: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        segmentation: Mapping[str, Any] | None | Unset = UNSET,
        analyzers: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        outputs: Mapping[str, Any] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "understanding_id": understanding_id,
                    "id": id,
                    "rtstream_id": rtstream_id,
                    "status": status,
                    "store": store,
                    "segmentation": segmentation,
                    "analyzers": analyzers,
                    "outputs": outputs,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if understanding_id is UNSET and id is UNSET:
            _m.understanding_id = None
        else:
            _m.understanding_id = _m._one_of(
                "understanding_id",
                _raw,
                {
                    "understanding_id": understanding_id,
                    "id": id,
                },
            )
        if rtstream_id is UNSET:
            _m.rtstream_id = None
        else:
            _m.rtstream_id = _raw["rtstream_id"] = rtstream_id
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if store is UNSET:
            _m.store = None
        else:
            _m.store = _raw["store"] = store
        if segmentation is UNSET:
            _m.segmentation = None
        else:
            _m.segmentation = _raw["segmentation"] = segmentation
        if analyzers is UNSET:
            _m.analyzers = None
        else:
            _m.analyzers = _raw["analyzers"] = analyzers
        if outputs is UNSET:
            _m.outputs = None
        else:
            _m.outputs = _raw["outputs"] = outputs
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("understanding_id")
        if v is None and (v := get("id")) is None:
            m.understanding_id = None
        else:
            m.understanding_id = v if type(v) is str else first(cls, "understanding_id", raw)
        v = get("rtstream_id")
        m.rtstream_id = v if v is None or type(v) is str else first(cls, "rtstream_id", raw)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("store")
        m.store = v if v is None or type(v) is bool else first(cls, "store", raw)
        v = get("segmentation")
        m.segmentation = v if v is None or type(v) is dict else first(cls, "segmentation", raw)
        v = get("analyzers")
        m.analyzers = v if v is None or type(v) is list else first(cls, "analyzers", raw)
        v = get("outputs")
        m.outputs = v if v is None or type(v) is dict else first(cls, "outputs", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
