from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    STRING,
)
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if label is UNSET:
            m.label = None
        else:
            m.label = raw["label"] = label if label is not None else m._taken("label", None)
        if url is UNSET:
            m.url = None
        else:
            m.url = raw["url"] = url if url is not None else m._taken("url", None)
        m.__class__ = cls

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
