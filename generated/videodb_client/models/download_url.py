from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Choice
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class DownloadUrl(Model):
    """Where a file can be had.

    Attributes:
        download_url (str | None): Link to the file. It does not last: use it soon. Example:
            'https://download.videodb.io/...'.
        status (JobStatus | str | None): How it stands, where the server says so.
    """

    __slots__ = (
        "download_url",
        "status",
    )

    download_url: str | None
    status: JobStatus | str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "download_url",
            "download_url",
            STRING,
            secret=True,
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
    )

    def __init__(
        self,
        *,
        download_url: str | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        download_url = _hide(download_url)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "download_url": download_url,
                    "status": status,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if download_url is UNSET:
            _m.download_url = None
        else:
            _m.download_url = _raw["download_url"] = (
                download_url if download_url is not None else _m._taken("download_url", None)
            )
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        _m._disclose()
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("download_url")
        m.download_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .job_status import JobStatus
