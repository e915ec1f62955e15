"""What the answers of Search V2 hold, whichever they are: videos with their shots, or rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..models.search_shot import SearchShot
    from ..models.video_match import VideoMatch

__all__ = ["Found", "FoundOrCounted", "Sources"]


class Found:
    """Videos with their shots."""

    __slots__ = ()

    def _found(self) -> Iterator[VideoMatch]:
        from ..models.video_match import VideoMatch

        held: Any = getattr(self, "results", None)
        return (one for one in held if isinstance(one, VideoMatch)) if isinstance(held, list) else iter(())

    @property
    def shots(self) -> list[SearchShot]:
        """The shots of all videos, as they are ranked; empty if nothing was found."""
        from ..models.search_shot import SearchShot

        return [shot for video in self._found() for shot in video.docs or () if isinstance(shot, SearchShot)]


class FoundOrCounted(Found):
    """Videos with their shots, or rows: `response_type` says which."""

    __slots__ = ()

    @property
    def videos(self) -> list[VideoMatch]:
        """The videos with their shots; empty if there are rows instead."""
        return list(self._found())

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows of an aggregation, as JSON; empty if there are videos instead."""
        held: Any = getattr(self, "results", None)
        if isinstance(held, dict):
            inner = held.get("results")
            held = inner if isinstance(inner, list) else [held]
        return [row for row in held or () if isinstance(row, dict)]


class Sources(Found):
    """What an answer was made from."""

    __slots__ = ()

    def _found(self) -> Iterator[VideoMatch]:
        return iter(getattr(self, "sources", None) or ())
