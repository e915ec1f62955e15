"""What an answer says of a job: of which kind it is, and its id, status and content. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from ._schema.model import Model
from ._schema.readers import ID_PREFIXES, UNDER_WAY
from .types import Json


class Protocol(NamedTuple):
    """How a kind of job is asked for: its name in tokens, the operation, its path, and what the id is called there."""

    name: str
    operation: str
    path: str
    parameter: str

    def token(self, job_id: str) -> str:
        """Give the text that names a job of this kind."""
        return f"{self.name}:{job_id}"


USUAL: Final = Protocol("async-response", "get_async_response", "/async-response/{response_id}", "response_id")
GENERATION: Final = Protocol("job", "get_job", "/job/{job_id}", "job_id")


def envelope_of(answer: Model | Mapping[str, Json]) -> Mapping[str, Json]:
    """Give an answer as JSON, with its content in `data`, wherever that stood."""
    if not isinstance(answer, Model):
        return answer
    raw = answer.to_dict()
    own, content = answer._unflattened(raw) if answer._flat else (raw, raw.get("data"))
    return raw if content is raw.get("data") else {**own, "data": content}


def place_of(raw: Mapping[str, Json]) -> tuple[Protocol, str]:
    """Give the kind of a job and its id, of what an operation answered; `""` where that holds none."""
    given = told_of(raw)
    if (generation := _generation(given)) and (given.keys() & _MARKS or word_of(raw) in UNDER_WAY):
        return GENERATION, generation
    url = given.get("output_url")
    if job_id := id_of(given.get("id")):
        return USUAL, job_id
    return USUAL, urlsplit(url).path.rstrip("/").rpartition("/")[2] if isinstance(url, str) else ""


def told_of(raw: Mapping[str, Json]) -> Mapping[str, Json]:
    """Give what an answer tells of a job: its `data`, or itself where it has an address and no `data`."""
    data = raw.get("data")
    if data is None and "output_url" in raw:
        return raw
    return data if isinstance(data, dict) else {}


_MARKS: Final = {"job_type", "output_url", "status"}
"""What stands beside the id of a generation job; other jobs have a `job_id` too."""


def _generation(data: Mapping[str, Json]) -> str:
    """Give the id of the generation job that a `data` is about; `""` for none, or if what was made is there already."""
    made, job_id = data.get("id"), data.get("job_id")
    if isinstance(made, str) and made.startswith(tuple(ID_PREFIXES.values())):
        return ""
    return id_of(job_id or (made if "job_type" in data else None))


def id_of(said: Json) -> str:
    """Give an id as the text that it is in a path, where a server may have a number; `""` for what is none."""
    return str(said) if isinstance(said, str) or type(said) is int else ""


def named(job_id: str) -> str:
    """Say which job it is; one that a callback told of has no id."""
    return f"the job {job_id!r}" if job_id else "the job"


def word_of(body: Mapping[str, Json]) -> str | None:
    status = body.get("status")
    return status.strip().lower() if isinstance(status, str) else None


def content_of(answer: Mapping[str, Json]) -> Json:
    """Give what an answer holds: in `data`, or in `result`, as a sample reads it."""
    data: Json = answer.get("data")
    return answer.get("result") if data is None else data
