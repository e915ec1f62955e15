from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class VoiceClone(Model):
    """VoiceClone

    Attributes:
        voice_clone_id (str | Unset): Its id, which generate_audio takes.
            Also spelled `id`.
        ref_audio_id (str | None | Unset): Id of the audio file that it was made of.
        ref_text (str | None | Unset): What is said there.
        name (str | None | Unset): What it is called.
        description (str | None | Unset): What it is for.
        language (str | None | Unset): The language spoken.
        collection_id (str | None | Unset): Id of the collection that it is in.
        status (str | None | Unset): How far it is. No source says in which words.
        created_at (str | None | Unset): When it was made.
        updated_at (str | None | Unset): When it was last changed.
    """

    voice_clone_id: str | Unset
    ref_audio_id: str | None | Unset
    ref_text: str | None | Unset
    name: str | None | Unset
    description: str | None | Unset
    language: str | None | Unset
    collection_id: str | None | Unset
    status: str | None | Unset
    created_at: str | None | Unset
    updated_at: str | None | Unset
    _wire: Wire = field(alias="_wire")

    id = Alias["str | Unset"]("voice_clone_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "voice_clone_id",
            "voice_clone_id",
            STRING,
            aliases=("id",),
        ),
        Field(
            "ref_audio_id",
            "ref_audio_id",
            AnyOf(STRING, NULL),
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
        Field(
            "status",
            "status",
            AnyOf(STRING, NULL),
        ),
        Field(
            "created_at",
            "created_at",
            AnyOf(STRING, NULL),
        ),
        Field(
            "updated_at",
            "updated_at",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        voice_clone_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        ref_audio_id: str | None | Unset = UNSET,
        ref_text: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        collection_id: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "voice_clone_id": voice_clone_id,
                "id": id,
                "ref_audio_id": ref_audio_id,
                "ref_text": ref_text,
                "name": name,
                "description": description,
                "language": language,
                "collection_id": collection_id,
                "status": status,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            _wire,
        )
