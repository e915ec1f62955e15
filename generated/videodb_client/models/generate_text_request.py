from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER, NUMBER, OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateTextRequest(Model):
    """What is to be written.

    Attributes:
        prompt (str | None): What the model is told. Example: 'Summarize the content of this video'.
        video_id (str | None): Id of a video that it is about (m-…). Example: 'm-12345'.
        model_name (str | None): Which tier of models: basic (unless told), pro or ultra. Example: 'gpt-4'.
        max_tokens (int | None): How many tokens to write at most. Example: 500.
        temperature (float | None): How much the text may vary; higher is more. Example: 0.7.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
        response_type (str | None): text or json.
        prompt_url (str | None): Address of the prompt, instead of the prompt.
        sandbox_id (str | None): Id of a sandbox of yours that does it (bx-…).
        model_config (dict[str, Any] | None): Settings of the model.
    """

    __slots__ = (
        "prompt",
        "video_id",
        "model_name",
        "max_tokens",
        "temperature",
        "callback_url",
        "response_type",
        "prompt_url",
        "sandbox_id",
        "model_config",
    )

    prompt: str | None
    video_id: str | None
    model_name: str | None
    max_tokens: int | None
    temperature: float | None
    callback_url: str | None
    response_type: str | None
    prompt_url: str | None
    sandbox_id: str | None
    model_config: dict[str, Any] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
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
        Field(
            "response_type",
            "response_type",
            STRING,
        ),
        Field(
            "prompt_url",
            "prompt_url",
            STRING,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
        Field(
            "model_config",
            "model_config",
            OBJECT,
        ),
    )
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "prompt",
            "prompt_url",
        ),
    )

    def __init__(
        self,
        *,
        prompt: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        response_type: str | Unset = UNSET,
        prompt_url: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
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
                    "response_type": response_type,
                    "prompt_url": prompt_url,
                    "sandbox_id": sandbox_id,
                    "model_config": model_config,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if prompt is UNSET:
            _m.prompt = None
        else:
            _m.prompt = _raw["prompt"] = prompt if prompt is not None else _m._taken("prompt", None)
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id if video_id is not None else _m._taken("video_id", None)
        if model_name is UNSET:
            _m.model_name = None
        else:
            _m.model_name = _raw["model_name"] = model_name if model_name is not None else _m._taken("model_name", None)
        if max_tokens is UNSET:
            _m.max_tokens = None
        else:
            _m.max_tokens = _raw["max_tokens"] = max_tokens if max_tokens is not None else _m._taken("max_tokens", None)
        if temperature is UNSET:
            _m.temperature = None
        else:
            _m.temperature = _raw["temperature"] = (
                temperature if temperature is not None else _m._taken("temperature", None)
            )
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if response_type is UNSET:
            _m.response_type = None
        else:
            _m.response_type = _raw["response_type"] = (
                response_type if response_type is not None else _m._taken("response_type", None)
            )
        if prompt_url is UNSET:
            _m.prompt_url = None
        else:
            _m.prompt_url = _raw["prompt_url"] = prompt_url if prompt_url is not None else _m._taken("prompt_url", None)
        if sandbox_id is UNSET:
            _m.sandbox_id = None
        else:
            _m.sandbox_id = _raw["sandbox_id"] = sandbox_id if sandbox_id is not None else _m._taken("sandbox_id", None)
        if model_config is UNSET:
            _m.model_config = None
        else:
            _m.model_config = _raw["model_config"] = (
                model_config if model_config is not None else _m._taken("model_config", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("prompt")
        m.prompt = v if v is None or type(v) is str else unusual(STRING, v)
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
        v = get("response_type")
        m.response_type = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("prompt_url")
        m.prompt_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("sandbox_id")
        m.sandbox_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_config")
        m.model_config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
