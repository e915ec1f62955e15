from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    STRING,
    Choice,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateAudioRequest(Model):
    """GenerateAudioRequest

    Attributes:
        prompt (str): Example: 'Generate upbeat background music'.
        callback_url (str | None): Example: 'https://webhook.example.com/callback'.
        audio_type (GeneratedAudioType):
    """

    __slots__ = (
        "prompt",
        "callback_url",
        "audio_type",
    )

    prompt: str
    callback_url: str | None
    audio_type: GeneratedAudioType

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "audio_type",
            "audio_type",
            Choice("speech", "sound_effect", "music", is_open=False),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str,
        callback_url: str | Unset = UNSET,
        audio_type: GeneratedAudioType,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                    "callback_url": callback_url,
                    "audio_type": audio_type,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.prompt = raw["prompt"] = m._wanted("prompt", prompt)
        if callback_url is UNSET:
            m.callback_url = None
        else:
            m.callback_url = raw["callback_url"] = (
                callback_url if callback_url is not None else m._taken("callback_url", None)
            )
        m.audio_type = raw["audio_type"] = m._wanted("audio_type", audio_type)
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
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("audio_type")
        if type(v) is str:
            m.audio_type = v
        else:
            m._settle("audio_type", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .generated_audio_type import GeneratedAudioType
