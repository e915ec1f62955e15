"""Jobs: under way for a time, then done, failed or done in part, with what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from ..types import Json
from ._asked import Asked, Handler, Refused, good
from ._clock import Clock
from ._dialects import Spelling

__all__ = ["POLL", "Ending", "Jobs", "Timed"]

POLL: Final = 5.0
"""Seconds that pass when somebody asks for what is under way: a caller would have waited so long before asking."""


class Ending(NamedTuple):
    """How something ends (`done`, `failed`, `partial`), why, and after how many seconds of the fake's time."""

    status: str = "done"
    message: str | None = None
    takes: float = 0.0


class Timed:
    """Something that takes time. `over` tells whether it has ended, and `percentage` how far it is."""

    def __init__(self, clock: Clock, ending: Ending) -> None:
        self._clock, self._began = clock, clock.seconds
        self.ending = ending

    @property
    def over(self) -> bool:
        return self._clock.seconds >= self._began + self.ending.takes

    @property
    def percentage(self) -> int:
        return 100 if self.over else int(100 * (self._clock.seconds - self._began) / self.ending.takes)

    def looked_at(self) -> None:
        """Let the time pass that lies between two looks at what is under way."""
        if not self.over:
            self._clock.advance(POLL)


class _Job(NamedTuple):
    timed: Timed
    make: Callable[[], Json]
    made: list[Any]


class Jobs:
    """All jobs, and how the next ones end.

    Args:
        clock: The time they take.
        takes: How many seconds, unless a script says otherwise.
        spelling: How what they say is spelled.
        known: Whether a job that nobody began is not found; it is over with nothing, otherwise.
    """

    def __init__(self, clock: Clock, takes: float, spelling: Spelling, known: bool) -> None:
        self._clock, self._takes, self._spelling, self._known = clock, takes, spelling, known
        self._dialect = spelling.dialect
        self._jobs: dict[str, _Job] = {}
        self._scripts: dict[str, list[Ending]] = {}

    @property
    def operations(self) -> Mapping[str, Handler]:
        """The operations that are answered here."""
        return {"get_async_response": self._asked_for, "get_job": self._generation}

    def script(self, operation: str, ending: Ending, times: int) -> None:
        """Say how the next jobs of an operation end."""
        self._scripts.setdefault(operation, []).extend([ending] * times)

    def timed(self, operation: str) -> Timed:
        """Begin something that takes time and ends as a script says, or well."""
        queue = self._scripts.get(operation)
        return Timed(self._clock, queue.pop(0) if queue else Ending(takes=self._takes))

    def begin(self, asked: Asked, make: Callable[[], Json]) -> Json:
        """Begin a job; at its end, `make` does what it was begun for, and gives what comes of it."""
        if asked.route.name in _AT_ONCE.get(self._dialect, ()):
            return good(make())
        key = f"job-{len(self._jobs) + 1}"
        name = asked.route.name
        self._jobs[key] = _Job(self.timed(name), lambda: self._spelling.result(name, make()), [])
        more: dict[str, Json] = {"status": _words(self._dialect)[0]}
        if self._dialect == "python":
            more["request_type"] = "async" if asked.body.get("callback_url") else "sync"
        elif asked.body.get("callback_url"):
            more["request_type"] = "async"
        self.settle()
        return good({"id": key, "output_url": f"{asked.origin}/async-response/{key}"}, **more)

    def settle(self) -> None:
        """Do what the jobs were begun for that are over by now."""
        for job in self._jobs.values():
            if job.timed.over and not job.made:
                try:
                    job.made.append(job.make() if job.timed.ending.status != "failed" else None)
                except Refused as error:  # what it was to work on is gone
                    job.timed.ending = job.timed.ending._replace(status="failed", message=error.message)
                    job.made.append(None)

    def _asked_for(self, asked: Asked) -> Json:
        key = asked.values["response_id"]
        under_way, done = _words(self._dialect)
        if key not in self._jobs:
            if self._known:
                raise Refused(404, "Response not found")
            return {"success": True, "status": done, _RESULT.get(self._dialect, "data"): {}}
        job = self._jobs[key]
        if not job.timed.over:
            percentage = job.timed.percentage
            job.timed.looked_at()
            return good({"percentage": percentage}, status=under_way)
        self.settle()
        ending = job.timed.ending
        if ending.status == "failed":
            refusal: dict[str, Json] = {"success": False, "message": ending.message or "The job failed."}
            return refusal | ({"status": "done", "response": refusal} if self._python else {"status": "failed"})
        if self._python:
            return {"success": True, "status": done, "response": good(job.made[0])}
        return {"success": True, "status": done, _RESULT.get(self._dialect, "data"): job.made[0]}

    @property
    def _python(self) -> bool:
        return self._dialect == "python"

    def _generation(self, asked: Asked) -> Json:
        """Another protocol for the same jobs, at `/job/{id}`."""
        key = asked.values["job_id"]
        job = self._jobs.get(key)
        if job is None:
            if self._known:
                raise Refused(404, "Job not found")
            return good({"job_id": key}, status="done")
        status = job.timed.ending.status if job.timed.over else "processing"
        job.timed.looked_at()
        self.settle()
        made = job.made[0] if job.made and isinstance(job.made[0], dict) else {}
        return good({"job_id": key, "status": status, **made}, status=status)


_AT_ONCE: Final = {"python": ("create_video_thumbnail", "extract_video_scenes")}
"""What the vendor's Python SDK is answered at once, and the description calls a job."""

_RESULT: Final = {"node": "result"}
"""Where a finished job's result stands, if not in `data`."""


def _words(dialect: str) -> tuple[str, str]:
    """Give the words for a job that is under way, and for one that is done."""
    return {"python": ("processing", "done"), "node": ("pending", "completed")}.get(dialect, ("processing", "done"))
