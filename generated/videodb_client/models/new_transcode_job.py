from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class NewTranscodeJob(Model):
    """NewTranscodeJob

    Attributes:
        job_id (str | Unset): Example: 'job-12345'.
    """

    job_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "job_id",
            "job_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        job_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "job_id": job_id,
            },
            _wire,
        )
