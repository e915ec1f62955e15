from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class UploadUrl(Model):
    """Where a file of your own is sent.

    Attributes:
        upload_url (str): Address that takes the file for a while, without a key; then the `url` of the upload.
            Example: 'https://s3.amazonaws.com/...'.
        video_id (str | None): The id that the video will have, known before the upload. Example: 'm-12345'.
    """

    __slots__ = (
        "upload_url",
        "video_id",
    )

    upload_url: str
    video_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "upload_url",
            "upload_url",
            STRING,
            required=True,
            secret=True,
        ),
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        upload_url: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        upload_url = _hide(upload_url)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "upload_url": upload_url,
                    "video_id": video_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if upload_url is UNSET:
            pass
        else:
            _m.upload_url = _raw["upload_url"] = upload_url if upload_url is not None else _m._taken("upload_url", None)
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id if video_id is not None else _m._taken("video_id", None)
        _m._disclose()
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("upload_url")
        if type(v) is str:
            m.upload_url = v
        else:
            m._settle("upload_url", raw)
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
