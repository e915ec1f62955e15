from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class UpdateVideoRequest(Model):
    """What is to change of a video.

    Attributes:
        name (str | None): A new name; the old one stays unless given. Example: 'Updated Video Name'.
        description (str | None): A new text. The vendor's pages promise that it can change; the description lacks
            the field.
    """

    __slots__ = (
        "name",
        "description",
    )

    name: str | None
    description: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "name",
            "name",
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
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "name": name,
                    "description": description,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if description is UNSET:
            _m.description = None
        else:
            _m.description = _raw["description"] = (
                description if description is not None else _m._taken("description", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("description")
        m.description = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
