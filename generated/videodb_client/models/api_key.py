from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ApiKey(Model):
    """ApiKey

    Attributes:
        key (str | Unset): Example: 'sk-xxx'.
        created_at (datetime.datetime | Unset):
        last_used_at (datetime.datetime | None | Unset):
    """

    key: str | Unset
    created_at: datetime.datetime | Unset
    last_used_at: datetime.datetime | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "key",
            "key",
            STRING,
            secret=True,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "last_used_at",
            "last_used_at",
            AnyOf(DATETIME, NULL),
        ),
    )

    def __init__(
        self,
        *,
        key: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        last_used_at: datetime.datetime | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "key": key,
                "created_at": created_at,
                "last_used_at": last_used_at,
            },
            _wire,
        )
