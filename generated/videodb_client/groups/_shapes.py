"""What models inherit so that a caller reads one typed thing, in whichever shape an answer came.

Nothing here raises: what an answer lacks is an empty list, or None.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from .._imports import importing

if TYPE_CHECKING:
    from ..models.scene import Scene
    from ..models.scene_collection import SceneCollection
    from ..models.transcript_segment import TranscriptSegment

__all__ = ["Found", "FoundAnswer", "Scenes", "Shot", "Spoken", "SpokenAnswer", "shots_of"]


class Shot(NamedTuple):
    """A hit of a search: a part of a video, in seconds. What the answer does not tell is None.

    `text` is what is said or seen there; `score` says how well it matches, the higher the better; `metadata` is that of
    the scene index, as it came.
    """

    video_id: str | None
    start: float | None
    end: float | None
    text: str | None
    score: float | None
    video_title: str | None = None
    video_length: float | None = None
    collection_id: str | None = None
    stream_url: str | None = None
    player_url: str | None = None
    scene_index_id: str | None = None
    scene_index_name: str | None = None
    metadata: dict[str, Any] | None = None


class Found:
    """What a search found, in `results`."""

    __slots__ = ()

    if TYPE_CHECKING:
        results: Any

    @property
    def shots(self) -> list[Shot]:
        """Every hit with the video that it is in, the server's order kept.

        The description has each hit as a result; the vendor's SDKs read a video as a result, with its hits in `docs`.
        """
        return shots_of(self.results)


class FoundAnswer:
    """The answer that holds what a search found."""

    __slots__ = ()

    @property
    def shots(self) -> list[Shot]:
        """Every hit with the video that it is in, the server's order kept; empty if nothing was found."""
        data = getattr(self, "data", None)
        return data.shots if isinstance(data, Found) else []


def shots_of(results: Any) -> list[Shot]:
    """Give the hits of results, each with the video that it is in."""
    return [shot for result in _models(results) for shot in _shots(result)]


def _shots(result: Any) -> Iterator[Shot]:
    """Give the hits of a result: those in its `docs`, or else the result itself."""
    docs = getattr(result, "docs", None)
    # A result that cannot be a hit itself, and has none, is a video without hits.
    alone = [result] if hasattr(result, "start") else []
    for hit in _models(docs) if isinstance(docs, list) else alone:
        told = {name: getattr(hit, name, None) for name in _OF_HITS}
        yield Shot(
            video_id=getattr(result, "video_id", None),
            video_title=getattr(result, "title", None),
            video_length=getattr(result, "length", None),
            collection_id=getattr(result, "collection_id", None),
            **told,
        )


_OF_HITS = (
    *("start", "end", "text", "score", "stream_url", "player_url"),
    *("scene_index_id", "scene_index_name", "metadata"),
)


class Spoken:
    """A transcript: its items in `transcript`, or `translated_transcript`."""

    __slots__ = ()

    @property
    def words(self) -> list[TranscriptSegment]:
        """What is said, word by word, or in the parts that were asked for; `start` and `end` in seconds.

        The description has them in `transcript`, the vendor's SDKs read them in `word_timestamps`.
        """
        items = getattr(self, "transcript", None) or getattr(self, "translated_transcript", None)
        return _models(items)

    @property
    def full_text(self) -> str:
        """All that is said: the server's `text`, or else the words, put together."""
        text = getattr(self, "text", None)
        if isinstance(text, str):
            return text
        return " ".join(word.text for word in self.words if word.text and word.text != "-")


class SpokenAnswer:
    """The answer that holds a transcript."""

    __slots__ = ()

    @property
    def words(self) -> list[TranscriptSegment]:
        """What is said, word by word, or in the parts that were asked for; empty where there is no transcript yet."""
        data = getattr(self, "data", None)
        return data.words if isinstance(data, Spoken) else []

    @property
    def full_text(self) -> str:
        """All that is said; empty where there is no transcript yet."""
        data = getattr(self, "data", None)
        return data.full_text if isinstance(data, Spoken) else ""


class Scenes:
    """The answer that lists the scenes of a video, or its scene collections."""

    __slots__ = ()

    @property
    def scenes(self) -> list[Scene]:
        """The scenes, which the description has in `data`; empty if the answer has collections instead."""
        return _models(getattr(self, "data", None))

    @property
    def scene_collections(self) -> list[SceneCollection]:
        """The scene collections, which the vendor's SDKs read; empty if the answer has scenes instead."""
        return _models(getattr(getattr(self, "data", None), "scene_collections", None))


def _models(items: Any) -> list[Any]:
    """Give those items of a list that could be read."""
    with importing:
        from .._schema.model import Model

    return [item for item in items if isinstance(item, Model)] if isinstance(items, list) else []
