from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, time, unusual
from .._schema.readers import BOOLEAN, DATETIME, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Collection(Model):
    """A group of media. A search can be kept within one. Each account has one that is called `default`.

    Attributes:
        id (str): Id of the collection (c-…), or `default`. Example: 'default'.
        name (str | None): What it is called. Example: 'My Collection'.
        description (str | None): Free text. Example: 'Collection description'.
        is_public (bool | None): Whether anyone who knows the id can read what is in it. Example: False.
        owner (str | None): Id of the user whose it is (u-…). Example: 'u-12345'.
        created_at (datetime.datetime | None): When it was made (ISO 8601).
    """

    __slots__ = (
        "id",
        "name",
        "description",
        "is_public",
        "owner",
        "created_at",
    )

    id: str
    name: str | None
    description: str | None
    is_public: bool | None
    owner: str | None
    created_at: datetime.datetime | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            required=True,
        ),
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
        Field(
            "owner",
            "owner",
            STRING,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        owner: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "name": name,
                    "description": description,
                    "is_public": is_public,
                    "owner": owner,
                    "created_at": created_at,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if id is UNSET:
            pass
        else:
            _m.id = _raw["id"] = id if id is not None else _m._taken("id", None)
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
        if owner is UNSET:
            _m.owner = None
        else:
            _m.owner = _raw["owner"] = owner if owner is not None else _m._taken("owner", None)
        if created_at is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _raw["created_at"] = created_at if created_at is not None else _m._taken("created_at", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("id")
        if type(v) is str:
            m.id = v
        else:
            m._settle("id", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("description")
        m.description = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("is_public")
        m.is_public = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("owner")
        m.owner = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("created_at")
        m.created_at = v if v is None else time(v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
