from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class JobHandle(Model):
    """A job, and where to ask for its result.

    Attributes:
        id (str | None): Id of the job, for `get_async_response`. Example: 'job-123'. Also spelled `job_id`.
        output_url (str | None): Address that gives the result once there is one; it wants the same key. Example:
            'https://api.videodb.io/async-response/job-123'.
        percentage (float | None): How far the job is, 0 to 100.
        job_type (str | None): What a generation makes, such as image or tts.
    """

    __slots__ = (
        "id",
        "output_url",
        "percentage",
        "job_type",
    )

    id: str | None
    output_url: str | None
    percentage: float | None
    job_type: str | None

    job_id = Alias["str | None"]("id", "job_id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            aliases=("job_id",),
        ),
        Field(
            "output_url",
            "output_url",
            STRING,
        ),
        Field(
            "percentage",
            "percentage",
            NUMBER,
        ),
        Field(
            "job_type",
            "job_type",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        output_url: str | Unset = UNSET,
        percentage: float | Unset = UNSET,
        job_type: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "job_id": job_id,
                    "output_url": output_url,
                    "percentage": percentage,
                    "job_type": job_type,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if id is UNSET and job_id is UNSET:
            _m.id = None
        else:
            _m.id = _m._one_of(
                "id",
                _raw,
                {
                    "id": id,
                    "job_id": job_id,
                },
            )
        if output_url is UNSET:
            _m.output_url = None
        else:
            _m.output_url = _raw["output_url"] = output_url if output_url is not None else _m._taken("output_url", None)
        if percentage is UNSET:
            _m.percentage = None
        else:
            _m.percentage = _raw["percentage"] = percentage if percentage is not None else _m._taken("percentage", None)
        if job_type is UNSET:
            _m.job_type = None
        else:
            _m.job_type = _raw["job_type"] = job_type if job_type is not None else _m._taken("job_type", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("id")
        if v is None and (v := get("job_id")) is None:
            m.id = None
        else:
            m.id = v if type(v) is str else first(cls, "id", raw)
        v = get("output_url")
        m.output_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("percentage")
        m.percentage = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("job_type")
        m.job_type = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
