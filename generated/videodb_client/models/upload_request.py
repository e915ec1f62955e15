from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Choice
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class UploadRequest(Model):
    """A file to be fetched.

    Attributes:
        url (str): Address that the server can fetch from: public, S3 or YouTube; or what `get_upload_url` gave,
            once the file is there. Example: 'https://example.com/video.mp4'.
        name (str | None): What it is to be called; the file's own name unless given. Example: 'My Video'.
        media_type (MediaType | None): What kind it is. It must be that of the file, else the upload fails with
            "Invalid media type".
        callback_url (str | None): A URL that gets a POST when the upload is over: the new media, or why it failed.
            Example: 'https://webhook.example.com/callback'.
        description (str | None): Free text.
    """

    __slots__ = (
        "url",
        "name",
        "media_type",
        "callback_url",
        "description",
    )

    url: str
    name: str | None
    media_type: MediaType | None
    callback_url: str | None
    description: str | None

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
            "media_type",
            "media_type",
            Choice("video", "audio", "image", is_open=False),
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "description",
            "description",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: MediaType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
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
                    "media_type": media_type,
                    "callback_url": callback_url,
                    "description": description,
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
        if media_type is UNSET:
            _m.media_type = None
        else:
            _m.media_type = _raw["media_type"] = media_type if media_type is not None else _m._taken("media_type", None)
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if description is UNSET:
            _m.description = None
        else:
            _m.description = _raw["description"] = (
                description if description is not None else _m._taken("description", None)
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
        v = get("media_type")
        m.media_type = v if v is None or type(v) is str else first(cls, "media_type", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("description")
        m.description = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .media_type import MediaType
