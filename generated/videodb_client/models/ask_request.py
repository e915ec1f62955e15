from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AskRequest(Model):
    """AskRequest

    Attributes:
        question (str): What to ask, in plain words.
        top_k (int | Unset): How many matches to answer from. The vendor's SDKs send 15. At least: 1.0.
        mode (str | Unset): How to search. The vendor's SDKs send `default`.
        include_sources (bool | Unset): Whether the answer holds the shots that it was made from.
    """

    question: str
    top_k: int | Unset
    mode: str | Unset
    include_sources: bool | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "question",
            "question",
            STRING,
            required=True,
        ),
        Field(
            "top_k",
            "top_k",
            INTEGER,
        ),
        Field(
            "mode",
            "mode",
            STRING,
        ),
        Field(
            "include_sources",
            "include_sources",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "question": question,
                "top_k": top_k,
                "mode": mode,
                "include_sources": include_sources,
            },
            _wire,
        )
