from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .index_type import IndexType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateVideoIndexRequest(Model):
    """CreateVideoIndexRequest

    Attributes:
        index_type (IndexType | Unset): The server's default: 'spoken_word'. Example: 'spoken_word'.
        engine (str | Unset): The server's default: 'default'. Example: 'default'.
        force (bool | Unset): Example: False.
        language_code (str | Unset): Example: 'en-US'.
        segmentation_type (str | Unset): The server's default: 'sentence'. Example: 'sentence'.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
    """

    index_type: IndexType | Unset
    engine: str | Unset
    force: bool | Unset
    language_code: str | Unset
    segmentation_type: str | Unset
    callback_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_type",
            "index_type",
            Choice("index_type", "IndexType", is_open=False),
        ),
        Field(
            "engine",
            "engine",
            STRING,
        ),
        Field(
            "force",
            "force",
            BOOLEAN,
        ),
        Field(
            "language_code",
            "language_code",
            STRING,
        ),
        Field(
            "segmentation_type",
            "segmentation_type",
            STRING,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        index_type: IndexType | Unset = UNSET,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        segmentation_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "index_type": index_type,
                "engine": engine,
                "force": force,
                "language_code": language_code,
                "segmentation_type": segmentation_type,
                "callback_url": callback_url,
            },
            _wire,
        )
