"""What the answers of Search V2 hold beside hits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._shapes import Found, Shot, shots_of

if TYPE_CHECKING:
    from ..models.video_match import VideoMatch

__all__ = ["FoundOrCounted", "Sources"]


class FoundOrCounted(Found):
    """Videos with their shots, or rows: `response_type` says which."""

    __slots__ = ()

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows of an aggregation, as JSON; empty if there are shots instead."""
        held: Any = self.results
        if isinstance(held, dict):
            held = held.get("results", [held])
        return [row for row in held if isinstance(row, dict)] if isinstance(held, list) else []


class Sources:
    """What an answer was made from."""

    __slots__ = ()

    if TYPE_CHECKING:
        sources: list[VideoMatch] | None

    @property
    def shots(self) -> list[Shot]:
        """Every shot of the sources with the video that it is in; empty if none were asked for."""
        return shots_of(self.sources)
