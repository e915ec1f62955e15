from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    NULL,
    STRING,
    AnyOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .generation_job import GenerationJob


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerationJobResult(Model):
    """GenerationJobResult

    Attributes:
        success (bool | Unset): Not enough to tell that the job is done; see status.
        status (str | None | Unset): processing, done or failed. Example: 'done'.
        message (str | None | Unset):
        data (GenerationJob | None | Unset):
    """

    success: bool | Unset
    status: str | None | Unset
    message: str | None | Unset
    data: GenerationJob | None | Unset
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
            AnyOf(STRING, NULL),
        ),
        Field(
            "message",
            "message",
            AnyOf(STRING, NULL),
        ),
        Field(
            "data",
            "data",
            AnyOf(Object("generation_job", "GenerationJob"), NULL),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        status: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        data: GenerationJob | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "status": status,
                "message": message,
                "data": data,
            },
            _wire,
        )
