from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Analyzer(Model):
    """Something that looks at each scene.

    Attributes:
        type_ (str): spoken_words, vlm, object_detection, ocr, brand_detection, activity_recognition or
            location_detection are documented; faces and audio_event_detection are heard of. The server answers
            speech_transcription for spoken_words. object_detection may need a sandbox that runs its model. Example:
            'vlm'. Also spelled `type`.
        name (str | None): What to call it, by which its output is asked for and other analyzers take it as input.
            Example: 'scene'.
        inputs (list[str] | None): Names of earlier analyzers, whose output the prompt can hold as
            `{{inputs.<name>}}`.
        sampling (Sampling | None): Which frames of a scene are looked at.
        config (AnalyzerConfig | None): Its settings.
    """

    __slots__ = (
        "type_",
        "name",
        "inputs",
        "sampling",
        "config",
    )

    type_: str
    name: str | None
    inputs: list[str] | None
    sampling: Sampling | None
    config: AnalyzerConfig | None

    type = Alias["str"]("type_", "type")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "type_",
            "type",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "inputs",
            "inputs",
            Items(STRING),
        ),
        Field(
            "sampling",
            "sampling",
            Object("sampling", "Sampling"),
        ),
        Field(
            "config",
            "config",
            Object("analyzer_config", "AnalyzerConfig"),
        ),
    )

    def __init__(
        self,
        *,
        type_: str,
        name: str | Unset = UNSET,
        inputs: list[str] | tuple[str, ...] | Unset = UNSET,
        sampling: Sampling | Mapping[str, Any] | Unset = UNSET,
        config: AnalyzerConfig | Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "type": type_,
                    "name": name,
                    "inputs": inputs,
                    "sampling": sampling,
                    "config": config,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.type_ = _raw["type"] = _m._wanted("type_", type_)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if inputs is UNSET:
            _m.inputs = None
        else:
            _m.inputs = _raw["inputs"] = inputs if inputs is not None else _m._taken("inputs", None)
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
        if type(v) is str:
            m.type_ = v
        else:
            m._settle("type_", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("inputs")
        m.inputs = v if v is None or type(v) is list else first(cls, "inputs", raw)
        v = get("sampling")
        m.sampling = v if v is None else Sampling._read(v) if type(v) is dict else first(cls, "sampling", raw)
        v = get("config")
        m.config = v if v is None else AnalyzerConfig._read(v) if type(v) is dict else first(cls, "config", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .analyzer_config import AnalyzerConfig
from .sampling import Sampling
