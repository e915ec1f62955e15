from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchWebRequest(Model):
    """SearchWebRequest

    Attributes:
        query (str): Example: 'search query'.
        result_threshold (int | Unset):
        platform (str | Unset):
        duration (str | Unset):
        collection_id (str | Unset):
    """

    query: str
    result_threshold: int | Unset
    platform: str | Unset
    duration: str | Unset
    collection_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
        ),
        Field(
            "result_threshold",
            "result_threshold",
            INTEGER,
        ),
        Field(
            "platform",
            "platform",
            STRING,
        ),
        Field(
            "duration",
            "duration",
            STRING,
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        result_threshold: int | Unset = UNSET,
        platform: str | Unset = UNSET,
        duration: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "query": query,
                "result_threshold": result_threshold,
                "platform": platform,
                "duration": duration,
                "collection_id": collection_id,
            },
            _wire,
        )
