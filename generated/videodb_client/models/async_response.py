from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
    Choice,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .job_handle import JobHandle
    from .job_outcome import JobOutcome
    from .job_status import JobStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AsyncResponse(Model):
    """AsyncResponse

    Attributes:
        success (bool | Unset): Example: True.
        status (JobStatus | str | Unset):
        data (JobHandle | Unset):
        request_type (str | Unset):
        response (JobOutcome | Unset):
    """

    success: bool | Unset
    status: JobStatus | str | Unset
    data: JobHandle | Unset
    request_type: str | Unset
    response: JobOutcome | Unset
    _wire: Wire = field(alias="_wire")

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
        data: JobHandle | Unset = UNSET,
        request_type: str | Unset = UNSET,
        response: JobOutcome | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "status": status,
                "data": data,
                "request_type": request_type,
                "response": response,
            },
            _wire,
        )
