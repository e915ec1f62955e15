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
class CreateVoiceCloneRequest(Model):
    """CreateVoiceCloneRequest

    Attributes:
        ref_audio_id (str): Id of an uploaded audio file in which the voice speaks. Example: 'a-12345'.
        ref_text (str | None | Unset): What is said there.
        name (str | None | Unset): What to call it.
        description (str | None | Unset): What it is for.
        language (str | None | Unset): The language spoken there. Example: 'en'.
        collection_id (str | None | Unset): Id of the collection to keep it in. Example: 'c-12345'.
    """

    ref_audio_id: str
    ref_text: str | None | Unset
    name: str | None | Unset
    description: str | None | Unset
    language: str | None | Unset
    collection_id: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "ref_audio_id",
            "ref_audio_id",
            STRING,
            required=True,
        ),
        Field(
            "ref_text",
            "ref_text",
            AnyOf(STRING, NULL),
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "description",
            "description",
            AnyOf(STRING, NULL),
        ),
        Field(
            "language",
            "language",
            AnyOf(STRING, NULL),
        ),
        Field(
            "collection_id",
            "collection_id",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        ref_audio_id: str,
        ref_text: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        collection_id: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "ref_audio_id": ref_audio_id,
                "ref_text": ref_text,
                "name": name,
                "description": description,
                "language": language,
                "collection_id": collection_id,
            },
            _wire,
        )
