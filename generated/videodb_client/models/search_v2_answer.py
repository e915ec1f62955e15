from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    OBJECT,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_warning import SearchWarning
    from .video_match import VideoMatch


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchV2Answer(Model):
    """SearchV2Answer

    Attributes:
        response_type (str | Unset): What the results are - shots, deepsearch (both of them videos with their
            shots) or aggregate (rows). Example: 'shots'.
        results (list[VideoMatch] | list[dict[str, Any]] | dict[str, Any] | None | Unset): Videos with their
            shots, rows if response_type is aggregate. Empty if nothing was found.
        session_id (str | None | Unset): For deepsearch, the session to go on from.
        waiting_for (str | None | Unset): What deepsearch waits for, `none` if for nothing. Example: 'none'.
        clarification (str | dict[str, Any] | None | Unset): What deepsearch asks back, as text or with options
            to choose from. Example: None.
        trace (dict[str, Any] | None | Unset): How the answer was found, if it was asked for.
        warnings (list[SearchWarning] | Unset): What the server wants to be known of this search.
    """

    response_type: str | Unset
    results: list[VideoMatch] | list[dict[str, Any]] | dict[str, Any] | None | Unset
    session_id: str | None | Unset
    waiting_for: str | None | Unset
    clarification: str | dict[str, Any] | None | Unset
    trace: dict[str, Any] | None | Unset
    warnings: list[SearchWarning] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "response_type",
            "response_type",
            STRING,
        ),
        Field(
            "results",
            "results",
            AnyOf(Items(Object("video_match", "VideoMatch")), Items(OBJECT), OBJECT, NULL),
        ),
        Field(
            "session_id",
            "session_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "waiting_for",
            "waiting_for",
            AnyOf(STRING, NULL),
        ),
        Field(
            "clarification",
            "clarification",
            AnyOf(STRING, OBJECT, NULL),
        ),
        Field(
            "trace",
            "trace",
            AnyOf(OBJECT, NULL),
        ),
        Field(
            "warnings",
            "warnings",
            Items(Object("search_warning", "SearchWarning")),
        ),
    )

    def __init__(
        self,
        *,
        response_type: str | Unset = UNSET,
        results: list[VideoMatch] | list[dict[str, Any]] | dict[str, Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        waiting_for: str | None | Unset = UNSET,
        clarification: str | dict[str, Any] | None | Unset = UNSET,
        trace: dict[str, Any] | None | Unset = UNSET,
        warnings: list[SearchWarning] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "response_type": response_type,
                "results": results,
                "session_id": session_id,
                "waiting_for": waiting_for,
                "clarification": clarification,
                "trace": trace,
                "warnings": warnings,
            },
            _wire,
        )
