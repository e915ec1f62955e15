from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import OBJECT, STRING, Choice, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateRTStreamSceneIndexRequest(Model):
    """What a model is to look for in a live stream, and how often.

    Attributes:
        extraction_type (RTStreamExtractionType | None): What the model is given: windows of frames (time) or what
            is said (transcript). The server's default: 'time'. Example: 'time'.
        extraction_config (RTStreamExtractionConfig | None): How the stream is cut.
        prompt (str | None): What the model is to look for. Example: 'Describe the scene'.
        model_name (str | None): Which model. Example: 'GPT4o'.
        model_config (dict[str, Any] | None): Settings of the model; no page names them.
        name (str | None): What the index is to be called. Example: 'My Scene Index'.
        ws_connection_id (str | None): The `connection_id` of a WebSocket that gets what is seen too (see
            get_websocket_url). Example: 'conn-123'.
        sandbox_id (str | None): Id of a sandbox of yours that does it (bx-…).
    """

    __slots__ = (
        "extraction_type",
        "extraction_config",
        "prompt",
        "model_name",
        "model_config",
        "name",
        "ws_connection_id",
        "sandbox_id",
    )

    extraction_type: RTStreamExtractionType | None
    extraction_config: RTStreamExtractionConfig | None
    prompt: str | None
    model_name: str | None
    model_config: dict[str, Any] | None
    name: str | None
    ws_connection_id: str | None
    sandbox_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "extraction_type",
            "extraction_type",
            Choice("time", "transcript", is_open=False),
        ),
        Field(
            "extraction_config",
            "extraction_config",
            Object("rt_stream_extraction_config", "RTStreamExtractionConfig"),
        ),
        Field(
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "model_config",
            "model_config",
            OBJECT,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "ws_connection_id",
            "ws_connection_id",
            STRING,
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
        extraction_type: RTStreamExtractionType | Unset = UNSET,
        extraction_config: RTStreamExtractionConfig | Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "extraction_type": extraction_type,
                    "extraction_config": extraction_config,
                    "prompt": prompt,
                    "model_name": model_name,
                    "model_config": model_config,
                    "name": name,
                    "ws_connection_id": ws_connection_id,
                    "sandbox_id": sandbox_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if extraction_type is UNSET:
            _m.extraction_type = None
        else:
            _m.extraction_type = _raw["extraction_type"] = (
                extraction_type if extraction_type is not None else _m._taken("extraction_type", None)
            )
        if extraction_config is UNSET:
            _m.extraction_config = None
        else:
            _m.extraction_config = _raw["extraction_config"] = _m._taken("extraction_config", extraction_config)
        if prompt is UNSET:
            _m.prompt = None
        else:
            _m.prompt = _raw["prompt"] = prompt if prompt is not None else _m._taken("prompt", None)
        if model_name is UNSET:
            _m.model_name = None
        else:
            _m.model_name = _raw["model_name"] = model_name if model_name is not None else _m._taken("model_name", None)
        if model_config is UNSET:
            _m.model_config = None
        else:
            _m.model_config = _raw["model_config"] = (
                model_config if model_config is not None else _m._taken("model_config", None)
            )
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if ws_connection_id is UNSET:
            _m.ws_connection_id = None
        else:
            _m.ws_connection_id = _raw["ws_connection_id"] = (
                ws_connection_id if ws_connection_id is not None else _m._taken("ws_connection_id", None)
            )
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
        v = get("extraction_type")
        m.extraction_type = v if v is None or type(v) is str else first(cls, "extraction_type", raw)
        v = get("extraction_config")
        m.extraction_config = (
            v
            if v is None
            else RTStreamExtractionConfig._read(v)
            if type(v) is dict
            else first(cls, "extraction_config", raw)
        )
        v = get("prompt")
        m.prompt = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_name")
        m.model_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model_config")
        m.model_config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("ws_connection_id")
        m.ws_connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("sandbox_id")
        m.sandbox_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_extraction_config import RTStreamExtractionConfig
from .rt_stream_extraction_type import RTStreamExtractionType
