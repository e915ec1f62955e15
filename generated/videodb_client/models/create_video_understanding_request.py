from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import OBJECT, STRING, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateVideoUnderstandingRequest(Model):
    """What is to be understood of a video.

    Attributes:
        analyzers (list[Analyzer]): What to look for, at least one analyzer. No two may have one name.
        segmentation (Segmentation | None): How the video is cut into scenes. By shots, with a threshold of 30,
            unless told.
        sampling (Sampling | None): Which frames of a scene are looked at, for analyzers that do not say.
        transform (VideoTransform | None): What is done to the video first.
        audio_chunking (dict[str, Any] | None): How the sound is cut. No source says what it holds.
        callback_url (str | None): A URL that the server calls when it is over.
    """

    __slots__ = (
        "analyzers",
        "segmentation",
        "sampling",
        "transform",
        "audio_chunking",
        "callback_url",
    )

    analyzers: list[Analyzer]
    segmentation: Segmentation | None
    sampling: Sampling | None
    transform: VideoTransform | None
    audio_chunking: dict[str, Any] | None
    callback_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "analyzers",
            "analyzers",
            Items(Object("analyzer", "Analyzer")),
            required=True,
            needed=True,
        ),
        Field(
            "segmentation",
            "segmentation",
            Object("segmentation", "Segmentation"),
        ),
        Field(
            "sampling",
            "sampling",
            Object("sampling", "Sampling"),
        ),
        Field(
            "transform",
            "transform",
            Object("video_transform", "VideoTransform"),
        ),
        Field(
            "audio_chunking",
            "audio_chunking",
            OBJECT,
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
        analyzers: Sequence[Analyzer | Mapping[str, Any]],
        segmentation: Segmentation | Mapping[str, Any] | Unset = UNSET,
        sampling: Sampling | Mapping[str, Any] | Unset = UNSET,
        transform: VideoTransform | Mapping[str, Any] | Unset = UNSET,
        audio_chunking: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "analyzers": analyzers,
                    "segmentation": segmentation,
                    "sampling": sampling,
                    "transform": transform,
                    "audio_chunking": audio_chunking,
                    "callback_url": callback_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.analyzers = _raw["analyzers"] = _m._wanted("analyzers", analyzers)
        if segmentation is UNSET:
            _m.segmentation = None
        else:
            _m.segmentation = _raw["segmentation"] = _m._taken("segmentation", segmentation)
        if sampling is UNSET:
            _m.sampling = None
        else:
            _m.sampling = _raw["sampling"] = _m._taken("sampling", sampling)
        if transform is UNSET:
            _m.transform = None
        else:
            _m.transform = _raw["transform"] = _m._taken("transform", transform)
        if audio_chunking is UNSET:
            _m.audio_chunking = None
        else:
            _m.audio_chunking = _raw["audio_chunking"] = (
                audio_chunking if audio_chunking is not None else _m._taken("audio_chunking", None)
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
        v = get("analyzers")
        if type(v) is list:
            m.analyzers = [Analyzer._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("analyzers", raw)
        v = get("segmentation")
        m.segmentation = (
            v if v is None else Segmentation._read(v) if type(v) is dict else first(cls, "segmentation", raw)
        )
        v = get("sampling")
        m.sampling = v if v is None else Sampling._read(v) if type(v) is dict else first(cls, "sampling", raw)
        v = get("transform")
        m.transform = v if v is None else VideoTransform._read(v) if type(v) is dict else first(cls, "transform", raw)
        v = get("audio_chunking")
        m.audio_chunking = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .analyzer import Analyzer
from .sampling import Sampling
from .segmentation import Segmentation
from .video_transform import VideoTransform
