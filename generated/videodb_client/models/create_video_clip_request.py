from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateVideoClipRequest(Model):
    """What a clip is to show.

    Attributes:
        prompt (str): What the chosen parts are to be about, in plain words. Example: 'Create a clip about the
            introduction'.
        content_type (str | None): What to go by: `spoken` (unless told), `visual` or `multimodal`. The server's
            default: 'spoken'. Example: 'spoken'.
        model_name (str | None): Which tier of models: basic (unless told), pro or ultra. The server's default:
            'basic'. Example: 'basic'.
        scene_index_id (str | None): Id of a scene index of this video. Example: 'idx-12345'.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there
            is nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
    """

    __slots__ = (
        "prompt",
        "content_type",
        "model_name",
        "scene_index_id",
        "callback_url",
    )

    prompt: str
    content_type: str | None
    model_name: str | None
    scene_index_id: str | None
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
            "content_type",
            "content_type",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "scene_index_id",
            "scene_index_id",
            STRING,
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
        content_type: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt": prompt,
                    "content_type": content_type,
                    "model_name": model_name,
                    "scene_index_id": scene_index_id,
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
        if content_type is UNSET:
            m.content_type = None
        else:
            m.content_type = raw["content_type"] = (
                content_type if content_type is not None else m._taken("content_type", None)
            )
        if model_name is UNSET:
            m.model_name = None
        else:
            m.model_name = raw["model_name"] = model_name if model_name is not None else m._taken("model_name", None)
        if scene_index_id is UNSET:
            m.scene_index_id = None
        else:
            m.scene_index_id = raw["scene_index_id"] = (
                scene_index_id if scene_index_id is not None else m._taken("scene_index_id", None)
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
        v = get("content_type")
        m.content_type = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_name")
        m.model_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("scene_index_id")
        m.scene_index_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
