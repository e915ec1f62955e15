from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import BOOLEAN


@define(init=False, eq=False, repr=False)
class StopSandboxRequest(Model):
    """How a sandbox is to stop.

    Attributes:
        grace (bool): True lets jobs that run come to their end first; false stops at once. The server fails without
            it, and the sandbox goes on costing.
    """

    __slots__ = ("grace",)

    grace: bool

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "grace",
            "grace",
            BOOLEAN,
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        grace: bool,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "grace": grace,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.grace = _raw["grace"] = _m._wanted("grace", grace)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("grace")
        if type(v) is bool:
            m.grace = v
        else:
            m._settle("grace", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
