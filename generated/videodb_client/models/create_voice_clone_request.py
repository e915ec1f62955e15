from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, STRING, AnyOf
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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.ref_audio_id = _raw["ref_audio_id"] = _m._wanted("ref_audio_id", ref_audio_id)
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
        _m.__class__ = _cls

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
