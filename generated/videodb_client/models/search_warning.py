from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import (
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchWarning(Model):
    """What the server wants to be known of a search.

    Attributes:
        code (str | None): Which warning it is.
        message (str | None): What it says.
        docs (list[SearchWarningLink] | None): Where to read about it.
    """

    __slots__ = (
        "code",
        "message",
        "docs",
    )

    code: str | None
    message: str | None
    docs: list[SearchWarningLink] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "code",
            "code",
            STRING,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "docs",
            "docs",
            Items(Object("search_warning_link", "SearchWarningLink")),
        ),
    )

    def __init__(
        self,
        *,
        code: str | Unset = UNSET,
        message: str | Unset = UNSET,
        docs: Sequence[SearchWarningLink | Mapping[str, Any]] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "code": code,
                    "message": message,
                    "docs": docs,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if code is UNSET:
            m.code = None
        else:
            m.code = raw["code"] = code if code is not None else m._taken("code", None)
        if message is UNSET:
            m.message = None
        else:
            m.message = raw["message"] = message if message is not None else m._taken("message", None)
        if docs is UNSET:
            m.docs = None
        else:
            m.docs = raw["docs"] = m._taken("docs", docs)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("code")
        m.code = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("message")
        m.message = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("docs")
        m.docs = (
            v
            if v is None
            else [SearchWarningLink._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "docs", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .search_warning_link import SearchWarningLink
