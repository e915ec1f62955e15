from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .index_field_groups import IndexFieldGroups
    from .scenes_source import ScenesSource
    from .understanding_source import UnderstandingSource


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateIndexRequest(Model):
    """CreateIndexRequest

    Attributes:
        source (UnderstandingSource | ScenesSource): What to index - an understanding (of one analyzer, if
            several ran), or scenes of your own.
        name (str | None | Unset): What to call it. Made from what is indexed unless given.
        use_for (list[str] | None | Unset): What it is for - semantic (search by meaning), query and aggregate;
            all three unless told. semantic is dropped where there is no text.
        fields (IndexFieldGroups | None | Unset): Which fields of the data can be used for what. What is not
            listed is worked out from the data.
        callback_url (str | None | Unset): A URL that the server calls when the index is ready or has failed.
    """

    source: UnderstandingSource | ScenesSource
    name: str | None | Unset
    use_for: list[str] | None | Unset
    fields: IndexFieldGroups | None | Unset
    callback_url: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "source",
            "source",
            AnyOf(Object("understanding_source", "UnderstandingSource"), Object("scenes_source", "ScenesSource")),
            required=True,
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "use_for",
            "use_for",
            AnyOf(Items(STRING), NULL),
        ),
        Field(
            "fields",
            "fields",
            AnyOf(Object("index_field_groups", "IndexFieldGroups"), NULL),
        ),
        Field(
            "callback_url",
            "callback_url",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        source: UnderstandingSource | ScenesSource,
        name: str | None | Unset = UNSET,
        use_for: list[str] | None | Unset = UNSET,
        fields: IndexFieldGroups | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "source": source,
                "name": name,
                "use_for": use_for,
                "fields": fields,
                "callback_url": callback_url,
            },
            _wire,
        )
