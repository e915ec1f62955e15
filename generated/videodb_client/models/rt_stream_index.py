from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NULL, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamIndex(Model):
    """An index of a live stream.

    Attributes:
        index_id (str | None): Its id, which search_rtstream takes as scene_index_id. Also spelled `id`.
        rtstream_id (str | None): Id of the RTStream.
        name (str | None): What it is called.
        status (str | None): running, stopped or failed. Example: 'running'.
        use_for (list[str] | None): What it can be used for.
        source_understanding_id (str | None): Id of the understanding that it indexes.
        output (str | None): Which of its outputs; `scene`, if it is not said.
    """

    __slots__ = (
        "index_id",
        "rtstream_id",
        "name",
        "status",
        "use_for",
        "source_understanding_id",
        "output",
    )

    index_id: str | None
    rtstream_id: str | None
    name: str | None
    status: str | None
    use_for: list[str] | None
    source_understanding_id: str | None
    output: str | None

    id = Alias["str | None"]("index_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_id",
            "index_id",
            STRING,
            aliases=("id",),
        ),
        Field(
            "rtstream_id",
            "rtstream_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "use_for",
            "use_for",
            AnyOf(Items(STRING), NULL),
        ),
        Field(
            "source_understanding_id",
            "source_understanding_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "output",
            "output",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        index_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        rtstream_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        use_for: list[str] | tuple[str, ...] | None | Unset = UNSET,
        source_understanding_id: str | None | Unset = UNSET,
        output: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "index_id": index_id,
                    "id": id,
                    "rtstream_id": rtstream_id,
                    "name": name,
                    "status": status,
                    "use_for": use_for,
                    "source_understanding_id": source_understanding_id,
                    "output": output,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if index_id is UNSET and id is UNSET:
            _m.index_id = None
        else:
            _m.index_id = _m._one_of(
                "index_id",
                _raw,
                {
                    "index_id": index_id,
                    "id": id,
                },
            )
        if rtstream_id is UNSET:
            _m.rtstream_id = None
        else:
            _m.rtstream_id = _raw["rtstream_id"] = rtstream_id
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if use_for is UNSET:
            _m.use_for = None
        else:
            _m.use_for = _raw["use_for"] = use_for
        if source_understanding_id is UNSET:
            _m.source_understanding_id = None
        else:
            _m.source_understanding_id = _raw["source_understanding_id"] = source_understanding_id
        if output is UNSET:
            _m.output = None
        else:
            _m.output = _raw["output"] = output
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("index_id")
        if v is None and (v := get("id")) is None:
            m.index_id = None
        else:
            m.index_id = v if type(v) is str else first(cls, "index_id", raw)
        v = get("rtstream_id")
        m.rtstream_id = v if v is None or type(v) is str else first(cls, "rtstream_id", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else first(cls, "name", raw)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("use_for")
        m.use_for = v if v is None or type(v) is list else first(cls, "use_for", raw)
        v = get("source_understanding_id")
        m.source_understanding_id = v if v is None or type(v) is str else first(cls, "source_understanding_id", raw)
        v = get("output")
        m.output = v if v is None or type(v) is str else first(cls, "output", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
