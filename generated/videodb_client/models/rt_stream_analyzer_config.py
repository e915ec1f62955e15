from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamAnalyzerConfig(Model):
    """Settings of an analyzer.

    Attributes:
        prompt (str | None): What to tell the model.
        model (str | None): Which model.
    """

    __slots__ = (
        "prompt",
        "model",
    )

    prompt: str | None
    model: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "model",
            "model",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str | Unset = UNSET,
        model: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                    "model": model,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if prompt is UNSET:
            _m.prompt = None
        else:
            _m.prompt = _raw["prompt"] = prompt if prompt is not None else _m._taken("prompt", None)
        if model is UNSET:
            _m.model = None
        else:
            _m.model = _raw["model"] = model if model is not None else _m._taken("model", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("prompt")
        m.prompt = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model")
        m.model = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
