from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class User(Model):
    """User

    Attributes:
        user_id (str | Unset): Example: 'u-12345'.
        user_name (str | Unset): Example: 'John Doe'.
        user_email (str | Unset): Example: 'john@example.com'.
        collections (list[str] | Unset): Example: ['default', 'c-67890'].
        default_collection (str | Unset): Example: 'default'.
    """

    user_id: str | Unset
    user_name: str | Unset
    user_email: str | Unset
    collections: list[str] | Unset
    default_collection: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "user_id",
            "user_id",
            STRING,
        ),
        Field(
            "user_name",
            "user_name",
            STRING,
        ),
        Field(
            "user_email",
            "user_email",
            STRING,
        ),
        Field(
            "collections",
            "collections",
            Items(STRING),
        ),
        Field(
            "default_collection",
            "default_collection",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        user_id: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        user_email: str | Unset = UNSET,
        collections: list[str] | Unset = UNSET,
        default_collection: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "user_id": user_id,
                "user_name": user_name,
                "user_email": user_email,
                "collections": collections,
                "default_collection": default_collection,
            },
            _wire,
        )
