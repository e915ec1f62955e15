from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import (
    STRING,
)


@define(init=False, eq=False, repr=False)
class UpdateRTStreamSceneIndexRequest(Model):
    """What a model is to look for.

    Attributes:
        prompt (str): What to look for, in plain words. Example: 'Updated scene description prompt'.
    """

    __slots__ = ("prompt",)

    prompt: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.prompt = raw["prompt"] = m._wanted("prompt", prompt)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("prompt")
        if type(v) is str:
            m.prompt = v
        else:
            m._settle("prompt", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
