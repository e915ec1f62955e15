from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new
from .._schema.readers import STRING
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ImageUrl(Model):
    """Where an image is shown.

    Attributes:
        image_url (str | None): Signed link that needs no key, and ends some time. Example:
            'https://assets.videodb.io/img/12345.jpg'. Also spelled `signed_url`.
    """

    __slots__ = ("image_url",)

    image_url: str | None

    signed_url = Alias["str | None"]("image_url", "signed_url")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "image_url",
            "image_url",
            STRING,
            aliases=("signed_url",),
            secret=True,
        ),
    )

    def __init__(
        self,
        *,
        image_url: str | Unset = UNSET,
        signed_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        image_url = _hide(image_url)
        signed_url = _hide(signed_url)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "image_url": image_url,
                    "signed_url": signed_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if image_url is UNSET and signed_url is UNSET:
            _m.image_url = None
        else:
            _m.image_url = _m._one_of(
                "image_url",
                _raw,
                {
                    "image_url": image_url,
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
        v = get("image_url")
        if v is None and (v := get("signed_url")) is None:
            m.image_url = None
        else:
            m.image_url = v if type(v) is str else first(cls, "image_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
