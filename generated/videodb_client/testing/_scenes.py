"""Scenes of videos: extracted into collections, described, indexed, and searched together with what is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from ..types import Json
from ._asked import Asked, Handler, Refused, good
from ._clock import Clock
from ._finding import Piece, matched, ranked
from ._jobs import Jobs
from ._media import Library
from ._shelf import Item, Shelf, shelf_of
from ._speech import sentences

__all__ = ["Scenes"]

_SEEN: Final = ("A red car on a coast road.", "A lighthouse in the rain.", "Two people shake hands.")
"""What is seen where a test says nothing else."""


class Scenes:
    """Scene collections and scene indexes, the index of spoken words, and the search over both.

    Args:
        clock, jobs, library: When, how long, and of which videos.
        known: As in `Library`.
        nested: Whether hits of a search stand in `docs` of their video, as the vendor's SDKs read them.
        empty_fails: Whether a search without a hit is refused, as the vendor's notes say.
    """

    def __init__(
        self, clock: Clock, jobs: Jobs, library: Library, known: bool, *, nested: bool, empty_fails: bool
    ) -> None:
        self._clock, self._jobs, self._library, self._known = clock, jobs, library, known
        self._nested, self._empty_fails = nested, empty_fails
        self._collections: dict[str, Shelf] = {}
        self._indexes: dict[str, Shelf] = {}
        self._spoken: set[str] = set()
        self._seen: dict[str, Sequence[tuple[float, float, str]]] = {}
        self._count = 0

    @property
    def operations(self) -> Mapping[str, Handler]:
        """The operations that are answered here."""
        return {
            "extract_video_scenes": self._extract,
            "list_video_scenes": self._list_scenes,
            "get_scene_collection": lambda asked: good(dict(self._collection(asked))),
            "update_scene_collection": self._update_collection,
            "delete_scene_collection": self._delete_collection,
            "describe_video_scene": lambda asked: self._describe(asked, "scene_id"),
            "describe_video_frame": lambda asked: self._describe(asked, "frame_id"),
            "create_scene_index": self._create_index,
            "list_scene_indexes": self._list_indexes,
            "get_scene_index": lambda asked: good(self._index(asked)),
            "delete_scene_index": self._delete_index,
            "create_video_index": self._create_spoken,
            "get_video_index": self._get_spoken,
            "delete_video_index": self._delete_spoken,
            "search_video_index": self._search,
            "search_collections": self._search,
            "create_video_clip": self._clip,
        }

    def shows(self, key: str, pieces: Iterable[tuple[float, float, str]]) -> None:
        """Settle what is seen in a video: begin, end and text of each scene."""
        self._seen[key] = list(pieces)

    def seen(self, video: Mapping[str, Any], every: float = 0) -> list[tuple[float, float, str]]:
        """Give the scenes of a video: those that a test settled, or pieces of equal length."""
        if video["id"] in self._seen:
            return list(self._seen[video["id"]])
        length = float(video["length"])
        step = max(every or length / len(_SEEN), length / 200)
        edges = [step * i for i in range(int(length / step))] + [length]
        return [(a, b, _SEEN[i % len(_SEEN)]) for i, (a, b) in enumerate(pairwise(edges)) if b > a]

    # Collections of scenes

    def _extract(self, asked: Asked) -> Json:
        video = self._library.media("video", asked)
        body = asked.body
        kind = body.get("extraction_type") or body.get("scene_type") or "shot"
        config = dict(body.get("extraction_config") or {})
        shelf = self._collections_of(video)

        def make() -> Json:
            self._count += 1
            key = f"{'tt' if 'time' in kind else 'st'}{self._count}"
            made = shelf.add(key, self._scenes(key, video, config, float(config.get("time") or 0)))
            return {"scene_collection": dict(made)}

        return self._jobs.begin(asked, make)

    def _scenes(self, key: str, video: Mapping[str, Any], config: Mapping[str, Any], every: float) -> Item:
        scenes = []
        for start, end, _ in self.seen(video, every):
            scene = f"{key}-{start:g}-{end:g}"
            frame = {
                "frame_id": f"frm-scn-{scene}",
                "url": f"https://assets.videodb.io/frame/{scene}.jpg",
                "frame_time": start,
            }
            scenes.append({"scene_id": scene, "start": start, "end": end, "metadata": {}, "frames": [frame]})
        return {"id": key, "scenes": scenes, "config": dict(config), "status": "done"}

    def _collections_of(self, video: Item) -> Shelf:
        example = None if self._known else lambda key: self._scenes(key, video, {}, 0)
        return shelf_of(self._collections, video, "Scene collection", example, "sc-12345")

    def _collection(self, asked: Asked) -> Item:
        return self._collections_of(self._library.media("video", asked)).get(asked.values["scene_collection_id"])

    def _list_scenes(self, asked: Asked) -> Json:
        video = self._library.media("video", asked)
        kept = list(self._collections_of(video))
        if self._nested:
            listed = [
                {"scene_collection_id": one["id"], "config": one["config"], "status": one["status"]} for one in kept
            ]
            return good({"scene_collections": listed})
        return good([
            {
                "scene_id": scene["scene_id"],
                "start_time": scene["start"],
                "end_time": scene["end"],
                "description": scene.get("description", ""),
                "thumbnail_url": scene["frames"][0]["url"] if scene.get("frames") else video["thumbnail_url"],
            }
            for one in kept
            for scene in one["scenes"]
        ])  # fmt: skip

    def _update_collection(self, asked: Asked) -> Json:
        self._collection(asked)["scenes"] = [dict(one) for one in asked.body["scenes"]]
        return {"success": True, "message": "Operation successful"}

    def _delete_collection(self, asked: Asked) -> Json:
        key = self._collection(asked)["id"]
        shelf = self._collections[asked.values["video_id"]]

        def make() -> Json:
            shelf.remove(key)
            return {}

        return self._jobs.begin(asked, make)

    def _describe(self, asked: Asked, by: str) -> Json:
        video = self._library.media("video", asked)
        wanted = asked.values[by]
        for one in self._collections_of(video):
            for scene in one["scenes"]:
                for thing in (scene, *scene.get("frames", ())):
                    if thing.get(by) == wanted:
                        seen = [text for start, _, text in self.seen(video) if start <= scene["start"]]
                        thing["description"] = (seen or _SEEN)[-1]
                        return good({"description": thing["description"]})
        if self._known:
            raise Refused(404, f"{by.removesuffix('_id').capitalize()} not found")
        return good({"description": _SEEN[0]})

    # Scene indexes

    def _create_index(self, asked: Asked) -> Json:
        video, body = self._library.media("video", asked), asked.body
        shelf = self._shelf(video)
        like = {name: body.get(name) for name in ("prompt", "name", "extraction_type", "extraction_config", "scenes")}
        for one in shelf:
            if one.get("_like") == like:
                raise Refused(400, f"Scene index with given configuration already exists with id {one['id']}")
        given = body.get("scenes")

        def make() -> Json:
            self._count += 1
            key = f"{self._count:016x}"
            scenes = [
                {
                    "start_time": one.get("start", 0),
                    "end_time": one.get("end", 0),
                    "description": str(one.get("description") or one.get("text") or ""),
                    "metadata": one.get("metadata") or {},
                }
                for one in given
            ] if given else self._indexed(video)  # fmt: skip
            shelf.add(key, self._manifest(video, key, body.get("name") or key, scenes) | {"_like": like})
            return {"scene_index_id": key}

        return self._jobs.begin(asked, make)

    def _indexed(self, video: Mapping[str, Any]) -> list[dict[str, Any]]:
        return [
            {"start_time": start, "end_time": end, "description": text, "metadata": {}}
            for start, end, text in self.seen(video)
        ]

    def _manifest(self, video: Mapping[str, Any], key: str, name: str, scenes: Sequence[Mapping[str, Any]]) -> Item:
        numbered = [{"scene_id": f"{key}-{i}", "confidence": 0.9, **one} for i, one in enumerate(scenes)]
        made: Item = {"id": key, "video_id": video["id"], "scene_type": "shot", "status": "done", "scenes": numbered}
        return made | {"_name": name}

    def _shelf(self, video: Item) -> Shelf:
        example = None if self._known else lambda key: self._manifest(video, key, key, self._indexed(video))
        return shelf_of(self._indexes, video, "Scene index", example, "scene-idx-12345")

    def _index(self, asked: Asked) -> dict[str, Any]:
        item = self._shelf(self._library.media("video", asked)).get(asked.values["scene_index_id"])
        return {name: value for name, value in item.items() if not name.startswith("_")}

    def _list_indexes(self, asked: Asked) -> Json:
        video = self._library.media("video", asked)
        kept = list(self._shelf(video))
        listed = [{"scene_index_id": one["id"], "name": one["_name"], "status": one["status"]} for one in kept]
        data = {
            "scene_count": sum(len(one["scenes"]) for one in kept),
            "total_duration": video["length"],
            "last_updated": self._clock.stamp(),
            "scene_indexes": listed,
        }
        return good(data, status="done")

    def _delete_index(self, asked: Asked) -> Json:
        self._shelf(self._library.media("video", asked)).remove(asked.values["scene_index_id"])
        return {"success": True, "message": "Operation successful"}

    # Spoken words

    def _create_spoken(self, asked: Asked) -> Json:
        video = self._library.media("video", asked)
        if video["id"] in self._spoken and not asked.body.get("force"):
            raise Refused(400, "Spoken word index for video already exists")

        def make() -> Json:
            self._spoken.add(self._library.shelves["video"].get(video["id"])["id"])
            return {}

        return self._jobs.begin(asked, make)

    def _get_spoken(self, asked: Asked) -> Json:
        video = self._library.media("video", asked)
        if asked.query.get("index_type") == "scene":
            pieces = [{"start": a, "end": b, "response": text} for a, b, text in self.seen(video)]
            return good(pieces, status="done", message="Index is available")
        if not self._has_spoken(video):
            raise Refused(404, "Index not found")
        return {"success": True, "status": "done", "message": "Index is available"}

    def _delete_spoken(self, asked: Asked) -> Json:
        video = self._library.media("video", asked)
        if not self._has_spoken(video):
            raise Refused(404, "Index not found")
        self._spoken.discard(video["id"])
        video.pop("example", None)
        return {"success": True, "message": "Operation successful"}

    def _has_spoken(self, video: Mapping[str, Any]) -> bool:
        return video["id"] in self._spoken or "example" in video

    # Searches

    def _pieces(self, video: Item, asked: Asked) -> Iterable[Piece]:
        kind, wanted = asked.body.get("index_type"), asked.body.get("scene_index_id")
        if kind in (None, "spoken_word", "spoken") and not wanted and self._has_spoken(video):
            for said in sentences(self._library.speech(video["id"])):
                yield Piece(video, said[0].start, said[-1].end, " ".join(word.text for word in said))
        if kind == "scene" or wanted:
            shelf = self._shelf(video)
            if wanted and wanted not in shelf and "video_id" not in asked.values and self._known:
                return  # it is another video's
            for index in [shelf.get(wanted)] if wanted else shelf:
                for scene in index["scenes"]:
                    start, end, text = scene["start_time"], scene["end_time"], scene["description"]
                    data = scene.get("metadata") or {}
                    yield Piece(video, start, end, text, index["id"], index["_name"], data)

    def _found(self, asked: Asked, query: str) -> list[dict[str, Any]]:
        body = asked.body
        condition = body.get("filter")
        pieces = [
            piece
            for video in self._library.videos(asked)
            for piece in self._pieces(video, asked)
            if matched(piece.data, condition)
        ]
        exact = body.get("search_type") == "keyword"
        least, most = body.get("score_threshold") or 0, body.get("result_threshold")
        hits = []
        for score, piece in ranked(pieces, query, exact=exact, least=least, most=most):
            hit: dict[str, Any] = {
                "video_id": piece.video["id"],
                "collection_id": piece.video["collection_id"],
                "title": piece.video["name"],
                "start": piece.start,
                "end": piece.end,
                "text": piece.text,
                "score": round(score, 3),
            }
            if piece.index_id and self._nested:
                hit |= {"scene_index_id": piece.index_id, "scene_index_name": piece.index_name}
                hit["metadata"] = dict(piece.data)
            hits.append(hit)
        return hits

    def _search(self, asked: Asked) -> Json:
        query = asked.body["query"]
        hits = self._found(asked, query)
        if not hits and self._empty_fails:
            raise Refused(404, "No results found")
        if not self._nested:
            return good({"query": query, "results": hits})
        return good({"query": query, "results": by_video(hits)})

    def _clip(self, asked: Asked) -> Json:
        video = self._library.media("video", asked)

        def make() -> Json:
            hits = self._found(asked, asked.body["prompt"])
            link = f"https://stream.videodb.io/clip/{video['id']}"
            if not self._nested:
                return {"query": asked.body["prompt"], "results": [{**hit, "stream_url": link} for hit in hits]}
            return {"query": asked.body["prompt"], "results": by_video([{**hit, "stream_link": link} for hit in hits])}

        return self._jobs.begin(asked, make)


_OF_VIDEO: Final = ("video_id", "collection_id", "title")


def by_video(hits: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Give hits as the vendor's SDKs read them: in `docs` of the video that they were found in."""
    made: dict[str, dict[str, Any]] = {}
    for hit in hits:
        of_video = {name: hit[name] for name in _OF_VIDEO if name in hit}
        video = made.setdefault(hit["video_id"], {**of_video, "docs": []})
        video["docs"].append({name: value for name, value in hit.items() if name not in _OF_VIDEO})
    return list(made.values())
