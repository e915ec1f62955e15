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
    from .index_selection import IndexSelection


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class DeleteVideoIndexRequest(Model):
    """DeleteVideoIndexRequest

    Attributes:
        index_type (IndexSelection | Unset): The server's default: 'all'. Example: 'all'.
        model_name (str | Unset): The server's default: 'gpt4-v'. Example: 'gpt4-v'.
    """

    index_type: IndexSelection | Unset
    model_name: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_type",
            "index_type",
            Choice("index_selection", "IndexSelection", is_open=False),
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        index_type: IndexSelection | Unset = UNSET,
        model_name: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "index_type": index_type,
                "model_name": model_name,
            },
            _wire,
        )
