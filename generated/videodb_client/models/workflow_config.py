from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class WorkflowConfig(Model):
    """Settings of a workflow.

    Attributes:
        language (str | None): Code of a language, such as en. Example: 'en'.
        model (str | None): Which model. Example: 'gpt-4'.
    """

    __slots__ = (
        "language",
        "model",
    )

    language: str | None
    model: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "language",
            "language",
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
        language: str | Unset = UNSET,
        model: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "language": language,
                    "model": model,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if language is UNSET:
            _m.language = None
        else:
            _m.language = _raw["language"] = language if language is not None else _m._taken("language", None)
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
        v = get("language")
        m.language = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model")
        m.model = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
