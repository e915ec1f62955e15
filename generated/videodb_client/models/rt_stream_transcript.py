from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import BOOLEAN, INTEGER, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamTranscript(Model):
    """What was said, a page of it.

    Attributes:
        transcription_records (list[RTStreamTranscriptRecord]): What was said, piece by piece.
        next_page (bool | None): Whether there is another page. Example: False.
        total_count (int | None): How many pieces there are in all. Example: 50.
        page (int | None): Which page this is, from 1. Example: 1.
        page_size (int | None): How many pieces a page has. Example: 100.
    """

    __slots__ = (
        "transcription_records",
        "next_page",
        "total_count",
        "page",
        "page_size",
    )

    transcription_records: list[RTStreamTranscriptRecord]
    next_page: bool | None
    total_count: int | None
    page: int | None
    page_size: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "transcription_records",
            "transcription_records",
            Items(Object("rt_stream_transcript_record", "RTStreamTranscriptRecord")),
            required=True,
        ),
        Field(
            "next_page",
            "next_page",
            BOOLEAN,
        ),
        Field(
            "total_count",
            "total_count",
            INTEGER,
        ),
        Field(
            "page",
            "page",
            INTEGER,
        ),
        Field(
            "page_size",
            "page_size",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        transcription_records: Sequence[RTStreamTranscriptRecord | Mapping[str, Any]] | Unset = UNSET,
        next_page: bool | Unset = UNSET,
        total_count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "transcription_records": transcription_records,
                    "next_page": next_page,
                    "total_count": total_count,
                    "page": page,
                    "page_size": page_size,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if transcription_records is UNSET:
            pass
        else:
            _m.transcription_records = _raw["transcription_records"] = _m._taken(
                "transcription_records", transcription_records
            )
        if next_page is UNSET:
            _m.next_page = None
        else:
            _m.next_page = _raw["next_page"] = next_page if next_page is not None else _m._taken("next_page", None)
        if total_count is UNSET:
            _m.total_count = None
        else:
            _m.total_count = _raw["total_count"] = (
                total_count if total_count is not None else _m._taken("total_count", None)
            )
        if page is UNSET:
            _m.page = None
        else:
            _m.page = _raw["page"] = page if page is not None else _m._taken("page", None)
        if page_size is UNSET:
            _m.page_size = None
        else:
            _m.page_size = _raw["page_size"] = page_size if page_size is not None else _m._taken("page_size", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("transcription_records")
        if type(v) is list:
            m.transcription_records = [RTStreamTranscriptRecord._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("transcription_records", raw)
        v = get("next_page")
        m.next_page = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("total_count")
        m.total_count = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("page")
        m.page = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("page_size")
        m.page_size = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_transcript_record import RTStreamTranscriptRecord
