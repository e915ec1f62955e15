from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, OBJECT, STRING, Choice, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class JobResult(Model):
    """How a job stands and, once it is over, what it made.

    Attributes:
        success (bool | None): Whether the call worked. It can be false with HTTP 200. Example: True.
        status (JobStatus | str | None): How the job stands; `data` is there once it is done. Example: 'done'.
        data (dict[str, Any] | None): What it made; its fields depend on what was asked for. Also spelled `result`.
        request_type (str | None): `sync` if the result is to be asked for, `async` if a callback URL gets it.
        message (str | None): How it went, in words.
        response (JobOutcome | None): The finished answer, where it stands inside this one.
    """

    __slots__ = (
        "success",
        "status",
        "data",
        "request_type",
        "message",
        "response",
    )

    success: bool | None
    status: JobStatus | str | None
    data: dict[str, Any] | None
    request_type: str | None
    message: str | None
    response: JobOutcome | None

    result = Alias["dict[str, Any] | None"]("data", "result")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "status",
            "status",
            Choice(
                "processing",
                "done",
                "failed",
                "pending",
                "in progress",
                "completed",
                "complete",
                "success",
                "error",
                is_open=True,
            ),
        ),
        Field(
            "data",
            "data",
            OBJECT,
            aliases=("result",),
        ),
        Field(
            "request_type",
            "request_type",
            STRING,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "response",
            "response",
            Object("job_outcome", "JobOutcome"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        result: Mapping[str, Any] | Unset = UNSET,
        request_type: str | Unset = UNSET,
        message: str | Unset = UNSET,
        response: JobOutcome | Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "success": success,
                    "status": status,
                    "data": data,
                    "result": result,
                    "request_type": request_type,
                    "message": message,
                    "response": response,
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
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if data is UNSET and result is UNSET:
            _m.data = None
        else:
            _m.data = _m._one_of(
                "data",
                _raw,
                {
                    "data": data,
                    "result": result,
                },
            )
        if request_type is UNSET:
            _m.request_type = None
        else:
            _m.request_type = _raw["request_type"] = (
                request_type if request_type is not None else _m._taken("request_type", None)
            )
        if message is UNSET:
            _m.message = None
        else:
            _m.message = _raw["message"] = message if message is not None else _m._taken("message", None)
        if response is UNSET:
            _m.response = None
        else:
            _m.response = _raw["response"] = _m._taken("response", response)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("success")
        m.success = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("data")
        if v is None and (v := get("result")) is None:
            m.data = None
        else:
            m.data = v if type(v) is dict else first(cls, "data", raw)
        v = get("request_type")
        m.request_type = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("message")
        m.message = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("response")
        m.response = v if v is None else JobOutcome._read(v) if type(v) is dict else first(cls, "response", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .job_outcome import JobOutcome
from .job_status import JobStatus
