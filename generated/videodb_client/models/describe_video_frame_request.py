from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class DescribeVideoFrameRequest(Model):
    """What a model is to look for in a frame.

    Attributes:
        prompt (str | None): What to look for. A general description is written unless given. Example: 'Describe
            this frame'.
        model_name (str | None): Which model, or which tier of models, such as pro. Example: 'gpt-4-vision'.
        model_config (dict[str, Any] | None): Settings of the model.
    """

    __slots__ = (
        "prompt",
        "model_name",
        "model_config",
    )

    prompt: str | None
    model_name: str | None
    model_config: dict[str, Any] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "model_config",
            "model_config",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                    "model_name": model_name,
                    "model_config": model_config,
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
        if model_name is UNSET:
            _m.model_name = None
        else:
            _m.model_name = _raw["model_name"] = model_name if model_name is not None else _m._taken("model_name", None)
        if model_config is UNSET:
            _m.model_config = None
        else:
            _m.model_config = _raw["model_config"] = (
                model_config if model_config is not None else _m._taken("model_config", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("prompt")
        m.prompt = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_name")
        m.model_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_config")
        m.model_config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
