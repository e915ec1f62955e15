"""Show what models, pages and imports cost beside the stock generator's client for the same description.

Each figure is a ratio of processor times: both ways are run in turns, so that the machine's other work falls on both,
and the median of the rounds' ratios counts. Goals are shown beside what was measured; nothing is asserted.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from pipeline.documents import Json
from pipeline.door import guarded
from pipeline.paths import ROOT

from bench import stock

Way = Callable[[], object]


class Sizes(NamedTuple):
    """How often each figure is measured, and with how much in a round."""

    rounds: int
    records: int
    calls: int
    processes: int


WHOLE = Sizes(rounds=41, records=400, calls=300, processes=15)
TINY = Sizes(rounds=1, records=2, calls=1, processes=1)


class Figure(NamedTuple):
    """A ratio of ours to the stock generator's, and the most that it is to be."""

    name: str
    goal: float
    measured: float

    @property
    def is_met(self) -> bool:
        return self.measured <= self.goal


def video(number: int) -> dict[str, Json]:
    """A flat record, as `GET /video/` shows it."""
    return {
        "id": f"m-{number}",
        "name": f"video {number}.mp4",
        "description": None if number % 3 else "Video description",
        "collection_id": "default",
        "length": 120.5 + number,
        "size": 1048576.0,
        "stream_url": f"https://stream.videodb.io/v/{number}",
        "player_url": f"https://console.videodb.io/player/{number}",
        "thumbnail_url": f"https://assets.videodb.io/thumb/{number}.jpg",
        "created_at": "2026-11-07T05:31:56Z",
        "user_id": "u-1",
        "extension": "mp4",
    }


def stream(number: int) -> dict[str, Json]:
    """A record with a list in it, as `GET /rtstream/` shows it."""
    return {
        "id": f"rts-{number}",
        "name": f"Stream {number}",
        "status": "connected",
        "sample_rate": 30,
        "media_types": ["video", "audio"],
        "collection_id": "default",
        "store": False,
        "created_at": "2026-11-07T05:31:56Z",
    }


def streams(number: int) -> dict[str, Json]:
    """An answer with three levels of models, as `GET /rtstream/` gives it."""
    found = [stream(10 * number + each) for each in range(10)]
    return {"success": True, "data": {"results": found, "count": 10, "next": None, "previous": None}}


class Kind(NamedTuple):
    """Records of one model, of ours and of the stock generator's, and how their fields are read."""

    name: str
    ours: Any
    stock: Any
    record: Callable[[int], dict[str, Json]]
    few: Callable[[Any], object]
    every: Callable[[Any], object]


def _few_of_video(video: Any) -> object:
    return video.id, video.name, video.length


def _every_of_video(v: Any) -> object:
    first = v.id, v.name, v.description, v.collection_id, v.length, v.size
    return first, v.stream_url, v.player_url, v.thumbnail_url, v.created_at, v.user_id, v.extension


def _few_of_streams(answer: Any) -> object:
    return [(each.id, each.name, each.status) for each in answer.data.results]


def _every_of_streams(answer: Any) -> object:
    data = answer.data
    rest = answer.success, data.count, data.next_, data.previous
    return rest, [
        (s.id, s.name, s.status, s.sample_rate, s.media_types, s.collection_id, s.store, s.created_at)
        for s in data.results
    ]


def ratio(ours: Way, theirs: Way, rounds: int) -> float:
    """Give the median of the ratios of processor times, the two run in turns."""
    ours(), theirs()
    return median(_seconds(ours) / _seconds(theirs) for _ in range(rounds))


def _seconds(way: Way) -> float:
    gc.collect()
    started = time.process_time_ns()
    way()
    return max(time.process_time_ns() - started, 1) / 1e9


