from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING


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
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.prompt = _raw["prompt"] = _m._wanted("prompt", prompt)
        _m.__class__ = _cls

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
