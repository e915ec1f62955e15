from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CaptureSessionChannel(Model):
    """CaptureSessionChannel

    Attributes:
        channel_id (str | Unset):
        name (str | Unset):
        type_ (str | Unset):
        store (bool | Unset):
        is_primary (bool | Unset):
    """

    channel_id: str | Unset
    name: str | Unset
    type_: str | Unset
    store: bool | Unset
    is_primary: bool | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "channel_id",
            "channel_id",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "type_",
            "type",
            STRING,
        ),
        Field(
            "store",
            "store",
            BOOLEAN,
        ),
        Field(
            "is_primary",
            "is_primary",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        channel_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        store: bool | Unset = UNSET,
        is_primary: bool | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "channel_id": channel_id,
                "name": name,
                "type": type_,
                "store": store,
                "is_primary": is_primary,
            },
            _wire,
        )
