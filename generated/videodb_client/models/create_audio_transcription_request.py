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
class CreateAudioTranscriptionRequest(Model):
    """CreateAudioTranscriptionRequest

    Attributes:
        engine (str | Unset): The server's default: 'default'. Example: 'default'.
        language_code (str | Unset): The server's default: 'en'. Example: 'en'.
        force (bool | Unset): The server's default: False. Example: False.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | Unset):
    """

    engine: str | Unset
    language_code: str | Unset
    force: bool | Unset
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
            "language_code",
            "language_code",
            STRING,
        ),
        Field(
            "force",
            "force",
            BOOLEAN,
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
        language_code: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "engine": engine,
                "language_code": language_code,
                "force": force,
                "callback_url": callback_url,
                "callback_data": callback_data,
            },
            _wire,
        )
