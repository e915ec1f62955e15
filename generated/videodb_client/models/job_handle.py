from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class JobHandle(Model):
    """JobHandle

    Attributes:
        id (str | None): Example: 'job-123'.
        output_url (str | None): Example: 'https://api.videodb.io/async-response/job-123'.
    """

    __slots__ = (
        "id",
        "output_url",
    )

    id: str | None
    output_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "output_url",
            "output_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        output_url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "output_url": output_url,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if id is UNSET:
            m.id = None
        else:
            m.id = raw["id"] = id if id is not None else m._taken("id", None)
        if output_url is UNSET:
            m.output_url = None
        else:
            m.output_url = raw["output_url"] = output_url if output_url is not None else m._taken("output_url", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("id")
        m.id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("output_url")
        m.output_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
