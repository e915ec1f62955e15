"""Collections, and the videos, audio files and images in them: uploaded, generated, listed, changed, deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from posixpath import basename, splitext
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from ..types import Json
from ._asked import Asked, Handler, Refused, good, paged
from ._clock import Clock
from ._exchange import StoredFile
from ._jobs import Jobs
from ._shelf import Item, Shelf
from ._speech import SAMPLE, Word, cut, spoken

__all__ = ["STORAGE", "Library"]

STORAGE: Final = "/_storage/"
"""Where files are uploaded to."""

_PREFIX: Final = {"video": "m-", "audio": "a-", "image": "img-"}
_LISTED: Final = {
    "video": ("list_videos", "videos"),
    "audio": ("list_audio", "audios"),
    "image": ("list_images", "images"),
}
_TYPES: Final = {
    **dict.fromkeys((".mp3", ".wav", ".m4a", ".flac", ".ogg", ".aac"), "audio"),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp"), "image"),
}
_SIZE: Final = {"video": 1048576, "audio": 524288, "image": 262144}


class Library:
    """What the account has. `shelves` holds videos, audio files and images, `files` what was uploaded, by address.

    Args:
        clock: When things were made.
        jobs: What takes time.
        known: Whether nothing is there that nobody made; there is one example of each kind, otherwise, and what is
            asked for by an id that nobody knows is taken to be such a one.
    """

    def __init__(self, clock: Clock, jobs: Jobs, known: bool) -> None:
        self._clock, self._jobs = clock, jobs
        self.collections = Shelf("Given collection id", None if known else lambda key: self._collection(key, {}))
        self.collections.add("default", self._collection("default", {"name": "My Collection"}))
        self.shelves = {kind: Shelf(kind.capitalize(), self._examples(kind, known)) for kind in _PREFIX}
        self.files: dict[str, StoredFile] = {}
        self._speech: dict[str, Sequence[Word]] = {}
        self._transcribed: set[str] = set()
        self._count = self._uploads = 0
        if not known:
            for kind, prefix in _PREFIX.items():
                self.shelves[kind].get(f"{prefix}12345")

    @property
    def operations(self) -> Mapping[str, Handler]:
        """The operations that are answered here."""
        return {
            "list_collections": self._list_collections,
            "create_collection": self._create_collection,
            "get_collection": lambda asked: good(self._its_collection(asked)),
            "update_collection": self._update_collection,
            "delete_collection": self._delete_collection,
            "get_upload_url": self._upload_url,
            "upload_to_collection": self._upload,
            "search_titles": self._titles,
            "list_assets": self._assets,
            "get_user": self._user,
            "delete_video_storage": lambda asked: self._done(self.media("video", asked)),
            **self._by_kind("video"),
            **self._by_kind("audio"),
            **self._by_kind("image"),
            "get_video_transcription": lambda asked: self._transcript(self.media("video", asked), asked),
            "get_audio_transcription": lambda asked: self._transcript(self.media("audio", asked), asked),
            "create_video_transcription": lambda asked: self._transcribe(self.media("video", asked), asked),
            "create_audio_transcription": lambda asked: self._transcribe(self.media("audio", asked), asked),
            "generate_image": self._generator("image"),
            "generate_video": self._generator("video"),
            "generate_audio": self._generator("audio"),
            "create_video_thumbnail": self._thumbnail,
            "list_video_thumbnails": self._thumbnails,
            "get_video_thumbnail": lambda asked: good({"thumbnail_url": self.media("video", asked)["thumbnail_url"]}),
            "dub_video": self._copied(lambda asked: asked.body.get("video_id"), "dubbed"),
            "reframe_video": self._copied(lambda asked: asked.values["video_id"], "reframed"),
            "translate_video": self._translated,
        }

    def _by_kind(self, kind: str) -> dict[str, Handler]:
        listing, key = _LISTED[kind]
        return {
            listing: lambda asked: self._list(kind, key, asked),
            f"get_{kind}": lambda asked: good(shown(self.media(kind, asked))),
            f"update_{kind}": lambda asked: self._update(self.media(kind, asked), asked),
            f"delete_{kind}": lambda asked: self._done(self.shelves[kind].remove(asked.values[f"{kind}_id"])),
        }

    # What other concerns ask

    def media(self, kind: str, asked: Asked) -> Item:
        """Give what the path of a request names. Raises `Refused` with 404 if it is not there."""
        return self.shelves[kind].get(asked.values[f"{kind}_id"])

    def videos(self, asked: Asked) -> list[Item]:
        """Give the videos that a request is about: the one of its path, or all of the collection of its path."""
        if "video_id" in asked.values:
            return [self.media("video", asked)]
        collection = self._its_collection(asked)["id"]
        return [item for item in self.shelves["video"] if item["collection_id"] == collection]

    def speech(self, key: str) -> Sequence[Word]:
        """Give what is said in a video or an audio file."""
        return self._speech.get(key) or spoken(SAMPLE)

    def says(self, key: str, words: Sequence[Word]) -> None:
        """Settle what is said in a video or an audio file. Raises `ValueError` if there is none with that id."""
        shelf = self.shelves["audio" if key.startswith("a-") else "video"]
        try:
            item = shelf.get(key)
        except Refused as error:
            raise ValueError(f"{key!r}: {error.message}") from None
        self._speech[key] = words
        item["length"] = max([item["length"], *(word.end for word in words)])

    def add(self, kind: str, name: str, collection: str = "default", **known: Any) -> Item:
        """Put a video, an audio file or an image into a collection."""
        self._count += 1
        key = known.pop("id", None) or f"{_PREFIX[kind]}{self._count:08x}"
        return self.shelves[kind].add(key, self._item(kind, key, name) | {"collection_id": collection} | known)

    def store(self, url: str, file: StoredFile) -> bool:
        """Keep an uploaded file, if an address was given for it."""
        number = url.rpartition(STORAGE)[2]
        if not number.isdecimal() or not 1 <= int(number) <= self._uploads:
            return False
        self.files[url] = file
        return True

    # Collections

    def _collection(self, key: str, body: Mapping[str, Any]) -> Item:
        return {
            "id": key,
            "name": body.get("name") or key,
            "description": body.get("description") or "",
            "is_public": bool(body.get("is_public")),
            "owner": "u-12345",
            "created_at": self._clock.stamp(),
        }

    def _its_collection(self, asked: Asked) -> Item:
        return self.collections.get(asked.values["collection_id"])

    def _list_collections(self, asked: Asked) -> Json:
        return good({"collections": [dict(one) for one in self.collections], "default_collection": "default"})

    def _create_collection(self, asked: Asked) -> Json:
        self._count += 1
        key = f"c-{self._count:08x}"
        return good(dict(self.collections.add(key, self._collection(key, asked.body))))

    def _update_collection(self, asked: Asked) -> Json:
        item = self._its_collection(asked)
        item |= {name: value for name, value in asked.body.items() if name in item and value is not None}
        return good(dict(item))

    def _delete_collection(self, asked: Asked) -> Json:
        key = asked.values["collection_id"]
        self.collections.remove(key)
        for shelf in self.shelves.values():
            for item in shelf:
                if item["collection_id"] == key:
                    shelf.remove(item["id"])
        return {"success": True, "message": "Operation successful"}

    def _user(self, asked: Asked) -> Json:
        return good({
            "user_id": "u-12345",
            "user_name": "John Doe",
            "user_email": "john@example.com",
            "collections": [one["id"] for one in self.collections],
            "default_collection": "default",
        })  # fmt: skip

    # Media

    def _examples(self, kind: str, known: bool) -> Callable[[str], Item] | None:
        name = {"video": "video.mp4", "audio": "audio.mp3", "image": "image.jpg"}[kind]
        return None if known else lambda key: self._item(kind, key, name) | {"example": True}

    def _item(self, kind: str, key: str, name: str) -> Item:
        common: Item = {
            "id": key,
            "name": name,
            "collection_id": "default",
            "size": _SIZE[kind],
            "created_at": self._clock.stamp(),
            "user_id": "u-12345",
            "extension": splitext(name)[1].lstrip(".") or {"video": "mp4", "audio": "mp3", "image": "jpg"}[kind],
        }
        if kind == "image":
            return common | {"width": 1920, "height": 1080, "url": f"https://assets.videodb.io/img/{key}.jpg"}
        if kind == "audio":
            return common | {"length": 60.0}
        return common | {
            "description": "",
            "length": 120.5,
            "stream_url": f"https://stream.videodb.io/v/{key}",
            "player_url": f"https://console.videodb.io/player/{key}",
            "thumbnail_url": f"https://assets.videodb.io/thumb/{key}.jpg",
        }

    def _list(self, kind: str, key: str, asked: Asked) -> Json:
        collection = asked.query.get("collection_id")
        if collection is not None:
            self.collections.get(collection)
        items = [one for one in self.shelves[kind] if collection in (None, one["collection_id"])]
        return good({key: [shown(one) for one in paged(items, asked.query)]})

    def _update(self, item: Item, asked: Asked) -> Json:
        item |= {name: value for name, value in asked.body.items() if name in ("name", "description") and value}
        return good(shown(item))

    def _done(self, _: Any) -> Json:
        return {"success": True, "message": "Operation successful"}

    def _upload_url(self, asked: Asked) -> Json:
        self._its_collection(asked)
        self._uploads += 1
        return good({"upload_url": f"{asked.origin}{STORAGE}{self._uploads}"})

    def _upload(self, asked: Asked) -> Json:
        collection, url = self._its_collection(asked)["id"], asked.body["url"]
        file = self.files.get(url)
        if STORAGE in url and file is None:
            raise Refused(400, "Download failed.")
        said = asked.body.get("name") or (file.name if file else None) or unquote(basename(urlsplit(url).path))
        name = said or "video"
        given = [name, file.name if file and file.name else "", urlsplit(url).path]
        kinds = [_TYPES[end] for one in given if (end := splitext(one)[1].lower()) in _TYPES]
        kind = asked.body.get("media_type") or next(iter(kinds), "video")
        known: dict[str, Any] = {"size": file.size} if file else {}
        if kind == "video" and asked.body.get("description"):
            known["description"] = asked.body["description"]
        return self._jobs.begin(asked, lambda: shown(self.add(kind, name, collection, **known)))

    def _generator(self, kind: str) -> Handler:
        def generate(asked: Asked) -> Json:
            collection = self._its_collection(asked)["id"]
            text = str(asked.body.get("prompt") or asked.body.get("text") or kind)
            known: dict[str, Any] = {}
            if kind != "image" and isinstance(asked.body.get("duration"), int | float):
                known["length"] = float(asked.body["duration"])

            def make() -> Json:
                item = self.add(kind, text[:40], collection, **known)
                if kind == "audio" and asked.body.get("audio_type") in ("speech", "voice"):
                    self._speech[item["id"]] = spoken(text)
                return shown(item)

            return self._jobs.begin(asked, make)

        return generate

    def _copied(self, which: Callable[[Asked], Any], word: str) -> Handler:
        def copy(asked: Asked) -> Json:
            item = self.shelves["video"].get(str(which(asked) or "m-12345"))

            def make() -> Json:
                made = self.add("video", f"{item['name']} ({word})", item["collection_id"], length=item["length"])
                self._speech[made["id"]] = self.speech(item["id"])
                return shown(made)

            return self._jobs.begin(asked, make)

        return copy

    def _titles(self, asked: Asked) -> Json:
        wanted = asked.body["query"].casefold()
        hits = [one for one in self.videos(asked) if wanted in one["name"].casefold() or "example" in one]
        return good([{"video": shown(one)} for one in hits])

    def _assets(self, asked: Asked) -> Json:
        collection, kind = asked.query.get("collection_id"), asked.query.get("asset_type")
        items = [
            {**shown(one), "asset_type": name}
            for name, shelf in self.shelves.items()
            if kind in (None, "all", name)
            for one in shelf
            if collection in (None, one["collection_id"])
        ]
        return good(list(paged(items, asked.query)))

    # Transcripts and thumbnails

    def _transcribe(self, item: Item, asked: Asked) -> Json:
        def make() -> Json:
            self._transcribed.add(item["id"])
            return self._text(cut(self.speech(item["id"])))

        return self._jobs.begin(asked, make)

    def _transcript(self, item: Item, asked: Asked) -> Json:
        query = asked.query
        start, end = query.get("start", 0), query.get("end", -1)
        if start < 0 or 0 <= end < start:
            raise Refused(400, "end: not before start is wanted")
        self._transcribed.add(item["id"])
        segments = cut(self.speech(item["id"]), query.get("segmenter", "word"), query.get("length", 1), start, end)
        return good(self._text(segments), status="completed")

    @staticmethod
    def _text(segments: Sequence[Mapping[str, Any]]) -> dict[str, Json]:
        return {"transcript": list(segments), "text": " ".join(one["text"] for one in segments)}

    def _translated(self, asked: Asked) -> Json:
        item = self.media("video", asked)
        return self._jobs.begin(
            asked, lambda: {"translated_transcript": list(cut(self.speech(item["id"]), "sentence"))}
        )

    def _thumbnail(self, asked: Asked) -> Json:
        item = self.media("video", asked)
        at = asked.body.get("timestamp") or 0

        def make() -> Json:
            image = self.add("image", f"{item['name']} at {at:g}", item["collection_id"])
            item.setdefault("_thumbnails", []).append({"timestamp": at, **_least(image)})
            return shown(image)

        return self._jobs.begin(asked, make)

    def _thumbnails(self, asked: Asked) -> Json:
        return good(list(self.media("video", asked).get("_thumbnails", [])))


def shown(item: Mapping[str, Any]) -> dict[str, Any]:
    """Give what the API tells of something."""
    return {name: value for name, value in item.items() if not name.startswith("_") and name != "example"}


def _least(image: Mapping[str, Any]) -> dict[str, Any]:
    return {name: image[name] for name in ("id", "collection_id", "name", "url")}
