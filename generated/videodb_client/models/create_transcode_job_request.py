from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateTranscodeJobRequest(Model):
    """What is to be turned into what.

    Attributes:
        source (str): Id of the video (m-…), or, as a guide and the vendor's SDKs have it, an address that it can be
            had at. Example: 'm-12345'.
        callback_url (str | None): A URL that gets a POST when it is over.
        mode (str | None): How: lightning or economy, in the vendor's SDKs.
        video_config (TranscodeVideoConfig | None): What the picture is to be.
        audio_config (TranscodeAudioConfig | None): What the sound is to be.
    """

    __slots__ = (
        "source",
        "callback_url",
        "mode",
        "video_config",
        "audio_config",
    )

    source: str
    callback_url: str | None
    mode: str | None
    video_config: TranscodeVideoConfig | None
    audio_config: TranscodeAudioConfig | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "source",
            "source",
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
            "mode",
            "mode",
            STRING,
        ),
        Field(
            "video_config",
            "video_config",
            Object("transcode_video_config", "TranscodeVideoConfig"),
        ),
        Field(
            "audio_config",
            "audio_config",
            Object("transcode_audio_config", "TranscodeAudioConfig"),
        ),
    )

    def __init__(
        self,
        *,
        source: str,
        callback_url: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        video_config: TranscodeVideoConfig | Mapping[str, Any] | Unset = UNSET,
        audio_config: TranscodeAudioConfig | Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "source": source,
                    "callback_url": callback_url,
                    "mode": mode,
                    "video_config": video_config,
                    "audio_config": audio_config,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.source = _raw["source"] = _m._wanted("source", source)
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if mode is UNSET:
            _m.mode = None
        else:
            _m.mode = _raw["mode"] = mode if mode is not None else _m._taken("mode", None)
        if video_config is UNSET:
            _m.video_config = None
        else:
            _m.video_config = _raw["video_config"] = _m._taken("video_config", video_config)
        if audio_config is UNSET:
            _m.audio_config = None
        else:
            _m.audio_config = _raw["audio_config"] = _m._taken("audio_config", audio_config)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("source")
        if type(v) is str:
            m.source = v
        else:
            m._settle("source", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("mode")
        m.mode = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("video_config")
        m.video_config = (
            v if v is None else TranscodeVideoConfig._read(v) if type(v) is dict else first(cls, "video_config", raw)
        )
        v = get("audio_config")
        m.audio_config = (
            v if v is None else TranscodeAudioConfig._read(v) if type(v) is dict else first(cls, "audio_config", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .transcode_audio_config import TranscodeAudioConfig
from .transcode_video_config import TranscodeVideoConfig
