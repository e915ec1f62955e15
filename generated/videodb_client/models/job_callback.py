from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, NULL, STRING, AnyOf, Choice, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class JobCallback(Model):
    """What the server posts to a `callback_url` when a job is over.

    Attributes:
        success (bool | None): Whether the job did what it was to do.
        message (str | None): What was done or why not, in words.
        status (JobStatus | str | None): How the job stands; it is over.
        data (Video | Audio | Image | None): What the job made.
    """

    __slots__ = (
        "success",
        "message",
        "status",
        "data",
    )

    success: bool | None
    message: str | None
    status: JobStatus | str | None
    data: Video | Audio | Image | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "message",
            "message",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            Choice(
                "processing",
                "done",
                "failed",
                "pending",
                "in progress",
                "completed",
                "complete",
                "success",
                "error",
                is_open=True,
            ),
        ),
        Field(
            "data",
            "data",
            AnyOf(Object("video", "Video"), Object("audio", "Audio"), Object("image", "Image")),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | None | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        data: Video | Mapping[str, Any] | Audio | Image | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "success": success,
                    "message": message,
                    "status": status,
                    "data": data,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if success is UNSET:
            _m.success = None
        else:
            _m.success = _raw["success"] = success if success is not None else _m._taken("success", None)
        if message is UNSET:
            _m.message = None
        else:
            _m.message = _raw["message"] = message
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if data is UNSET:
            _m.data = None
        else:
            _m.data = _raw["data"] = _m._taken("data", data)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("success")
        m.success = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("message")
        m.message = v if v is None or type(v) is str else first(cls, "message", raw)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("data")
        m.data = v if v is None else first(cls, "data", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .audio import Audio
from .image import Image
from .job_status import JobStatus
from .video import Video
