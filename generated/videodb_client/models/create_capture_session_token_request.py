from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateCaptureSessionTokenRequest(Model):
    """Whose token it is, and how long it lasts.

    Attributes:
        user_id (str | None): Your own id of the person. Example: 'user-123'.
        expires_in (int | None): How long it lasts, in seconds. A guide advises 600 to 900. The server's default:
            86400. Example: 86400.
    """

    __slots__ = (
        "user_id",
        "expires_in",
    )

    user_id: str | None
    expires_in: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "user_id",
            "user_id",
            STRING,
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
        user_id: str | Unset = UNSET,
        expires_in: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "user_id": user_id,
                    "expires_in": expires_in,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if user_id is UNSET:
            _m.user_id = None
        else:
            _m.user_id = _raw["user_id"] = user_id if user_id is not None else _m._taken("user_id", None)
        if expires_in is UNSET:
            _m.expires_in = None
        else:
            _m.expires_in = _raw["expires_in"] = expires_in if expires_in is not None else _m._taken("expires_in", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("user_id")
        m.user_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("expires_in")
        m.expires_in = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
