from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Choice,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .job_status import JobStatus
    from .scene_index_summary import SceneIndexSummary


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SceneIndexSummaryResult(Model):
    """SceneIndexSummaryResult

    Attributes:
        success (bool | Unset): Example: True.
        status (JobStatus | str | Unset): Example: 'done'.
        data (SceneIndexSummary | Unset):
    """

    success: bool | Unset
    status: JobStatus | str | Unset
    data: SceneIndexSummary | Unset
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
            Object("scene_index_summary", "SceneIndexSummary"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        data: SceneIndexSummary | Unset = UNSET,
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
