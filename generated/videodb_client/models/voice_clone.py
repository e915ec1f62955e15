from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new
from .._schema.readers import NULL, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class VoiceClone(Model):
    """A voice that was made of a recording.

    Attributes:
        voice_clone_id (str | None): Its id, which generate_audio takes. Also spelled `id`.
        ref_audio_id (str | None): Id of the audio file that it was made of.
        ref_text (str | None): What is said there.
        name (str | None): What it is called.
        description (str | None): What it is for.
        language (str | None): The language spoken.
        collection_id (str | None): Id of the collection that it is in.
        status (str | None): How far it is. No source says in which words.
        created_at (str | None): When it was made.
        updated_at (str | None): When it was last changed.
    """

    __slots__ = (
        "voice_clone_id",
        "ref_audio_id",
        "ref_text",
        "name",
        "description",
        "language",
        "collection_id",
        "status",
        "created_at",
        "updated_at",
    )

    voice_clone_id: str | None
    ref_audio_id: str | None
    ref_text: str | None
    name: str | None
    description: str | None
    language: str | None
    collection_id: str | None
    status: str | None
    created_at: str | None
    updated_at: str | None

    id = Alias["str | None"]("voice_clone_id", "id")

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
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
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
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if voice_clone_id is UNSET and id is UNSET:
            _m.voice_clone_id = None
        else:
            _m.voice_clone_id = _m._one_of(
                "voice_clone_id",
                _raw,
                {
                    "voice_clone_id": voice_clone_id,
                    "id": id,
                },
            )
        if ref_audio_id is UNSET:
            _m.ref_audio_id = None
        else:
            _m.ref_audio_id = _raw["ref_audio_id"] = ref_audio_id
        if ref_text is UNSET:
            _m.ref_text = None
        else:
            _m.ref_text = _raw["ref_text"] = ref_text
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name
        if description is UNSET:
            _m.description = None
        else:
            _m.description = _raw["description"] = description
        if language is UNSET:
            _m.language = None
        else:
            _m.language = _raw["language"] = language
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = collection_id
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status
        if created_at is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _raw["created_at"] = created_at
        if updated_at is UNSET:
            _m.updated_at = None
        else:
            _m.updated_at = _raw["updated_at"] = updated_at
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("voice_clone_id")
        if v is None and (v := get("id")) is None:
            m.voice_clone_id = None
        else:
            m.voice_clone_id = v if type(v) is str else first(cls, "voice_clone_id", raw)
        v = get("ref_audio_id")
        m.ref_audio_id = v if v is None or type(v) is str else first(cls, "ref_audio_id", raw)
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
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("created_at")
        m.created_at = v if v is None or type(v) is str else first(cls, "created_at", raw)
        v = get("updated_at")
        m.updated_at = v if v is None or type(v) is str else first(cls, "updated_at", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
