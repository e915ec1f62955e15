from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, STRING, Choice, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AsyncResponse(Model):
    """That a job has begun. Its result is at `data.output_url` later, or goes to the callback URL.

    Attributes:
        success (bool | None): Whether the call worked. It can be false with HTTP 200. Example: True.
        status (JobStatus | str | None): How the job stands; `processing` until it is over.
        data (JobHandle | None): Which job it is, and where to ask for its result.
        request_type (str | None): `sync` if the result is to be asked for; `async` if a callback URL will get it,
            and nothing else.
        response (JobOutcome | None): The finished answer, once there is one.
    """

    __slots__ = (
        "success",
        "status",
        "data",
        "request_type",
        "response",
    )

    success: bool | None
    status: JobStatus | str | None
    data: JobHandle | None
    request_type: str | None
    response: JobOutcome | None

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
            Object("job_handle", "JobHandle"),
        ),
        Field(
            "request_type",
            "request_type",
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
        data: JobHandle | Mapping[str, Any] | Unset = UNSET,
        request_type: str | Unset = UNSET,
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
                    "request_type": request_type,
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
        if data is UNSET:
            _m.data = None
        else:
            _m.data = _raw["data"] = _m._taken("data", data)
        if request_type is UNSET:
            _m.request_type = None
        else:
            _m.request_type = _raw["request_type"] = (
                request_type if request_type is not None else _m._taken("request_type", None)
            )
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
        m.data = v if v is None else JobHandle._read(v) if type(v) is dict else first(cls, "data", raw)
        v = get("request_type")
        m.request_type = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("response")
        m.response = v if v is None else JobOutcome._read(v) if type(v) is dict else first(cls, "response", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .job_handle import JobHandle
from .job_outcome import JobOutcome
from .job_status import JobStatus
