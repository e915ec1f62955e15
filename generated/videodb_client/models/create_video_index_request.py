from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateVideoIndexRequest(Model):
    """How a video is to be made searchable.

    Attributes:
        index_type (IndexType | None): What to index: what is spoken, or what is seen. The server's default:
            'spoken_word'. Example: 'spoken_word'.
        engine (str | None): Which engine transcribes. The server's default: 'default'. Example: 'default'.
        force (bool | None): Whether to index anew. An index that is there already is an error otherwise. Example:
            False.
        language_code (str | None): What is spoken, such as en, hi, en_us or en-US. The engine finds out unless
            told. Example: 'en-US'.
        segmentation_type (str | None): How the transcript is cut: by `sentence`, or (the vendor's SDKs) by `llm`.
            The server's default: 'sentence'. Example: 'sentence'.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
    """

    __slots__ = (
        "index_type",
        "engine",
        "force",
        "language_code",
        "segmentation_type",
        "callback_url",
    )

    index_type: IndexType | None
    engine: str | None
    force: bool | None
    language_code: str | None
    segmentation_type: str | None
    callback_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_type",
            "index_type",
            Choice("spoken_word", "scene", is_open=False),
        ),
        Field(
            "engine",
            "engine",
            STRING,
        ),
        Field(
            "force",
            "force",
            BOOLEAN,
        ),
        Field(
            "language_code",
            "language_code",
            STRING,
        ),
        Field(
            "segmentation_type",
            "segmentation_type",
            STRING,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        index_type: IndexType | Unset = UNSET,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        segmentation_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "index_type": index_type,
                    "engine": engine,
                    "force": force,
                    "language_code": language_code,
                    "segmentation_type": segmentation_type,
                    "callback_url": callback_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if index_type is UNSET:
            _m.index_type = None
        else:
            _m.index_type = _raw["index_type"] = index_type if index_type is not None else _m._taken("index_type", None)
        if engine is UNSET:
            _m.engine = None
        else:
            _m.engine = _raw["engine"] = engine if engine is not None else _m._taken("engine", None)
        if force is UNSET:
            _m.force = None
        else:
            _m.force = _raw["force"] = force if force is not None else _m._taken("force", None)
        if language_code is UNSET:
            _m.language_code = None
        else:
            _m.language_code = _raw["language_code"] = (
                language_code if language_code is not None else _m._taken("language_code", None)
            )
        if segmentation_type is UNSET:
            _m.segmentation_type = None
        else:
            _m.segmentation_type = _raw["segmentation_type"] = (
                segmentation_type if segmentation_type is not None else _m._taken("segmentation_type", None)
            )
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("index_type")
        m.index_type = v if v is None or type(v) is str else first(cls, "index_type", raw)
        v = get("engine")
        m.engine = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("force")
        m.force = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("language_code")
        m.language_code = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("segmentation_type")
        m.segmentation_type = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .index_type import IndexType
