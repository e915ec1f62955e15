from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Error(Model):
    """Why a call failed. It may come with HTTP 200 as well, and then says `success` false.

    Attributes:
        success (bool | None): False. Example: False.
        message (str | None): The reason, in words. Example: 'Error message'.
        error_code (str | None): A name for the kind of error. No page lists them, and the vendor's SDKs never
            read it. Example: 'ERROR_CODE'.
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if success is UNSET:
            m.success = None
        else:
            m.success = raw["success"] = success if success is not None else m._taken("success", None)
        if message is UNSET:
            m.message = None
        else:
            m.message = raw["message"] = message if message is not None else m._taken("message", None)
        if error_code is UNSET:
            m.error_code = None
        else:
            m.error_code = raw["error_code"] = error_code if error_code is not None else m._taken("error_code", None)
        if code is UNSET:
            m.code = None
        else:
            m.code = raw["code"] = code if code is not None else m._taken("code", None)
        m.__class__ = cls

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
