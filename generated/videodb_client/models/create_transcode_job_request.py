from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new
from .._readers import (
    STRING,
)


@define(init=False, eq=False, repr=False)
class CreateTranscodeJobRequest(Model):
    """CreateTranscodeJobRequest

    Attributes:
        source (str): Example: 'm-12345'.
    """

    __slots__ = ("source",)

    source: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "source",
            "source",
            STRING,
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        source: str,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "source": source,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.source = raw["source"] = m._wanted("source", source)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("source")
        if type(v) is str:
            m.source = v
        else:
            m._settle("source", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
