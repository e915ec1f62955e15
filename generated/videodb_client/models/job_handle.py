from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class JobHandle(Model):
    """JobHandle

    Attributes:
        id (str | Unset): Example: 'job-123'.
            Also spelled `job_id`.
        output_url (str | Unset): Example: 'https://api.videodb.io/async-response/job-123'.
        percentage (float | Unset):
        job_type (str | Unset):
    """

    id: str | Unset
    output_url: str | Unset
    percentage: float | Unset
    job_type: str | Unset
    _wire: Wire = field(alias="_wire")

    job_id = Alias["str | Unset"]("id", "job_id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            aliases=("job_id",),
        ),
        Field(
            "output_url",
            "output_url",
            STRING,
        ),
        Field(
            "percentage",
            "percentage",
            NUMBER,
        ),
        Field(
            "job_type",
            "job_type",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        output_url: str | Unset = UNSET,
        percentage: float | Unset = UNSET,
        job_type: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "job_id": job_id,
                "output_url": output_url,
                "percentage": percentage,
                "job_type": job_type,
            },
            _wire,
        )
