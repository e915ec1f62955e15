from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CaptureSessionList(Model):
    """The sessions of a page.

    Attributes:
        sessions (list[CaptureSession]): The sessions.
        next_page (str | None): A token of the next page, null on the last. No published parameter takes it.
    """

    __slots__ = (
        "sessions",
        "next_page",
    )

    sessions: list[CaptureSession]
    next_page: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "sessions",
            "sessions",
            Items(Object("capture_session", "CaptureSession")),
            required=True,
        ),
        Field(
            "next_page",
            "next_page",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        sessions: Sequence[CaptureSession | Mapping[str, Any]] | Unset = UNSET,
        next_page: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "sessions": sessions,
                    "next_page": next_page,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if sessions is UNSET:
            pass
        else:
            _m.sessions = _raw["sessions"] = _m._taken("sessions", sessions)
        if next_page is UNSET:
            _m.next_page = None
        else:
            _m.next_page = _raw["next_page"] = next_page
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("sessions")
        if type(v) is list:
            m.sessions = [CaptureSession._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("sessions", raw)
        v = get("next_page")
        m.next_page = v if v is None or type(v) is str else first(cls, "next_page", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .capture_session import CaptureSession