def of_models(kind: Kind, sizes: Sizes) -> Iterator[Figure]:
    """Measure reading and writing records of one kind."""
    raws = [kind.record(number) for number in range(sizes.records)]

    def compared(name: str, goal: float, way: Callable[[Any], Way]) -> Figure:
        return Figure(f"{name}, {kind.name}", goal, ratio(way(kind.ours), way(kind.stock), sizes.rounds))

    def reads(read: Callable[[Any], object]) -> Callable[[Any], Way]:
        return lambda model: lambda: [read(model.from_dict(raw)) for raw in raws]

    def writes(model: Any) -> Way:
        models = [model.from_dict(raw) for raw in raws]
        return lambda: [one.to_dict() for one in models]

    def writes_what_was_read(model: Any) -> Way:
        models = [model.from_dict(raw) for raw in raws]
        for one in models:
            kind.every(one)
        return lambda: [one.to_dict() for one in models]

    yield compared("from_dict", 0.8, lambda model: lambda: [model.from_dict(raw) for raw in raws])
    yield compared("from_dict and three fields read", 0.95, reads(kind.few))
    yield compared("from_dict and all fields read", 0.95, reads(kind.every))
    yield compared("to_dict of what came", 0.3, writes)
    yield compared("to_dict after all was read", 0.3, writes_what_was_read)
    yield Figure(f"memory of a record, {kind.name}", 1.1, _memory(kind, raws))


def _memory(kind: Kind, raws: Sequence[Json]) -> float:
    """Give the ratio of what is held once an answer has been read: of ours, the JSON that came too."""
    text = json.dumps(raws)

    def held(read: Callable[[Any], object]) -> int:
        warm = [read(raw) for raw in json.loads(text)]
        del warm
        gc.collect()
        tracemalloc.start()
        models = [read(raw) for raw in json.loads(text)]
        gc.collect()
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert len(models) == len(raws)
        return size

    # An answer's JSON is read in place: no one else has it.
    return held(kind.ours._read) / held(kind.stock.from_dict)


def of_constructors(ours: Any, theirs: Any, sizes: Sizes) -> Iterator[Figure]:
    """Measure making models by hand, and writing them."""
    whole = {**video(0), "description": "Video description", "created_at": ours.from_dict(video(0)).created_at}
    yield from _of_making(ours, theirs, "all fields", whole, sizes)
    yield from _of_making(ours, theirs, "two fields", {"id": "m-1", "length": 1.5}, sizes)


def _of_making(ours: Any, theirs: Any, what: str, given: dict[str, Any], sizes: Sizes) -> Iterator[Figure]:
    def makes(model: Any) -> Way:
        return lambda: [model(**given) for _ in range(sizes.records)]

    def writes(model: Any) -> Way:
        made = model(**given)
        return lambda: [made.to_dict() for _ in range(sizes.records)]

    yield Figure(f"constructor, {what}", 6, ratio(makes(ours), makes(theirs), sizes.rounds))
    yield Figure(f"to_dict of what was made, {what}", 1.5, ratio(writes(ours), writes(theirs), sizes.rounds))


def of_pages(theirs: Any, sizes: Sizes) -> Iterator[Figure]:
    """Measure going through pages, of 50 records each, beside reading these with the stock generator's client."""
    from videodb_client import AuthenticatedClient, pages
    from videodb_client.api.videos import list_videos
    from videodb_client.models import VideoListResult

    count = max(sizes.records // 50, 2)
    found = [[video(50 * page + number) for number in range(50)] for page in range(count)]
    raws: list[dict[str, Json]] = [{"success": True, "data": {"videos": videos}} for videos in [*found, []]]

    class Endpoint:
        _OPERATION = list_videos._OPERATION

        @staticmethod
        def sync(*, client: Any, page_index: int = 0) -> Any:
            return VideoListResult.from_dict(raws[page_index])

    with AuthenticatedClient(token="sk-bench") as client:
        measured = ratio(
            lambda: list(pages.iterate(Endpoint, client=client)),
            lambda: [one for raw in raws for one in theirs.from_dict(raw).data.videos],
            sizes.rounds,
        )
    yield Figure("an item of pages.iterate", 1.5, measured)


def of_the_surface(sizes: Sizes) -> Iterator[Figure]:
    """Measure a method beside the endpoint function beneath it, over a transport that answers at once."""
    import httpx
    from videodb_client import VideoDB
    from videodb_client.api.videos import get_video, update_video
    from videodb_client.models import UpdateVideoRequest

    answer = json.dumps({"success": True, "data": video(1)}).encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=answer))
    times = range(sizes.calls)
    with VideoDB(token="sk-bench", transport=transport) as db:
        read = ratio(
            lambda: [db.videos.get_video("m-1") for _ in times],
            lambda: [get_video.sync("m-1", client=db) for _ in times],
            sizes.rounds,
        )
        write = ratio(
            lambda: [db.videos.update_video("m-1", name="Intro") for _ in times],
            lambda: [update_video.sync("m-1", client=db, body=UpdateVideoRequest(name="Intro")) for _ in times],
            sizes.rounds,
        )
    yield Figure("a method beside its endpoint function, GET", 1.05, read)
    yield Figure("a method beside its endpoint function, PATCH", 1.05, write)


