from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .job_status import JobStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ListedSceneIndex(Model):
    """ListedSceneIndex

    Attributes:
        scene_index_id (str | Unset):
        name (str | Unset):
        status (JobStatus | str | Unset):
    """

    scene_index_id: str | Unset
    name: str | Unset
    status: JobStatus | str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_index_id",
            "scene_index_id",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "status",
            "status",
            Choice("job_status", "JobStatus", is_open=True),
        ),
    )

    def __init__(
        self,
        *,
        scene_index_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_index_id": scene_index_id,
                "name": name,
                "status": status,
            },
            _wire,
        )
