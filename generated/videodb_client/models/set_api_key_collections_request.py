from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Items,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SetApiKeyCollectionsRequest(Model):
    """SetApiKeyCollectionsRequest

    Attributes:
        api_key (str): Example: 'sk-xxx'.
        collection_ids (list[str]): Example: ['default', 'c-12345'].
    """

    api_key: str
    collection_ids: list[str]
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "api_key",
            "api_key",
            STRING,
            required=True,
            secret=True,
        ),
        Field(
            "collection_ids",
            "collection_ids",
            Items(STRING),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        api_key: str,
        collection_ids: list[str],
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "api_key": api_key,
                "collection_ids": collection_ids,
            },
            _wire,
        )
