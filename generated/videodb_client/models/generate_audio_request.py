from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, OBJECT, STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateAudioRequest(Model):
    """What is to be heard.

    Attributes:
        prompt (str | None): What the sound is to be, or what is to be said. Example: 'Generate upbeat background
            music'. Also spelled `text`.
        audio_type (GeneratedAudioType): Which kind of sound.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
        duration (float | None): How long it is to play, in seconds. Unless told, music plays 5 and a noise 2.
        config (dict[str, Any] | None): Settings of the model.
        voice_name (str | None): Which voice speaks.
        model_name (str | None): Which model.
        sandbox_id (str | None): Id of a sandbox of yours that does it (bx-…).
        voice_clone_id (str | None): Which cloned voice speaks (see create_voice_clone).
    """

    __slots__ = (
        "prompt",
        "audio_type",
        "callback_url",
        "duration",
        "config",
        "voice_name",
        "model_name",
        "sandbox_id",
        "voice_clone_id",
    )

    prompt: str | None
    audio_type: GeneratedAudioType
    callback_url: str | None
    duration: float | None
    config: dict[str, Any] | None
    voice_name: str | None
    model_name: str | None
    sandbox_id: str | None
    voice_clone_id: str | None

    text = Alias["str | None"]("prompt", "text")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
            aliases=("text",),
        ),
        Field(
            "audio_type",
            "audio_type",
            Choice("speech", "sound_effect", "music", "voice", is_open=False),
            required=True,
            needed=True,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "duration",
            "duration",
            NUMBER,
        ),
        Field(
            "config",
            "config",
            OBJECT,
        ),
        Field(
            "voice_name",
            "voice_name",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
        Field(
            "voice_clone_id",
            "voice_clone_id",
            STRING,
        ),
    )
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "prompt",
            "text",
        ),
    )

    def __init__(
        self,
        *,
        prompt: str | Unset = UNSET,
        text: str | Unset = UNSET,
        audio_type: GeneratedAudioType,
        callback_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        voice_clone_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                    "text": text,
                    "audio_type": audio_type,
                    "callback_url": callback_url,
                    "duration": duration,
                    "config": config,
                    "voice_name": voice_name,
                    "model_name": model_name,
                    "sandbox_id": sandbox_id,
                    "voice_clone_id": voice_clone_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if prompt is UNSET and text is UNSET:
            _m.prompt = None
        else:
            _m.prompt = _m._one_of(
                "prompt",
                _raw,
                {
                    "prompt": prompt,
                    "text": text,
                },
            )
        _m.audio_type = _raw["audio_type"] = _m._wanted("audio_type", audio_type)
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if duration is UNSET:
            _m.duration = None
        else:
            _m.duration = _raw["duration"] = duration if duration is not None else _m._taken("duration", None)
        if config is UNSET:
            _m.config = None
        else:
            _m.config = _raw["config"] = config if config is not None else _m._taken("config", None)
        if voice_name is UNSET:
            _m.voice_name = None
        else:
            _m.voice_name = _raw["voice_name"] = voice_name if voice_name is not None else _m._taken("voice_name", None)
        if model_name is UNSET:
            _m.model_name = None
        else:
            _m.model_name = _raw["model_name"] = model_name if model_name is not None else _m._taken("model_name", None)
        if sandbox_id is UNSET:
            _m.sandbox_id = None
        else:
            _m.sandbox_id = _raw["sandbox_id"] = sandbox_id if sandbox_id is not None else _m._taken("sandbox_id", None)
        if voice_clone_id is UNSET:
            _m.voice_clone_id = None
        else:
            _m.voice_clone_id = _raw["voice_clone_id"] = (
                voice_clone_id if voice_clone_id is not None else _m._taken("voice_clone_id", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("prompt")
        if v is None and (v := get("text")) is None:
            m.prompt = None
        else:
            m.prompt = v if type(v) is str else first(cls, "prompt", raw)
        v = get("audio_type")
        if type(v) is str:
            m.audio_type = v
        else:
            m._settle("audio_type", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("duration")
        m.duration = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("config")
        m.config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("voice_name")
        m.voice_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_name")
        m.model_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("sandbox_id")
        m.sandbox_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("voice_clone_id")
        m.voice_clone_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .generated_audio_type import GeneratedAudioType
