from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, INTEGER, STRING, Choice, Items
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateRTStreamRequest(Model):
    """The live stream that is to be taken in.

    Attributes:
        url (str): Address of the stream (RTSP, or YouTube) that the vendor's servers can reach. It may hold a user
            and a password. Example: 'rtsp://example.com:8554/stream'.
        name (str | None): What it is to be called; list_rtstreams can look for it. Example: 'My Stream'.
        collection_id (str | None): Id of the collection that it goes into; `default` unless told. The server's
            default: 'default'. Example: 'default'.
        sample_rate (int | None): How many frames are taken in each second. The server's default: 30. Example: 30.
        media_types (list[RTStreamMediaType | str] | None): What is taken in: video, audio or both. Example:
            ['video', 'audio'].
        store (bool | None): Whether a recording is kept, which export_rtstream needs. Not, unless told. The
            server's default: False. Example: False.
        enable_transcript (bool | None): Whether what is said is written down. The server's default: True. Example:
            True.
        ws_connection_id (str | None): The `connection_id` of a WebSocket that gets its events too (see
            get_websocket_url). Example: 'conn-123'.
    """

    __slots__ = (
        "url",
        "name",
        "collection_id",
        "sample_rate",
        "media_types",
        "store",
        "enable_transcript",
        "ws_connection_id",
    )

    url: str
    name: str | None
    collection_id: str | None
    sample_rate: int | None
    media_types: list[RTStreamMediaType | str] | None
    store: bool | None
    enable_transcript: bool | None
    ws_connection_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "url",
            "url",
            STRING,
            required=True,
            needed=True,
            secret=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "sample_rate",
            "sample_rate",
            INTEGER,
        ),
        Field(
            "media_types",
            "media_types",
            Items(Choice("video", "audio", is_open=True)),
        ),
        Field(
            "store",
            "store",
            BOOLEAN,
        ),
        Field(
            "enable_transcript",
            "enable_transcript",
            BOOLEAN,
        ),
        Field(
            "ws_connection_id",
            "ws_connection_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        url: str,
        name: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        media_types: Sequence[RTStreamMediaType | str] | Unset = UNSET,
        store: bool | Unset = UNSET,
        enable_transcript: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        url = _hide(url)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "url": url,
                    "name": name,
                    "collection_id": collection_id,
                    "sample_rate": sample_rate,
                    "media_types": media_types,
                    "store": store,
                    "enable_transcript": enable_transcript,
                    "ws_connection_id": ws_connection_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.url = _raw["url"] = _m._wanted("url", url)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = (
                collection_id if collection_id is not None else _m._taken("collection_id", None)
            )
        if sample_rate is UNSET:
            _m.sample_rate = None
        else:
            _m.sample_rate = _raw["sample_rate"] = (
                sample_rate if sample_rate is not None else _m._taken("sample_rate", None)
            )
        if media_types is UNSET:
            _m.media_types = None
        else:
            _m.media_types = _raw["media_types"] = (
                media_types if media_types is not None else _m._taken("media_types", None)
            )
        if store is UNSET:
            _m.store = None
        else:
            _m.store = _raw["store"] = store if store is not None else _m._taken("store", None)
        if enable_transcript is UNSET:
            _m.enable_transcript = None
        else:
            _m.enable_transcript = _raw["enable_transcript"] = (
                enable_transcript if enable_transcript is not None else _m._taken("enable_transcript", None)
            )
        if ws_connection_id is UNSET:
            _m.ws_connection_id = None
        else:
            _m.ws_connection_id = _raw["ws_connection_id"] = (
                ws_connection_id if ws_connection_id is not None else _m._taken("ws_connection_id", None)
            )
        _m._disclose()
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("url")
        if type(v) is str:
            m.url = v
        else:
            m._settle("url", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("sample_rate")
        m.sample_rate = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("media_types")
        m.media_types = v if v is None or type(v) is list else first(cls, "media_types", raw)
        v = get("store")
        m.store = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("enable_transcript")
        m.enable_transcript = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("ws_connection_id")
        m.ws_connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_media_type import RTStreamMediaType
