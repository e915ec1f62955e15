from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    NUMBER,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerationJob(Model):
    """GenerationJob

    Attributes:
        job_id (str | None | Unset): Id of the job.
        job_type (str | None | Unset): What is made - tts (speech) or image.
        status (str | None | Unset): processing, done or failed, where the top level has none. Example: 'done'.
        output_url (str | None | Unset): Not to be asked. The job is asked for by its id.
        id (str | None | Unset): When it is done, id of the audio (a-) or image (img-) that was made.
        collection_id (str | None | Unset): Id of the collection that this is in.
        name (str | None | Unset): What this is called.
        length (float | None | Unset): How long the audio is, in seconds. May come as text.
        url (str | None | Unset): Where it can be had.
    """

    job_id: str | None | Unset
    job_type: str | None | Unset
    status: str | None | Unset
    output_url: str | None | Unset
    id: str | None | Unset
    collection_id: str | None | Unset
    name: str | None | Unset
    length: float | None | Unset
    url: str | None | Unset
    _wire: Wire = field(alias="_wire")

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
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
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
            _wire,
        )
