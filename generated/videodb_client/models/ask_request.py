from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import BOOLEAN, INTEGER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AskRequest(Model):
    """A question, and what the answer is drawn from.

    Attributes:
        question (str): What to ask, in plain words.
        top_k (int | None): How many matches to answer from. The vendor's SDKs send 15. At least: 1.
        mode (str | None): How to search. The vendor's SDKs send `default`.
        include_sources (bool | None): Whether the answer holds the shots that it was made from.
    """

    __slots__ = (
        "question",
        "top_k",
        "mode",
        "include_sources",
    )

    question: str
    top_k: int | None
    mode: str | None
    include_sources: bool | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "question",
            "question",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "top_k",
            "top_k",
            INTEGER,
        ),
        Field(
            "mode",
            "mode",
            STRING,
        ),
        Field(
            "include_sources",
            "include_sources",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "question": question,
                    "top_k": top_k,
                    "mode": mode,
                    "include_sources": include_sources,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.question = _raw["question"] = _m._wanted("question", question)
        if top_k is UNSET:
            _m.top_k = None
        else:
            _m.top_k = _raw["top_k"] = top_k if top_k is not None else _m._taken("top_k", None)
        if mode is UNSET:
            _m.mode = None
        else:
            _m.mode = _raw["mode"] = mode if mode is not None else _m._taken("mode", None)
        if include_sources is UNSET:
            _m.include_sources = None
        else:
            _m.include_sources = _raw["include_sources"] = (
                include_sources if include_sources is not None else _m._taken("include_sources", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("question")
        if type(v) is str:
            m.question = v
        else:
            m._settle("question", raw)
        v = get("top_k")
        m.top_k = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("mode")
        m.mode = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("include_sources")
        m.include_sources = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
