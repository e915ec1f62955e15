from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ImageList(Model):
    """The images of a collection.

    Attributes:
        images (list[Image]): The images.
    """

    __slots__ = ("images",)

    images: list[Image]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "images",
            "images",
            Items(Object("image", "Image")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        images: Sequence[Image | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "images": images,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if images is UNSET:
            pass
        else:
            _m.images = _raw["images"] = _m._taken("images", images)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("images")
        if type(v) is list:
            m.images = [Image._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("images", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .image import Image
