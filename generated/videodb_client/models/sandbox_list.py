from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import INTEGER, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SandboxList(Model):
    """The sandboxes of a page.

    Attributes:
        sandboxes (list[Sandbox] | None): The sandboxes of this page, stopped ones too.
        total (int | None): How many there are on all pages.
    """

    __slots__ = (
        "sandboxes",
        "total",
    )

    sandboxes: list[Sandbox] | None
    total: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "sandboxes",
            "sandboxes",
            Items(Object("sandbox", "Sandbox")),
        ),
        Field(
            "total",
            "total",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        sandboxes: Sequence[Sandbox | Mapping[str, Any]] | Unset = UNSET,
        total: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "sandboxes": sandboxes,
                    "total": total,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if sandboxes is UNSET:
            _m.sandboxes = None
        else:
            _m.sandboxes = _raw["sandboxes"] = _m._taken("sandboxes", sandboxes)
        if total is UNSET:
            _m.total = None
        else:
            _m.total = _raw["total"] = total if total is not None else _m._taken("total", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("sandboxes")
        m.sandboxes = (
            v
            if v is None
            else [Sandbox._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "sandboxes", raw)
        )
        v = get("total")
        m.total = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .sandbox import Sandbox
