from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class User(Model):
    """The account that a key belongs to.

    Attributes:
        user_id (str | None): Id of the user (u-…). The `owner` of a collection is such an id. Example: 'u-12345'.
        user_name (str | None): The user's name. Example: 'John Doe'.
        user_email (str | None): The user's e-mail address. Example: 'john@example.com'.
        collections (list[str] | None): Ids of the account's collections. Example: ['default', 'c-67890'].
        default_collection (str | None): Id of the collection that is taken where none is named. Example: 'default'.
    """

    __slots__ = (
        "user_id",
        "user_name",
        "user_email",
        "collections",
        "default_collection",
    )

    user_id: str | None
    user_name: str | None
    user_email: str | None
    collections: list[str] | None
    default_collection: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "user_id",
            "user_id",
            STRING,
        ),
        Field(
            "user_name",
            "user_name",
            STRING,
        ),
        Field(
            "user_email",
            "user_email",
            STRING,
        ),
        Field(
            "collections",
            "collections",
            Items(STRING),
        ),
        Field(
            "default_collection",
            "default_collection",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        user_id: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        user_email: str | Unset = UNSET,
        collections: list[str] | tuple[str, ...] | Unset = UNSET,
        default_collection: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "user_id": user_id,
                    "user_name": user_name,
                    "user_email": user_email,
                    "collections": collections,
                    "default_collection": default_collection,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if user_id is UNSET:
            _m.user_id = None
        else:
            _m.user_id = _raw["user_id"] = user_id if user_id is not None else _m._taken("user_id", None)
        if user_name is UNSET:
            _m.user_name = None
        else:
            _m.user_name = _raw["user_name"] = user_name if user_name is not None else _m._taken("user_name", None)
        if user_email is UNSET:
            _m.user_email = None
        else:
            _m.user_email = _raw["user_email"] = user_email if user_email is not None else _m._taken("user_email", None)
        if collections is UNSET:
            _m.collections = None
        else:
            _m.collections = _raw["collections"] = (
                collections if collections is not None else _m._taken("collections", None)
            )
        if default_collection is UNSET:
            _m.default_collection = None
        else:
            _m.default_collection = _raw["default_collection"] = (
                default_collection if default_collection is not None else _m._taken("default_collection", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("user_id")
        m.user_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("user_name")
        m.user_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("user_email")
        m.user_email = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("collections")
        m.collections = v if v is None or type(v) is list else first(cls, "collections", raw)
        v = get("default_collection")
        m.default_collection = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
