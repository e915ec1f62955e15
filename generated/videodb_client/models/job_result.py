from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    OBJECT,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .job_status import JobStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class JobResult(Model):
    """JobResult

    Attributes:
        success (bool | Unset): Example: True.
        status (JobStatus | str | Unset): Example: 'done'.
        data (dict[str, Any] | Unset):
    """

    success: bool | Unset
    status: JobStatus | str | Unset
    data: dict[str, Any] | Unset
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
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        data: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "status": status,
                "data": data,
            },
            _wire,
        )