_ENDPOINT = (
    "from videodb_client import AuthenticatedClient; from videodb_client.api.videos import get_video\n"
    "client = AuthenticatedClient(token='sk-bench')"
)
_METHOD = "from videodb_client import VideoDB; db = VideoDB(token='sk-bench'); db.videos.get_video"
IMPORTS = {
    "import videodb_client": (0.1, "import videodb_client"),
    "one client and one operation": (0.5, _ENDPOINT),
    "VideoDB and one method, without a call": (0.5, _METHOD),
}


def of_imports(sizes: Sizes) -> Iterator[Figure]:
    """Measure what a program pays before its first call, in fresh processes, beside `import httpx`."""
    # Compiled code is kept, as for an installed package.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT / "generated")

    def seconds(code: str) -> float:
        program = f"import time\nstarted = time.process_time()\n{code}\nprint(time.process_time() - started)"
        run = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
        )
        return float(run.stdout)

    programs = [code for _, code in IMPORTS.values()]
    for code in ("import httpx", *programs):
        seconds(code)
    rounds = [[seconds(code) for code in ("import httpx", *programs)] for _ in range(sizes.processes)]
    for index, (name, (goal, _)) in enumerate(IMPORTS.items(), 1):
        yield Figure(f"{name}, to import httpx", goal, median(times[index] / times[0] for times in rounds))


def figures(folder: Path, sizes: Sizes) -> Iterator[Figure]:
    """Measure everything; `folder` is for what is made on the way."""
    stock.generate(folder, frozenset({"list_videos", "list_rtstreams"}))
    sys.path[:0] = [str(ROOT / "generated"), str(folder)]
    ours, theirs = import_module("videodb_client.models"), import_module(f"{stock.NAME}.models")
    flat = Kind("flat videos", ours.Video, theirs.Video, video, _few_of_video, _every_of_video)
    nested = Kind(
        "nested streams",
        ours.RTStreamListResult,
        theirs.RTStreamListResult,
        streams,
        _few_of_streams,
        _every_of_streams,
    )
    yield from of_models(flat, sizes)
    yield from of_models(nested, sizes._replace(records=max(sizes.records // 10, 1)))
    yield from of_constructors(ours.Video, theirs.Video, sizes)
    yield from of_pages(theirs.VideoListResult, sizes)
    yield from of_the_surface(sizes)
    yield from of_imports(sizes)


@guarded("bench")
def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and show a table."""
    parser = argparse.ArgumentParser(prog="bench.models", description=__doc__)
    parser.add_argument("--tiny", action="store_true", help="once through, to see that all of it runs")
    sizes = TINY if parser.parse_args(arguments).tiny else WHOLE
    print(f"{'models, pages, imports, to the stock generator':<64}{'goal':>8}{'measured':>10}")
    found = []
    with tempfile.TemporaryDirectory(prefix="videodb-client-bench-") as folder:
        for figure in figures(Path(folder), sizes):
            told = "met" if figure.is_met else "missed"
            print(f"{figure.name:<64}{figure.goal:>8}{figure.measured:>10.3f}  {told}", flush=True)
            found.append(figure)
    print(f"{sum(figure.is_met for figure in found)} of {len(found)} goals met")
    return 0


if __name__ == "__main__":
    sys.exit(main())
