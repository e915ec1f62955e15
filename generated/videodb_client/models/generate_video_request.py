from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateVideoRequest(Model):
    """What is to be filmed.

    Attributes:
        prompt (str): What the video is to show. Example: 'A cat playing with a ball'.
        duration (float | None): How long it is to play, in whole seconds, 5 to 8. Example: 5.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
    """

    __slots__ = (
        "prompt",
        "duration",
        "callback_url",
    )

    prompt: str
    duration: float | None
    callback_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "duration",
            "duration",
            NUMBER,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str,
        duration: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                    "duration": duration,
                    "callback_url": callback_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.prompt = _raw["prompt"] = _m._wanted("prompt", prompt)
        if duration is UNSET:
            _m.duration = None
        else:
            _m.duration = _raw["duration"] = duration if duration is not None else _m._taken("duration", None)
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("prompt")
        if type(v) is str:
            m.prompt = v
        else:
            m._settle("prompt", raw)
        v = get("duration")
        m.duration = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
