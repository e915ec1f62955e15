from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    STRING,
)
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if language is UNSET:
            m.language = None
        else:
            m.language = raw["language"] = language if language is not None else m._taken("language", None)
        if model is UNSET:
            m.model = None
        else:
            m.model = raw["model"] = model if model is not None else m._taken("model", None)
        m.__class__ = cls

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
