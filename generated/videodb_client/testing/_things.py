"""Everything else that is made, read, listed, changed and removed: streams, events, alerts, sessions, voice clones.

A table says which operations do what; one class keeps them all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from ..types import Json
from ._asked import Asked, Handler, Refused, good, paged
from ._clock import Clock
from ._description import routes
from ._jobs import Jobs
from ._shelf import Item, Shelf

__all__ = ["Things"]


class Kind(NamedTuple):
    """A kind of thing: the field that holds its id, the path parameter that takes it, and its operations.

    `listed` is the operation and the key of its items; `turned` changes `status`, by the words of `states`.
    """

    name: str
    id: str
    at: str
    prefix: str
    create: str
    read: str = ""
    listed: tuple[str, str] = ("", "")
    change: str = ""
    turned: str = ""
    remove: str = ""
    within: str = ""
    status: str = ""
    states: Mapping[str, str] = {}


_RUNS: Final = {"start": "running", "stop": "stopped"}
_ENABLED: Final = {"enable": "enabled", "disable": "disabled", "enabled": "enabled", "disabled": "disabled"}

_KINDS: Final = (
    Kind(
        "Stream", "id", "stream_id", "rts-", "create_rtstream", "get_rtstream", ("list_rtstreams", "results"),
        change="update_rtstream", turned="update_rtstream_status", status="connected",
        states={"start": "connected", "stop": "stopped"},
    ),
    Kind(
        "Scene index", "rtstream_index_id", "scene_index_id", "scene-idx-", "create_rtstream_scene_index",
        "get_rtstream_scene_index", ("list_rtstream_scene_indexes", "scene_indexes"),
        change="update_rtstream_scene_index", turned="update_rtstream_scene_index_status",
        within="stream_id", status="running", states=_RUNS,
    ),
    Kind("Event", "event_id", "event_id", "event-", "create_event", listed=("list_events", "events")),
    Kind(
        "Alert", "alert_id", "alert_id", "alert-", "create_alert", listed=("list_alerts", "alerts"),
        turned="update_alert_status", within="scene_index_id", status="enabled", states=_ENABLED,
    ),
    Kind(
        "Understanding", "understanding_id", "understanding_id", "und-", "create_rtstream_understanding",
        "get_rtstream_understanding", ("list_rtstream_understandings", "understandings"),
        turned="update_rtstream_understanding_status", within="stream_id", status="running", states=_RUNS,
    ),
    Kind(
        "Index", "index_id", "index_id", "idx-", "create_rtstream_index", "get_rtstream_index",
        ("list_rtstream_indexes", "indexes"), turned="update_rtstream_index_status", within="stream_id",
        status="running", states=_RUNS,
    ),
    Kind(
        "Alert", "alert_id", "alert_id", "alert-", "create_rtstream_index_alert",
        listed=("list_rtstream_index_alerts", "alerts"), turned="update_rtstream_index_alert_status",
        within="index_id", status="enabled", states=_ENABLED,
    ),
    Kind(
        "Voice clone", "voice_clone_id", "voice_clone_id", "vc-", "create_voice_clone", "get_voice_clone",
        ("list_voice_clones", "voice_clones"), remove="delete_voice_clone", status="ready",
    ),
    Kind(
        "Session", "session_id", "session_id", "capture-", "create_session", "get_session",
        ("list_sessions", "sessions"), within="collection_id", status="created",
    ),
    Kind("Meeting", "bot_id", "bot_id", "bot-", "record_meeting", "get_meeting", within="collection_id", status="done"),
    Kind("Job", "job_id", "job_id", "job-t", "create_transcode_job", "get_transcode_job", status="completed"),
)  # fmt: skip


class Things:
    """All of them. `known` as in `Library`."""

    def __init__(self, clock: Clock, jobs: Jobs, known: bool) -> None:
        self._clock, self._jobs, self._known = clock, jobs, known
        self._routes = {route.name: route for route in routes()}
        self._shelves: dict[tuple[str, str], Shelf] = {}
        self._count = 0
        self._keys = Shelf("API key", None if known else lambda key: {"key": key, "created_at": clock.stamp()})
        self._downloads = Shelf("Download", None if known else lambda key: self._download(key, {}))
        if not known:
            self._keys.get("sk-xxx")
            self._downloads.get("download-12345")

    @property
    def operations(self) -> Mapping[str, Handler]:
        """The operations that are answered here."""
        made: dict[str, Handler] = {
            "list_api_keys": lambda asked: good([dict(one) for one in self._keys]),
            "create_api_key": self._create_key,
            "delete_api_key": lambda asked: self._done(self._keys.remove(asked.values["api_key"])),
            "create_download": self._create_download,
            "list_downloads": lambda asked: good({"downloads": list(paged([*self._downloads], asked.query))}),
            "get_download": lambda asked: good(dict(self._downloads.get(asked.values["download_id"]))),
            "update_download": lambda asked: good(dict(self._downloads.get(asked.values["download_id"]))),
            "delete_download": lambda asked: self._done(self._downloads.remove(asked.query["download_id"])),
            "start_session": lambda asked: self._session(asked, asked.body["session_id"], "starting"),
            "get_streaming_session": lambda asked: self._session(asked, asked.values["streaming_session_id"], "active"),
            "stop_session": lambda asked: self._session(asked, asked.values["streaming_session_id"], "stopped"),
        }  # fmt: skip
        for kind in _KINDS:
            made[kind.create] = self._creator(kind)
            if kind.read:
                made[kind.read] = self._reader(kind)
            if kind.listed[0]:
                made[kind.listed[0]] = self._lister(kind)
            if kind.change:
                made[kind.change] = self._changer(kind)
            if kind.turned:
                made[kind.turned] = self._turner(kind)
            if kind.remove:
                made[kind.remove] = self._remover(kind)
        return made

    # By the table

    def _shelf(self, kind: Kind, asked: Asked) -> Shelf:
        place = kind.create, asked.values.get(kind.within, "")
        if place not in self._shelves:
            example = None if self._known else lambda key: self._made(kind, key, {}, place[1])
            self._shelves[place] = Shelf(kind.name, example)
        return self._shelves[place]

    def _parent(self, kind: Kind, asked: Asked) -> None:
        """See to it that what it is within is there."""
        for other in _KINDS:
            if other.at == kind.within and other is not kind and other.create in _PARENTS.get(kind.create, ()):
                self._shelf(other, asked).get(asked.values[kind.within])

    def _made(self, kind: Kind, key: str, body: Mapping[str, Any], within: str) -> Item:
        place = self._routes[kind.read or kind.listed[0]]
        item = place.item(kind.listed[1] if not kind.read else None)
        fields = place.fields(kind.listed[1] if not kind.read else None)
        source = body.get("source")
        known: Item = {
            **body,
            "status": kind.status,
            "created_at": self._clock.stamp(),
            "updated_at": self._clock.stamp(),
            "rtstream_id": within,
            "collection_id": body.get("collection_id") or within or "default",
            "source_understanding_id": source.get("understanding_id") if isinstance(source, dict) else None,
        }
        return item | {name: value for name, value in known.items() if value and name in fields} | {kind.id: key}

    def _creator(self, kind: Kind) -> Handler:
        def create(asked: Asked) -> Json:
            self._parent(kind, asked)
            self._count += 1
            key = f"{kind.prefix}{self._count:06x}"
            body = dict(asked.body)
            if "event_id" in body:
                event = self._shelves.get(("create_event", ""), Shelf("Event"))
                known: Item = event.get(body["event_id"]) if body["event_id"] in event or self._known else {}
                body |= {"prompt": known.get("event_prompt"), "label": known.get("label")}
            within = asked.values.get(kind.within, "")
            item = self._shelf(kind, asked).add(key, self._made(kind, key, body, within))
            fields = asked.route.fields()
            return good({name: value for name, value in item.items() if name in fields or not fields})

        return create

    def _reader(self, kind: Kind) -> Handler:
        def read(asked: Asked) -> Json:
            item = self._shelf(kind, asked).get(asked.values[kind.at])
            return good({name: value for name, value in item.items() if name in asked.route.fields()})

        return read

    def _lister(self, kind: Kind) -> Handler:
        def listed(asked: Asked) -> Json:
            self._parent(kind, asked)
            wanted = {name: asked.query[name] for name in ("status", "name", "language") if name in asked.query}
            items = [
                dict(one) for one in self._shelf(kind, asked)
                if all(one.get(name) == value for name, value in wanted.items())
            ]  # fmt: skip
            data: dict[str, Json] = {kind.listed[1]: list(paged(items, asked.query))}
            if "count" in asked.route.fields():
                offset, limit = asked.query.get("offset", 0), asked.query.get("limit", 10)
                data[kind.listed[1]] = items[offset : offset + limit]
                there = offset + limit < len(items)
                more = f"/rtstream/?limit={limit}&offset={offset + limit}" if there else None
                data |= {"count": len(items), "next": more, "previous": None}
            return good(data)

        return listed

    def _changer(self, kind: Kind) -> Handler:
        def change(asked: Asked) -> Json:
            item = self._shelf(kind, asked).get(asked.values[kind.at])
            item |= {name: value for name, value in asked.body.items() if value is not None}
            fields = asked.route.fields()
            return good({name: value for name, value in item.items() if name in fields}) if fields else self._done(item)

        return change

    def _turner(self, kind: Kind) -> Handler:
        def turn(asked: Asked) -> Json:
            item = self._shelf(kind, asked).get(asked.values[kind.at])
            word = str(asked.body.get("action") or asked.body.get("status"))
            if word not in kind.states:
                raise Refused(400, f"action: one of {', '.join(kind.states)} is wanted")
            item["status"] = kind.states[word]
            return self._done(item)

        return turn

    def _remover(self, kind: Kind) -> Handler:
        return lambda asked: self._done(self._shelf(kind, asked).remove(asked.values[kind.at]))

    @staticmethod
    def _done(_: Any) -> dict[str, Json]:
        return {"success": True, "message": "Operation successful"}

    # What the table cannot say

    def _create_key(self, asked: Asked) -> Json:
        self._count += 1
        key = f"sk-made-{self._count:06x}"
        self._keys.add(key, {"key": key, "created_at": self._clock.stamp()})
        return good({"api_key": key})

    def _download(self, key: str, body: Mapping[str, Any]) -> Item:
        return {
            "id": key,
            "name": body.get("name") or "video_download.mp4",
            "status": "done",
            "created_at": self._clock.stamp(),
            "download_url": f"https://downloads.example.com/{key}.mp4",
        }

    def _create_download(self, asked: Asked) -> Json:
        self._count += 1
        key = f"download-{self._count}"
        make: Callable[[], Json] = lambda: dict(self._downloads.add(key, self._download(key, asked.body)))  # noqa: E731
        return self._jobs.begin(asked, make)

    def _session(self, asked: Asked, key: str, status: str) -> Json:
        """Find a session that is named without its collection, and change its status."""
        kind = next(one for one in _KINDS if one.create == "create_session")
        shelves = [shelf for (create, _), shelf in self._shelves.items() if create == kind.create]
        found = next((shelf.get(key) for shelf in shelves if key in shelf), None)
        if found is None:
            if self._known:
                raise Refused(404, "Session not found")
            found = self._made(kind, key, {}, "default")
        if status != "active" or found["status"] == "starting":
            found["status"] = status
        if not asked.route.fields():
            return self._done(found)
        return good({"session_id": key, "status": found["status"]})


_PARENTS: Final = {
    "create_rtstream_scene_index": ("create_rtstream",),
    "create_rtstream_understanding": ("create_rtstream",),
    "create_rtstream_index": ("create_rtstream",),
    "create_alert": ("create_rtstream_scene_index",),
    "create_rtstream_index_alert": ("create_rtstream_index",),
}
"""What there must be for something to be made within it."""
