from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateVideoTranscriptionRequest(Model):
    """CreateVideoTranscriptionRequest

    Attributes:
        engine (str | Unset): The server's default: 'default'. Example: 'default'.
        force (bool | Unset): Example: False.
        language_code (str | Unset): Example: 'en-US'.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | Unset):
    """

    engine: str | Unset
    force: bool | Unset
    language_code: str | Unset
    callback_url: str | Unset
    callback_data: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
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
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "callback_data",
            "callback_data",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "engine": engine,
                "force": force,
                "language_code": language_code,
                "callback_url": callback_url,
                "callback_data": callback_data,
            },
            _wire,
        )
