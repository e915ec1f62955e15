from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, NUMBER, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerationJob(Model):
    """An image or a speech that a sandbox makes.

    Attributes:
        job_id (str | None): Id of the job.
        job_type (str | None): What is made - tts (speech) or image.
        status (str | None): processing, done or failed, where the top level has none. Example: 'done'.
        output_url (str | None): Not to be asked. The job is asked for by its id.
        id (str | None): When it is done, id of the audio (a-) or image (img-) that was made.
        collection_id (str | None): Id of the collection that this is in.
        name (str | None): What this is called.
        length (float | None): How long the audio is, in seconds. May come as text.
        url (str | None): Where it can be had.
    """

    __slots__ = (
        "job_id",
        "job_type",
        "status",
        "output_url",
        "id",
        "collection_id",
        "name",
        "length",
        "url",
    )

    job_id: str | None
    job_type: str | None
    status: str | None
    output_url: str | None
    id: str | None
    collection_id: str | None
    name: str | None
    length: float | None
    url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "job_id",
            "job_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "job_type",
            "job_type",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            AnyOf(STRING, NULL),
        ),
        Field(
            "output_url",
            "output_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "id",
            "id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "collection_id",
            "collection_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "length",
            "length",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "url",
            "url",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        job_id: str | None | Unset = UNSET,
        job_type: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        output_url: str | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        collection_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        length: float | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "job_id": job_id,
                    "job_type": job_type,
                    "status": status,
                    "output_url": output_url,
                    "id": id,
                    "collection_id": collection_id,
                    "name": name,
                    "length": length,
                    "url": url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if job_id is UNSET:
            _m.job_id = None
        else:
            _m.job_id = _raw["job_id"] = job_id
        if job_type is UNSET:
            _m.job_type = None
        else:
            _m.job_type = _raw["job_type"] = job_type
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status
        if output_url is UNSET:
            _m.output_url = None
        else:
            _m.output_url = _raw["output_url"] = output_url
        if id is UNSET:
            _m.id = None
        else:
            _m.id = _raw["id"] = id
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = collection_id
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name
        if length is UNSET:
            _m.length = None
        else:
            _m.length = _raw["length"] = length
        if url is UNSET:
            _m.url = None
        else:
            _m.url = _raw["url"] = url
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("job_id")
        m.job_id = v if v is None or type(v) is str else first(cls, "job_id", raw)
        v = get("job_type")
        m.job_type = v if v is None or type(v) is str else first(cls, "job_type", raw)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("output_url")
        m.output_url = v if v is None or type(v) is str else first(cls, "output_url", raw)
        v = get("id")
        m.id = v if v is None or type(v) is str else first(cls, "id", raw)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else first(cls, "collection_id", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else first(cls, "name", raw)
        v = get("length")
        m.length = v if v is None or type(v) is float and v - v == 0 else first(cls, "length", raw)
        v = get("url")
        m.url = v if v is None or type(v) is str else first(cls, "url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
