from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class DubVideoRequest(Model):
    """What is to be dubbed.

    Attributes:
        video_id (str | None): Id of the video (m-…). Example: 'm-12345'.
        target_language (str | None): The language that is wanted, by two letters (es, fr, de, hi). Example: 'es'.
            Also spelled `language_code`.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | None): Anything of your own, which is sent along to the callback URL.
    """

    __slots__ = (
        "video_id",
        "target_language",
        "callback_url",
        "callback_data",
    )

    video_id: str | None
    target_language: str | None
    callback_url: str | None
    callback_data: dict[str, Any] | None

    language_code = Alias["str | None"]("target_language", "language_code")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "target_language",
            "target_language",
            STRING,
            aliases=("language_code",),
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
        video_id: str | Unset = UNSET,
        target_language: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video_id": video_id,
                    "target_language": target_language,
                    "language_code": language_code,
                    "callback_url": callback_url,
                    "callback_data": callback_data,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id if video_id is not None else _m._taken("video_id", None)
        if target_language is UNSET and language_code is UNSET:
            _m.target_language = None
        else:
            _m.target_language = _m._one_of(
                "target_language",
                _raw,
                {
                    "target_language": target_language,
                    "language_code": language_code,
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
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("target_language")
        if v is None and (v := get("language_code")) is None:
            m.target_language = None
        else:
            m.target_language = v if type(v) is str else first(cls, "target_language", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_data")
        m.callback_data = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
