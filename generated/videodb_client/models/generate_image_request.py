from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateImageRequest(Model):
    """What is to be pictured.

    Attributes:
        prompt (str): What the image is to show. Example: 'A beautiful sunset over mountains'.
        aspect_ratio (str | None): Its shape: 1:1 (unless told), 9:16, 16:9, 4:3 or 3:4. Example: '16:9'.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
        model_name (str | None): Which model.
        config (dict[str, Any] | None): Settings of the model.
        sandbox_id (str | None): Id of a sandbox of yours that does it (bx-…).
    """

    __slots__ = (
        "prompt",
        "aspect_ratio",
        "callback_url",
        "model_name",
        "config",
        "sandbox_id",
    )

    prompt: str
    aspect_ratio: str | None
    callback_url: str | None
    model_name: str | None
    config: dict[str, Any] | None
    sandbox_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "aspect_ratio",
            "aspect_ratio",
            STRING,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "config",
            "config",
            OBJECT,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                    "aspect_ratio": aspect_ratio,
                    "callback_url": callback_url,
                    "model_name": model_name,
                    "config": config,
                    "sandbox_id": sandbox_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.prompt = _raw["prompt"] = _m._wanted("prompt", prompt)
        if aspect_ratio is UNSET:
            _m.aspect_ratio = None
        else:
            _m.aspect_ratio = _raw["aspect_ratio"] = (
                aspect_ratio if aspect_ratio is not None else _m._taken("aspect_ratio", None)
            )
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if model_name is UNSET:
            _m.model_name = None
        else:
            _m.model_name = _raw["model_name"] = model_name if model_name is not None else _m._taken("model_name", None)
        if config is UNSET:
            _m.config = None
        else:
            _m.config = _raw["config"] = config if config is not None else _m._taken("config", None)
        if sandbox_id is UNSET:
            _m.sandbox_id = None
        else:
            _m.sandbox_id = _raw["sandbox_id"] = sandbox_id if sandbox_id is not None else _m._taken("sandbox_id", None)
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
        v = get("aspect_ratio")
        m.aspect_ratio = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_name")
        m.model_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("config")
        m.config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("sandbox_id")
        m.sandbox_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
