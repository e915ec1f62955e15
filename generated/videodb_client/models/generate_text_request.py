from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    INTEGER,
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateTextRequest(Model):
    """GenerateTextRequest

    Attributes:
        prompt (str): Example: 'Summarize the content of this video'.
        video_id (str | None): Example: 'm-12345'.
        model_name (str | None): Example: 'gpt-4'.
        max_tokens (int | None): Example: 500.
        temperature (float | None): Example: 0.7.
        callback_url (str | None): Example: 'https://webhook.example.com/callback'.
    """

    __slots__ = (
        "prompt",
        "video_id",
        "model_name",
        "max_tokens",
        "temperature",
        "callback_url",
    )

    prompt: str
    video_id: str | None
    model_name: str | None
    max_tokens: int | None
    temperature: float | None
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
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "max_tokens",
            "max_tokens",
            INTEGER,
        ),
        Field(
            "temperature",
            "temperature",
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
        video_id: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                    "video_id": video_id,
                    "model_name": model_name,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "callback_url": callback_url,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.prompt = raw["prompt"] = m._wanted("prompt", prompt)
        if video_id is UNSET:
            m.video_id = None
        else:
            m.video_id = raw["video_id"] = video_id if video_id is not None else m._taken("video_id", None)
        if model_name is UNSET:
            m.model_name = None
        else:
            m.model_name = raw["model_name"] = model_name if model_name is not None else m._taken("model_name", None)
        if max_tokens is UNSET:
            m.max_tokens = None
        else:
            m.max_tokens = raw["max_tokens"] = max_tokens if max_tokens is not None else m._taken("max_tokens", None)
        if temperature is UNSET:
            m.temperature = None
        else:
            m.temperature = raw["temperature"] = (
                temperature if temperature is not None else m._taken("temperature", None)
            )
        if callback_url is UNSET:
            m.callback_url = None
        else:
            m.callback_url = raw["callback_url"] = (
                callback_url if callback_url is not None else m._taken("callback_url", None)
            )
        m.__class__ = cls

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
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_name")
        m.model_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("max_tokens")
        m.max_tokens = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("temperature")
        m.temperature = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
