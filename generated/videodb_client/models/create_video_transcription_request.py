from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import BOOLEAN, OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateVideoTranscriptionRequest(Model):
    """How a video is to be transcribed.

    Attributes:
        engine (str | None): Which engine transcribes. The server's default: 'default'. Example: 'default'.
        force (bool | None): Whether to do it anew, if there is a transcript already. Example: False.
        language_code (str | None): What is spoken, such as en, hi, en_us or en-US. The engine finds out unless
            told. Example: 'en-US'.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | None): Anything of your own, which is sent along to the callback URL.
    """

    __slots__ = (
        "engine",
        "force",
        "language_code",
        "callback_url",
        "callback_data",
    )

    engine: str | None
    force: bool | None
    language_code: str | None
    callback_url: str | None
    callback_data: dict[str, Any] | None

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
        callback_data: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "engine": engine,
                    "force": force,
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
        if engine is UNSET:
            _m.engine = None
        else:
            _m.engine = _raw["engine"] = engine if engine is not None else _m._taken("engine", None)
        if force is UNSET:
            _m.force = None
        else:
            _m.force = _raw["force"] = force if force is not None else _m._taken("force", None)
        if language_code is UNSET:
            _m.language_code = None
        else:
            _m.language_code = _raw["language_code"] = (
                language_code if language_code is not None else _m._taken("language_code", None)
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
        v = get("engine")
        m.engine = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("force")
        m.force = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("language_code")
        m.language_code = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_data")
        m.callback_data = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
