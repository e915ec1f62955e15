from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, STRING, Choice, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class IndexStatusResult(Model):
    """Whether an index is ready.

    Attributes:
        success (bool | None): Whether the call worked. It can be false with HTTP 200. Example: True.
        status (JobStatus | str | None): Whether it is ready. Example: 'done'.
        message (str | None): How it stands, in words. Example: 'Index is available'.
        data (list[VideoIndexEntry] | None): What the call gives.
    """

    __slots__ = (
        "success",
        "status",
        "message",
        "data",
    )

    success: bool | None
    status: JobStatus | str | None
    message: str | None
    data: list[VideoIndexEntry] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
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
            "message",
            "message",
            STRING,
        ),
        Field(
            "data",
            "data",
            Items(Object("video_index_entry", "VideoIndexEntry")),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        message: str | Unset = UNSET,
        data: Sequence[VideoIndexEntry | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "success": success,
                    "status": status,
                    "message": message,
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
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if message is UNSET:
            _m.message = None
        else:
            _m.message = _raw["message"] = message if message is not None else _m._taken("message", None)
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
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("message")
        m.message = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("data")
        m.data = (
            v
            if v is None
            else [VideoIndexEntry._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "data", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .job_status import JobStatus
from .video_index_entry import VideoIndexEntry
