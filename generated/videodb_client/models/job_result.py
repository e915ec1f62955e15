from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    OBJECT,
    STRING,
    Choice,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .job_outcome import JobOutcome
    from .job_status import JobStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class JobResult(Model):
    """JobResult

    Attributes:
        success (bool | Unset): Example: True.
        status (JobStatus | str | Unset): Example: 'done'.
        data (dict[str, Any] | Unset):
            Also spelled `result`.
        request_type (str | Unset):
        message (str | Unset):
        response (JobOutcome | Unset):
    """

    success: bool | Unset
    status: JobStatus | str | Unset
    data: dict[str, Any] | Unset
    request_type: str | Unset
    message: str | Unset
    response: JobOutcome | Unset
    _wire: Wire = field(alias="_wire")

    result = Alias["dict[str, Any] | Unset"]("data", "result")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "status",
            "status",
            Choice("job_status", "JobStatus", is_open=True),
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
        data: dict[str, Any] | Unset = UNSET,
        result: dict[str, Any] | Unset = UNSET,
        request_type: str | Unset = UNSET,
        message: str | Unset = UNSET,
        response: JobOutcome | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "status": status,
                "data": data,
                "result": result,
                "request_type": request_type,
                "message": message,
                "response": response,
            },
            _wire,
        )
