from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, time, unusual
from .._schema.readers import DATETIME, NULL, STRING, AnyOf, Choice
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Download(Model):
    """A stream that becomes a file.

    Attributes:
        id (str | None): Id of the download. Example: 'download-12345'. Also spelled `download_id`.
        name (str | None): What the file is called. Example: 'video_download.mp4'.
        status (DownloadStatus | str | None): Whether it is done.
        created_at (datetime.datetime | None): When it was begun (ISO 8601).
        download_url (str | None): Link to the file, once it is done, good for 24 hours. Example:
            'https://example.com/download/video.mp4'.
        error (str | None): Why it failed.
    """

    __slots__ = (
        "id",
        "name",
        "status",
        "created_at",
        "download_url",
        "error",
    )

    id: str | None
    name: str | None
    status: DownloadStatus | str | None
    created_at: datetime.datetime | None
    download_url: str | None
    error: str | None

    download_id = Alias["str | None"]("id", "download_id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            aliases=("download_id",),
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "status",
            "status",
            Choice("processing", "done", "error", "failed", is_open=True),
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "download_url",
            "download_url",
            STRING,
            secret=True,
        ),
        Field(
            "error",
            "error",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        download_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: DownloadStatus | str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        download_url: str | Unset = UNSET,
        error: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        download_url = _hide(download_url)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "id": id,
                    "download_id": download_id,
                    "name": name,
                    "status": status,
                    "created_at": created_at,
                    "download_url": download_url,
                    "error": error,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if id is UNSET and download_id is UNSET:
            _m.id = None
        else:
            _m.id = _m._one_of(
                "id",
                _raw,
                {
                    "id": id,
                    "download_id": download_id,
                },
            )
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if created_at is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _raw["created_at"] = created_at if created_at is not None else _m._taken("created_at", None)
        if download_url is UNSET:
            _m.download_url = None
        else:
            _m.download_url = _raw["download_url"] = (
                download_url if download_url is not None else _m._taken("download_url", None)
            )
        if error is UNSET:
            _m.error = None
        else:
            _m.error = _raw["error"] = error
        _m._disclose()
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("id")
        if v is None and (v := get("download_id")) is None:
            m.id = None
        else:
            m.id = v if type(v) is str else first(cls, "id", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("created_at")
        m.created_at = v if v is None else time(v)
        v = get("download_url")
        m.download_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("error")
        m.error = v if v is None or type(v) is str else first(cls, "error", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .download_status import DownloadStatus
