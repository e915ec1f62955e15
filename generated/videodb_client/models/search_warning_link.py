from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchWarningLink(Model):
    """A page to read about it.

    Attributes:
        label (str | None): What the page is called.
        url (str | None): Where it is.
    """

    __slots__ = (
        "label",
        "url",
    )

    label: str | None
    url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "label",
            "label",
            STRING,
        ),
        Field(
            "url",
            "url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        label: str | Unset = UNSET,
        url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "label": label,
                    "url": url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if label is UNSET:
            _m.label = None
        else:
            _m.label = _raw["label"] = label if label is not None else _m._taken("label", None)
        if url is UNSET:
            _m.url = None
        else:
            _m.url = _raw["url"] = url if url is not None else _m._taken("url", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("label")
        m.label = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("url")
        m.url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
