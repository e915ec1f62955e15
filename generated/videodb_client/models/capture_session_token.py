from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER, NUMBER, STRING
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CaptureSessionToken(Model):
    """A token that stands in for a key for a while.

    Attributes:
        token (str | None): The token (st-…). It is sent where a key is. Example: 'st-xxx'.
        expires_at (float | None): When it ends, in Unix seconds. Example: 1700000000.
        expires_in (int | None): How long it lasts, in seconds. Example: 86400.
    """

    __slots__ = (
        "token",
        "expires_at",
        "expires_in",
    )

    token: str | None
    expires_at: float | None
    expires_in: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "token",
            "token",
            STRING,
            secret=True,
        ),
        Field(
            "expires_at",
            "expires_at",
            NUMBER,
        ),
        Field(
            "expires_in",
            "expires_in",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        token: str | Unset = UNSET,
        expires_at: float | Unset = UNSET,
        expires_in: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        token = _hide(token)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "token": token,
                    "expires_at": expires_at,
                    "expires_in": expires_in,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if token is UNSET:
            _m.token = None
        else:
            _m.token = _raw["token"] = token if token is not None else _m._taken("token", None)
        if expires_at is UNSET:
            _m.expires_at = None
        else:
            _m.expires_at = _raw["expires_at"] = expires_at if expires_at is not None else _m._taken("expires_at", None)
        if expires_in is UNSET:
            _m.expires_in = None
        else:
            _m.expires_in = _raw["expires_in"] = expires_in if expires_in is not None else _m._taken("expires_in", None)
        _m._disclose()
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("token")
        m.token = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("expires_at")
        m.expires_at = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("expires_in")
        m.expires_in = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
