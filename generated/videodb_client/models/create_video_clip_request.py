from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
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
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.prompt = _raw["prompt"] = _m._wanted("prompt", prompt)
        if content_type is UNSET:
            _m.content_type = None
        else:
            _m.content_type = _raw["content_type"] = (
                content_type if content_type is not None else _m._taken("content_type", None)
            )
        if model_name is UNSET:
            _m.model_name = None
        else:
            _m.model_name = _raw["model_name"] = model_name if model_name is not None else _m._taken("model_name", None)
        if scene_index_id is UNSET:
            _m.scene_index_id = None
        else:
            _m.scene_index_id = _raw["scene_index_id"] = (
                scene_index_id if scene_index_id is not None else _m._taken("scene_index_id", None)
            )
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
