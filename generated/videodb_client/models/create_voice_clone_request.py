from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateVoiceCloneRequest(Model):
    """The voice to be made.

    Attributes:
        ref_audio_id (str): Id of an uploaded audio file in which the voice speaks. Example: 'a-12345'.
        ref_text (str | None): What is said there.
        name (str | None): What to call it.
        description (str | None): What it is for.
        language (str | None): The language spoken there. Example: 'en'.
        collection_id (str | None): Id of the collection to keep it in. Example: 'c-12345'.
    """

    __slots__ = (
        "ref_audio_id",
        "ref_text",
        "name",
        "description",
        "language",
        "collection_id",
    )

    ref_audio_id: str
    ref_text: str | None
    name: str | None
    description: str | None
    language: str | None
    collection_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "ref_audio_id",
            "ref_audio_id",
            STRING,
            required=True,
            needed=True,
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
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "ref_audio_id": ref_audio_id,
                    "ref_text": ref_text,
                    "name": name,
                    "description": description,
                    "language": language,
                    "collection_id": collection_id,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.ref_audio_id = raw["ref_audio_id"] = m._wanted("ref_audio_id", ref_audio_id)
        if ref_text is UNSET:
            m.ref_text = None
        else:
            m.ref_text = raw["ref_text"] = ref_text
        if name is UNSET:
            m.name = None
        else:
            m.name = raw["name"] = name
        if description is UNSET:
            m.description = None
        else:
            m.description = raw["description"] = description
        if language is UNSET:
            m.language = None
        else:
            m.language = raw["language"] = language
        if collection_id is UNSET:
            m.collection_id = None
        else:
            m.collection_id = raw["collection_id"] = collection_id
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("ref_audio_id")
        if type(v) is str:
            m.ref_audio_id = v
        else:
            m._settle("ref_audio_id", raw)
        v = get("ref_text")
        m.ref_text = v if v is None or type(v) is str else first(cls, "ref_text", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else first(cls, "name", raw)
        v = get("description")
        m.description = v if v is None or type(v) is str else first(cls, "description", raw)
        v = get("language")
        m.language = v if v is None or type(v) is str else first(cls, "language", raw)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else first(cls, "collection_id", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
