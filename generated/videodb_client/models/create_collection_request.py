from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import BOOLEAN, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateCollectionRequest(Model):
    """The collection to be made.

    Attributes:
        name (str | None): What it is to be called. Example: 'My New Collection'.
        description (str | None): Free text. Example: 'Collection for my videos'.
        is_public (bool | None): Whether anyone who knows its id can read what is in it. Private unless told.
            Example: False.
    """

    __slots__ = (
        "name",
        "description",
        "is_public",
    )

    name: str | None
    description: str | None
    is_public: bool | None

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
        Field(
            "is_public",
            "is_public",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "name": name,
                    "description": description,
                    "is_public": is_public,
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
        if is_public is UNSET:
            _m.is_public = None
        else:
            _m.is_public = _raw["is_public"] = is_public if is_public is not None else _m._taken("is_public", None)
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
        v = get("is_public")
        m.is_public = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
