from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class TranslateVideoRequest(Model):
    """Into what is to be translated.

    Attributes:
        target_language (str | None): The language that is wanted, by two letters (es, fr, de, hi). Example: 'es'.
            Also spelled `language`.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | None): Anything of your own, which is sent along to the callback URL.
        additional_notes (str | None): What the translator is to heed, in plain words.
    """

    __slots__ = (
        "target_language",
        "callback_url",
        "callback_data",
        "additional_notes",
    )

    target_language: str | None
    callback_url: str | None
    callback_data: dict[str, Any] | None
    additional_notes: str | None

    language = Alias["str | None"]("target_language", "language")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "target_language",
            "target_language",
            STRING,
            aliases=("language",),
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
        Field(
            "additional_notes",
            "additional_notes",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        target_language: str | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        additional_notes: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "target_language": target_language,
                    "language": language,
                    "callback_url": callback_url,
                    "callback_data": callback_data,
                    "additional_notes": additional_notes,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if target_language is UNSET and language is UNSET:
            _m.target_language = None
        else:
            _m.target_language = _m._one_of(
                "target_language",
                _raw,
                {
                    "target_language": target_language,
                    "language": language,
                },
            )
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if callback_data is UNSET:
            _m.callback_data = None
        else:
            _m.callback_data = _raw["callback_data"] = (
                callback_data if callback_data is not None else _m._taken("callback_data", None)
            )
        if additional_notes is UNSET:
            _m.additional_notes = None
        else:
            _m.additional_notes = _raw["additional_notes"] = (
                additional_notes if additional_notes is not None else _m._taken("additional_notes", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("target_language")
        if v is None and (v := get("language")) is None:
            m.target_language = None
        else:
            m.target_language = v if type(v) is str else first(cls, "target_language", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_data")
        m.callback_data = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("additional_notes")
        m.additional_notes = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
