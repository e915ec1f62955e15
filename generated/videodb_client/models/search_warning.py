from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Items, Object
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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if code is UNSET:
            _m.code = None
        else:
            _m.code = _raw["code"] = code if code is not None else _m._taken("code", None)
        if message is UNSET:
            _m.message = None
        else:
            _m.message = _raw["message"] = message if message is not None else _m._taken("message", None)
        if docs is UNSET:
            _m.docs = None
        else:
            _m.docs = _raw["docs"] = _m._taken("docs", docs)
        _m.__class__ = _cls

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
