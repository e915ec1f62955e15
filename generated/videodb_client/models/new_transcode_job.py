from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class NewTranscodeJob(Model):
    """A job that was begun.

    Attributes:
        job_id (str): Id of the job, for `get_transcode_job`. Example: 'job-12345'.
    """

    __slots__ = ("job_id",)

    job_id: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "job_id",
            "job_id",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        job_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "job_id": job_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if job_id is UNSET:
            pass
        else:
            _m.job_id = _raw["job_id"] = job_id if job_id is not None else _m._taken("job_id", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("job_id")
        if type(v) is str:
            m.job_id = v
        else:
            m._settle("job_id", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
