from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import STRING, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamAnalyzer(Model):
    """Something that looks at each piece.

    Attributes:
        type_ (str | None): What kind it is. Example: 'vlm'. Also spelled `type`.
        name (str | None): What to call it. Example: 'scene'.
        sampling (RTStreamSampling | None): Which frames of a piece are looked at.
        config (RTStreamAnalyzerConfig | None): What it is told.
    """

    __slots__ = (
        "type_",
        "name",
        "sampling",
        "config",
    )

    type_: str | None
    name: str | None
    sampling: RTStreamSampling | None
    config: RTStreamAnalyzerConfig | None

    type = Alias["str | None"]("type_", "type")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "type_",
            "type",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "sampling",
            "sampling",
            Object("rt_stream_sampling", "RTStreamSampling"),
        ),
        Field(
            "config",
            "config",
            Object("rt_stream_analyzer_config", "RTStreamAnalyzerConfig"),
        ),
    )

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        type: str | Unset = UNSET,
        name: str | Unset = UNSET,
        sampling: RTStreamSampling | Mapping[str, Any] | Unset = UNSET,
        config: RTStreamAnalyzerConfig | Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "type": type_ if type is UNSET else type,
                    "name": name,
                    "sampling": sampling,
                    "config": config,
                },
            )
            return
        type_ = either("RTStreamAnalyzer", type_=type_, type=type)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if type_ is UNSET:
            _m.type_ = None
        else:
            _m.type_ = _raw["type"] = type_ if type_ is not None else _m._taken("type_", None)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if sampling is UNSET:
            _m.sampling = None
        else:
            _m.sampling = _raw["sampling"] = _m._taken("sampling", sampling)
        if config is UNSET:
            _m.config = None
        else:
            _m.config = _raw["config"] = _m._taken("config", config)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("type")
        m.type_ = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("sampling")
        m.sampling = v if v is None else RTStreamSampling._read(v) if type(v) is dict else first(cls, "sampling", raw)
        v = get("config")
        m.config = v if v is None else RTStreamAnalyzerConfig._read(v) if type(v) is dict else first(cls, "config", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_analyzer_config import RTStreamAnalyzerConfig
from .rt_stream_sampling import RTStreamSampling
