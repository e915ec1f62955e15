from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class DownloadList(Model):
    """The downloads of a page.

    Attributes:
        downloads (list[Download] | None): The downloads.
    """

    __slots__ = ("downloads",)

    downloads: list[Download] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "downloads",
            "downloads",
            Items(Object("download", "Download")),
        ),
    )

    def __init__(
        self,
        *,
        downloads: Sequence[Download | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "downloads": downloads,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if downloads is UNSET:
            _m.downloads = None
        else:
            _m.downloads = _raw["downloads"] = _m._taken("downloads", downloads)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("downloads")
        m.downloads = (
            v
            if v is None
            else [Download._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "downloads", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .download import Download
