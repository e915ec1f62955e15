from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new
from .._schema.readers import STRING
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AudioUrl(Model):
    """Where an audio file plays.

    Attributes:
        stream_url (str | None): Link that plays it or loads it down. It is good for long. Example:
            'https://stream.videodb.io/a/12345'. Also spelled `signed_url`.
    """

    __slots__ = ("stream_url",)

    stream_url: str | None

    signed_url = Alias["str | None"]("stream_url", "signed_url")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "stream_url",
            "stream_url",
            STRING,
            aliases=("signed_url",),
            secret=True,
        ),
    )

    def __init__(
        self,
        *,
        stream_url: str | Unset = UNSET,
        signed_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        stream_url = _hide(stream_url)
        signed_url = _hide(signed_url)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "stream_url": stream_url,
                    "signed_url": signed_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if stream_url is UNSET and signed_url is UNSET:
            _m.stream_url = None
        else:
            _m.stream_url = _m._one_of(
                "stream_url",
                _raw,
                {
                    "stream_url": stream_url,
                    "signed_url": signed_url,
                },
            )
        _m._disclose()
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("stream_url")
        if v is None and (v := get("signed_url")) is None:
            m.stream_url = None
        else:
            m.stream_url = v if type(v) is str else first(cls, "stream_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
