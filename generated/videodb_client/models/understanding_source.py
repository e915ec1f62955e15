from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UnderstandingSource(Model):
    """UnderstandingSource

    Attributes:
        understanding_id (str): Id of the understanding.
        analyzer_id (str | None | Unset): Id of the analyzer whose output is indexed.
        analyzer_type (str | None | Unset): Its type. The SDKs send it beside the id.
    """

    understanding_id: str
    analyzer_id: str | None | Unset
    analyzer_type: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "understanding_id",
            "understanding_id",
            STRING,
            required=True,
        ),
        Field(
            "analyzer_id",
            "analyzer_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "analyzer_type",
            "analyzer_type",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        understanding_id: str,
        analyzer_id: str | None | Unset = UNSET,
        analyzer_type: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "understanding_id": understanding_id,
                "analyzer_id": analyzer_id,
                "analyzer_type": analyzer_type,
            },
            _wire,
        )
