from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class StartedCaptureSession(Model):
    """A session that was started.

    Attributes:
        session_id (str | None): Id of the session. Example: 'capture-12345'.
        status (str | None): How far it is. Example: 'starting'.
    """

    __slots__ = (
        "session_id",
        "status",
    )

    session_id: str | None
    status: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "session_id": session_id,
                    "status": status,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if session_id is UNSET:
            _m.session_id = None
        else:
            _m.session_id = _raw["session_id"] = session_id if session_id is not None else _m._taken("session_id", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("session_id")
        m.session_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
