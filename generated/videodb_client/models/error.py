from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import BOOLEAN, INTEGER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Error(Model):
    """Why a call failed. It may come with HTTP 200 as well, and then says `success` false.

    Attributes:
        success (bool | None): False. Example: False.
        message (str | None): The reason, in words. Example: 'Error message'.
        error_code (str | None): A name for the kind of error. No page lists them, and the vendor's SDKs never read
            it. Example: 'ERROR_CODE'.
        code (int | None): The HTTP status again, as a number, where servers were seen to send it.
    """

    __slots__ = (
        "success",
        "message",
        "error_code",
        "code",
    )

    success: bool | None
    message: str | None
    error_code: str | None
    code: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "error_code",
            "error_code",
            STRING,
        ),
        Field(
            "code",
            "code",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        code: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "success": success,
                    "message": message,
                    "error_code": error_code,
                    "code": code,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if success is UNSET:
            _m.success = None
        else:
            _m.success = _raw["success"] = success if success is not None else _m._taken("success", None)
        if message is UNSET:
            _m.message = None
        else:
            _m.message = _raw["message"] = message if message is not None else _m._taken("message", None)
        if error_code is UNSET:
            _m.error_code = None
        else:
            _m.error_code = _raw["error_code"] = error_code if error_code is not None else _m._taken("error_code", None)
        if code is UNSET:
            _m.code = None
        else:
            _m.code = _raw["code"] = code if code is not None else _m._taken("code", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("success")
        m.success = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("message")
        m.message = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("error_code")
        m.error_code = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("code")
        m.code = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
