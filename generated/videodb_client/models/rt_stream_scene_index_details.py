from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NULL, OBJECT, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamSceneIndexDetails(Model):
    """A scene index of a live stream, with its settings.

    Attributes:
        rtstream_index_id (str): Id of the index, which other calls take as `scene_index_id`. Example:
            'scene-idx-12345'.
        extraction_type (str | None): What the model is given: time or transcript. Example: 'time'.
        extraction_config (dict[str, Any] | None): How the stream is cut; numbers may come as text.
        status (str | None): running or stopped. Example: 'running'.
        prompt (str | None): What the model looks for.
        name (str | None): What it is called.
        rtstream_id (str | None): Id of the live stream.
        sandbox_id (str | None): Id of the sandbox that does it.
    """

    __slots__ = (
        "rtstream_index_id",
        "extraction_type",
        "extraction_config",
        "status",
        "prompt",
        "name",
        "rtstream_id",
        "sandbox_id",
    )

    rtstream_index_id: str
    extraction_type: str | None
    extraction_config: dict[str, Any] | None
    status: str | None
    prompt: str | None
    name: str | None
    rtstream_id: str | None
    sandbox_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "rtstream_index_id",
            "rtstream_index_id",
            STRING,
            required=True,
        ),
        Field(
            "extraction_type",
            "extraction_type",
            STRING,
        ),
        Field(
            "extraction_config",
            "extraction_config",
            OBJECT,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "rtstream_id",
            "rtstream_id",
            STRING,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        rtstream_index_id: str | Unset = UNSET,
        extraction_type: str | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        status: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        name: str | Unset = UNSET,
        rtstream_id: str | Unset = UNSET,
        sandbox_id: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "rtstream_index_id": rtstream_index_id,
                    "extraction_type": extraction_type,
                    "extraction_config": extraction_config,
                    "status": status,
                    "prompt": prompt,
                    "name": name,
                    "rtstream_id": rtstream_id,
                    "sandbox_id": sandbox_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if rtstream_index_id is UNSET:
            pass
        else:
            _m.rtstream_index_id = _raw["rtstream_index_id"] = (
                rtstream_index_id if rtstream_index_id is not None else _m._taken("rtstream_index_id", None)
            )
        if extraction_type is UNSET:
            _m.extraction_type = None
        else:
            _m.extraction_type = _raw["extraction_type"] = (
                extraction_type if extraction_type is not None else _m._taken("extraction_type", None)
            )
        if extraction_config is UNSET:
            _m.extraction_config = None
        else:
            _m.extraction_config = _raw["extraction_config"] = (
                extraction_config if extraction_config is not None else _m._taken("extraction_config", None)
            )
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if prompt is UNSET:
            _m.prompt = None
        else:
            _m.prompt = _raw["prompt"] = prompt if prompt is not None else _m._taken("prompt", None)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if rtstream_id is UNSET:
            _m.rtstream_id = None
        else:
            _m.rtstream_id = _raw["rtstream_id"] = (
                rtstream_id if rtstream_id is not None else _m._taken("rtstream_id", None)
            )
        if sandbox_id is UNSET:
            _m.sandbox_id = None
        else:
            _m.sandbox_id = _raw["sandbox_id"] = sandbox_id
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("rtstream_index_id")
        if type(v) is str:
            m.rtstream_index_id = v
        else:
            m._settle("rtstream_index_id", raw)
        v = get("extraction_type")
        m.extraction_type = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("extraction_config")
        m.extraction_config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("prompt")
        m.prompt = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("rtstream_id")
        m.rtstream_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("sandbox_id")
        m.sandbox_id = v if v is None or type(v) is str else first(cls, "sandbox_id", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
