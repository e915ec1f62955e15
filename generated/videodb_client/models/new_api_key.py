from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class NewApiKey(Model):
    """A key that was just made.

    Attributes:
        api_key (str | None): The key itself (sk-…). It works at once, for the whole account: keep it safe.
            Example: 'sk-xxx'.
    """

    __slots__ = ("api_key",)

    api_key: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "api_key",
            "api_key",
            STRING,
            secret=True,
        ),
    )

    def __init__(
        self,
        *,
        api_key: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "api_key": api_key,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if api_key is UNSET:
            m.api_key = None
        else:
            m.api_key = raw["api_key"] = api_key if api_key is not None else m._taken("api_key", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("api_key")
        m.api_key = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
