"""Understandings of videos, indexes over them, and the searches over these: semantic, query, aggregate, ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import fmean
from typing import Any, Final

from ..types import Json
from ._account import Account
from ._asked import Asked, Handler, Refused, good
from ._finding import Piece, matched, ranked, sorted_by
from ._jobs import Jobs, Timed
from ._media import Library
from ._scenes import Scenes, by_video
from ._shelf import Item, Shelf, shelf_of
from ._speech import sentences

__all__ = ["Understandings"]

_NAMES: Final = {"spoken_words": "transcript", "vlm": "scene", "object_detection": "objects"}
_GROUPS: Final = ("semantic", "filter", "aggregate", "sort", "fts", "hydrate", "return")
_USES: Final = ("semantic", "query", "aggregate")


class Understandings:
    """What was understood of each video, and what is indexed of that; `bare`: whether rows stand in `data` itself."""

    def __init__(
        self, account: Account, jobs: Jobs, library: Library, scenes: Scenes, known: bool, *, bare: bool
    ) -> None:
        self._account, self._jobs, self._library, self._scenes = account, jobs, library, scenes
        self._known, self._bare = known, bare
        self._understandings: dict[str, Shelf] = {}
        self._indexes: dict[str, Shelf] = {}
        self._count = 0

    @property
    def operations(self) -> Mapping[str, Handler]:
        """The operations that are answered here."""
        scoped: dict[str, Handler] = {}
        for scope in ("video", "collection"):
            scoped |= {
                f"search_{scope}_v2": self._search,
                f"semantic_search_{scope}": self._semantic,
                f"query_{scope}": self._query,
                f"aggregate_{scope}": self._aggregate,
                f"ask_{scope}": self._ask,
            }
        return scoped | {
            "create_video_understanding": self._understand,
            "list_video_understandings": self._list,
            "get_video_understanding": lambda asked: good(self._shown(self._one(asked), asked.query.get("analyzer"))),
            "delete_video_understanding": self._delete,
            "get_analyzer_output": self._output,
            "create_index": self._create_index,
            "list_indexes": self._list_indexes,
            "get_index": lambda asked: good(self._manifest(self._index(asked), looked=True)),
            "delete_index": self._delete_index,
            "get_index_records": self._records,
        }

    # Understandings

    def _shelf(self, video: Item) -> Shelf:
        runs = [{"type": "spoken_words"}, {"type": "vlm"}]
        example = None if self._known else lambda key: self._made(video, key, runs)
        return shelf_of(self._understandings, video, "Understanding", example, "und_0a1b2c3d4e5f6071")

    def _one(self, asked: Asked) -> Item:
        return self._shelf(self._library.media("video", asked)).get(asked.values["understanding_id"])

    def _made(self, video: Mapping[str, Any], key: str, analyzers: Sequence[Mapping[str, Any]]) -> Item:
        runs = []
        for number, one in enumerate(analyzers):
            kind = str(one["type"])
            name = one.get("name") or _NAMES.get(kind, kind.partition("_")[0])
            runs.append({"id": f"an_{number + 1}", "name": name, "type": kind, "_config": one.get("config") or {}})
        return {
            "understanding_id": key,
            "video_id": video["id"],
            "collection_id": video["collection_id"],
            "_timed": self._jobs.timed("create_video_understanding"),
            "_runs": runs,
        }

    def _understand(self, asked: Asked) -> Json:
        video, analyzers = self._library.media("video", asked), asked.body["analyzers"]
        names = [one.get("name") for one in analyzers if one.get("name")]
        if len(names) != len(set(names)):
            raise Refused(400, "analyzer names must be unique")
        self._count += 1
        key = f"und_{self._count:016x}"
        return good(self._shown(self._shelf(video).add(key, self._made(video, key, analyzers))))

    def _shown(self, item: Item, analyzer: str | None = None) -> dict[str, Any]:
        timed: Timed = item["_timed"]
        status = timed.ending.status if timed.over else "queued" if timed.percentage == 0 else "running"
        runs = [
            {**{name: value for name, value in run.items() if name != "_config"}, "status": self._run(timed, number)}
            for number, run in enumerate(item["_runs"])
        ]
        runs.sort(key=lambda run: analyzer not in (run["id"], run["name"]) if analyzer else False)
        timed.looked_at()
        shown = {name: value for name, value in item.items() if not name.startswith("_")}
        return shown | {"status": status, "analyzers": runs}

    @staticmethod
    def _run(timed: Timed, number: int) -> str:
        """Tell the status of an analyzer; of one that ends in part, the first one ends well."""
        if not timed.over:
            return "running" if timed.percentage else "pending"
        if timed.ending.status == "partial":
            return "failed" if number else "done"
        return timed.ending.status

    def _list(self, asked: Asked) -> Json:
        shelf = self._shelf(self._library.media("video", asked))
        return good({"understanding_results": [self._shown(item) for item in shelf]})

    def _delete(self, asked: Asked) -> Json:
        self._shelf(self._library.media("video", asked)).remove(asked.values["understanding_id"])
        return {"success": True, "message": "Operation successful"}

    def _output(self, asked: Asked) -> Json:
        item, wanted = self._one(asked), asked.values["analyzer"]
        video = self._library.media("video", asked)
        for number, run in enumerate(item["_runs"]):
            if wanted in (run["id"], run["name"]) or not self._known:
                scenes = [
                    {"scene_id": record["scene_id"], "start": record["start"], "end": record["end"], "metadata": {}}
                    | {"data": record["data"]}
                    for record in self._analyzed(video, run)
                ]
                status = self._run(item["_timed"], number)
                told = {"name": run["name"], "type": run["type"], "status": status, "metadata": {}}
                return good(told | {"scenes": scenes if status == "done" else []})
        raise Refused(404, "Analyzer not found")

    def _analyzed(self, video: Mapping[str, Any], run: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Give what an analyzer makes of each scene: what is said there, what is seen there, or a value it may have."""
        made = []
        if run["type"] in ("spoken_words", "speech_transcription"):
            for said in sentences(self._library.speech(video["id"])):
                words = [{"text": word.text, "start": word.start, "end": word.end} for word in said]
                data: dict[str, Any] = {"text": " ".join(word.text for word in said), "words": words}
                made.append({"start": said[0].start, "end": said[-1].end, "data": data})
        else:
            asked_for = run["_config"].get("schema") if isinstance(run["_config"], Mapping) else None
            for start, end, text in self._scenes.seen(video):
                data = {str(field): text for field in asked_for} if asked_for else {"text": text}
                made.append({"start": start, "end": end, "data": data})
        return [{"scene_id": f"{run['id']}-{i}", **one} for i, one in enumerate(made)]

    # Indexes

    def _index_shelf(self, video: Item) -> Shelf:
        example = None if self._known else lambda key: self._indexed(video, key, {"name": key})
        return shelf_of(self._indexes, video, "Index", example, "idx-12345")

    def _index(self, asked: Asked) -> Item:
        return self._index_shelf(self._library.media("video", asked)).get(asked.values["index_id"])

    def _indexed(self, video: Item, key: str, body: Mapping[str, Any]) -> Item:
        source = body.get("source") or {}
        understanding = source.get("understanding_id")
        if "scenes" in source:
            records = [self._given(one, number) for number, one in enumerate(source["scenes"])]
        else:
            runs = self._shelf(video).get(understanding or "und_0a1b2c3d4e5f6071")["_runs"]
            wanted = source.get("analyzer_id"), source.get("analyzer_type")
            chosen = [run for run in runs if run["id"] == wanted[0] or run["type"] == wanted[1]] or runs[:1]
            records = self._analyzed(video, chosen[0])
        if not records:
            raise Refused(400, "source resolved to no scenes — nothing to index")
        names = sorted({name for record in records for name in record["data"]})
        fields = {"semantic": names, "filter": names, "aggregate": names, "sort": names, **(body.get("fields") or {})}
        if unknown := sorted(set(fields) - set(_GROUPS)):
            raise Refused(400, f"unknown fields group: {unknown[0]!r} (allowed: {list(_GROUPS)})")
        for name in fields["filter"]:
            if name.partition(".")[0] not in names:
                raise Refused(400, f"fields.filter names not present in any scene's data: [{name!r}]. "
                                   f"Available top-level fields: {names}")  # fmt: skip
        return {
            "index_id": key,
            "name": body.get("name") or key,
            "video_id": video["id"],
            "collection_id": video["collection_id"],
            "error": None,
            "use_for": body.get("use_for") or list(_USES),
            "source": {"understanding_id": understanding} if understanding else {},
            "fields": fields,
            "field_schema": {name: {"type": "string", "groups": ["filter"], "operators": ["=="]} for name in names},
            "_records": [
                {"video_id": video["id"], "understanding_id": understanding, "metadata": {}, **record}
                for record in records
            ],
            "_timed": self._jobs.timed("create_index"),
        }

    @staticmethod
    def _given(scene: Mapping[str, Any], number: int) -> dict[str, Any]:
        if not scene["end"] > scene["start"]:
            raise Refused(400, f"scenes must end after they start; invalid at positions [{number}]")
        own = ("start", "end", "scene_id", "metadata")
        data = {name: value for name, value in scene.items() if name not in own}
        made = {"start": scene["start"], "end": scene["end"], "metadata": scene.get("metadata") or {}, "data": data}
        return made | {"scene_id": scene.get("scene_id") or f"scene-{number}"}

    def _create_index(self, asked: Asked) -> Json:
        video = self._library.media("video", asked)
        if unknown := set(asked.body.get("use_for") or ()) - {*_USES, "search"}:
            raise Refused(400, f"invalid use_for value: {min(unknown)!r} (allowed: {list(_USES)})")
        self._count += 1
        key = f"idx-{self._count:016x}"
        return good(self._manifest(self._index_shelf(video).add(key, self._indexed(video, key, asked.body))))

    @staticmethod
    def _manifest(item: Item, *, looked: bool = False) -> dict[str, Any]:
        timed: Timed = item["_timed"]
        good_end = timed.ending.status != "failed"
        status = ("ready" if good_end else "failed") if timed.over else "building"
        shown = {name: value for name, value in item.items() if not name.startswith("_")}
        shown |= {"status": status, "record_count": len(item["_records"]) if status == "ready" else None}
        if status == "failed":
            shown["error"] = timed.ending.message or "The index failed."
        if looked:
            timed.looked_at()
        return shown

    def _list_indexes(self, asked: Asked) -> Json:
        video = self._library.media("video", asked)
        kept = [self._manifest(item) for item in self._index_shelf(video)]
        use, name = asked.query.get("use_for"), asked.query.get("name")
        kept = [one for one in kept if use is None or use in one["use_for"]]
        if name is None:
            return good({"indexes": kept})
        for one in kept:
            if one["name"] == name:
                return good(one)
        if not self._known:
            return good(self._manifest(self._index_shelf(video).add(name, self._indexed(video, name, {"name": name}))))
        raise Refused(404, "Index not found")

    def _delete_index(self, asked: Asked) -> Json:
        self._index_shelf(self._library.media("video", asked)).remove(asked.values["index_id"])
        return {"success": True, "message": "Operation successful"}

    def _records(self, asked: Asked) -> Json:
        records, limit = self._index(asked)["_records"], asked.query.get("limit", 20)
        cursor = asked.query.get("cursor") or "0"
        if not cursor.isdecimal() and self._known:
            raise Refused(400, "cursor: not one of this list")
        begin = int(cursor) if cursor.isdecimal() else len(records)
        more = str(begin + limit) if begin + limit < len(records) else None
        return good({"records": records[begin : begin + limit], "next_cursor": more})

    # Searches

    def _pieces(self, asked: Asked, use: str) -> Iterable[Piece]:
        body = asked.body
        names, ids = _several(body, "index_name"), _several(body, "index_id")
        for video in self._library.videos(asked):
            for index in self._index_shelf(video):
                chosen = index["name"] in names or index["index_id"] in ids or not (names or ids)
                ready = self._manifest(index)["status"] == "ready" or use == "query"
                if not (chosen and ready):
                    continue
                for record in index["_records"]:
                    data = record["data"]
                    if matched(data, body.get("filter")):
                        text = " ".join(str(data[name]) for name in index["fields"]["semantic"] if name in data)
                        said = data.get("text")
                        yield Piece(
                            video, record["start"], record["end"], said if isinstance(said, str) else text,
                            index["index_id"], index["name"], data,
                        )  # fmt: skip

    def _hits(self, found: Iterable[tuple[float | None, Piece]]) -> list[dict[str, Any]]:
        return by_video([
            {
                "video_id": piece.video["id"],
                "collection_id": piece.video["collection_id"],
                "title": piece.video["name"],
                "start": piece.start,
                "end": piece.end,
                "text": piece.text,
                "score": score if score is None else round(score, 3),
                "scene_index_id": piece.index_id,
                "scene_index_name": piece.index_name,
                "metadata": dict(piece.data),
                "stream_url": f"https://stream.videodb.io/v/{piece.video['id']}",
            }
            for score, piece in found
        ])  # fmt: skip

    def _ranked(self, asked: Asked, query: str, most: int) -> list[tuple[float, Piece]]:
        least = asked.body.get("score_threshold") or 0
        return ranked(self._pieces(asked, "semantic"), query, least=least, most=asked.body.get("top_k") or most)

    def _semantic(self, asked: Asked) -> Json:
        return good({"results": self._hits(self._ranked(asked, asked.body["query"], 10)), "warnings": []})

    def _search(self, asked: Asked) -> Json:
        hits = self._hits(self._ranked(asked, asked.body["query"], 10))
        deep = asked.body.get("mode") == "deepsearch"
        answer = {"response_type": "deepsearch" if deep else "shots", "results": hits, "waiting_for": "none"}
        session = asked.body.get("session_id") or ("session-1" if deep else None)
        return good(answer | {"session_id": session, "clarification": None, "trace": None, "warnings": []})

    def _query(self, asked: Asked) -> Json:
        try:
            pieces = sorted_by(list(self._pieces(asked, "query")), asked.body.get("sort"))
        except ValueError as error:
            raise Refused(400, str(error)) from None
        return good({"results": self._hits((None, one) for one in pieces[: asked.body.get("limit") or 100])})

    def _aggregate(self, asked: Asked) -> Json:
        by, metric = asked.body.get("group_by"), asked.body.get("metric") or "count"
        groups: dict[Any, list[Mapping[str, Any]]] = {}
        for piece in self._pieces(asked, "aggregate"):
            value = piece.data.get(by) if by else None
            for one in value if isinstance(value, list) else [value]:
                key = one if isinstance(one, str | int | float) else str(one)
                groups.setdefault(key, []).append(piece.data)
        rows = [({by: key} if by else {}) | {"value": _measured(metric, items)} for key, items in groups.items()]
        rows.sort(key=lambda row: -(row["value"] or 0))
        rows = rows[: asked.body.get("limit") or 100]
        return good(rows if self._bare else {"results": rows, "warnings": []})

    def _ask(self, asked: Asked) -> Json:
        hits = self._ranked(asked, asked.body["question"], 15)
        answer = hits[0][1].text if hits else "Nothing in these videos answers that."
        sources = self._hits(hits) if asked.body.get("include_sources") else None
        return good({"answer": answer, "sources": sources, "warnings": []})


def _several(body: Mapping[str, Any], name: str) -> list[str]:
    """Give the values of a field that may be one or several, in the singular or plural."""
    given = body.get(name) or body.get(f"{name}s") or []
    return [given] if isinstance(given, str) else list(given)


def _measured(metric: str, items: Sequence[Mapping[str, Any]]) -> float | None:
    """Give `count`, or `avg(field)`, `sum(field)`, `min(field)`, `max(field)` over the numbers that there are."""
    how, _, field = metric.rstrip(")").partition("(")
    if how == "count":
        return len(items)
    values = [value for item in items if isinstance(value := item.get(field), int | float)]
    measures: dict[str, Callable[[Sequence[float]], float]] = {"sum": sum, "min": min, "max": max, "avg": fmean}
    if how not in measures:
        raise Refused(400, f"metric: {metric!r} is not known")
    return float(measures[how](values)) if values else None
