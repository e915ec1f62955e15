from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER, OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AnalyzerConfig(Model):
    """Settings of an analyzer.

    Attributes:
        language (str | None): The language spoken, for spoken_words. Example: 'en'.
        model (str | None): Which model, the better the dearer - mini, pro and ultra in all sources; the
            documentation has default and base, what was seen to work is basic. Example: 'pro'.
        sandbox_id (str | None): A sandbox of your own to run in, with a model that it has.
        prompt (str | None): What to tell the model.
        schema (dict[str, Any] | None): The fields wanted of each scene, as `{"mood": "string"}` or with an object
            for each that holds type, values and more.
        schema_mode (str | None): How the schema is enforced - auto, native_required or prompt_only.
        schema_max_retries (int | None): How often to ask again if the output does not fit the schema.
    """

    __slots__ = (
        "language",
        "model",
        "sandbox_id",
        "prompt",
        "schema",
        "schema_mode",
        "schema_max_retries",
    )

    language: str | None
    model: str | None
    sandbox_id: str | None
    prompt: str | None
    schema: dict[str, Any] | None
    schema_mode: str | None
    schema_max_retries: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "language",
            "language",
            STRING,
        ),
        Field(
            "model",
            "model",
            STRING,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
        Field(
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "schema",
            "schema",
            OBJECT,
        ),
        Field(
            "schema_mode",
            "schema_mode",
            STRING,
        ),
        Field(
            "schema_max_retries",
            "schema_max_retries",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        language: str | Unset = UNSET,
        model: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        schema: Mapping[str, Any] | Unset = UNSET,
        schema_mode: str | Unset = UNSET,
        schema_max_retries: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "language": language,
                    "model": model,
                    "sandbox_id": sandbox_id,
                    "prompt": prompt,
                    "schema": schema,
                    "schema_mode": schema_mode,
                    "schema_max_retries": schema_max_retries,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if language is UNSET:
            _m.language = None
        else:
            _m.language = _raw["language"] = language if language is not None else _m._taken("language", None)
        if model is UNSET:
            _m.model = None
        else:
            _m.model = _raw["model"] = model if model is not None else _m._taken("model", None)
        if sandbox_id is UNSET:
            _m.sandbox_id = None
        else:
            _m.sandbox_id = _raw["sandbox_id"] = sandbox_id if sandbox_id is not None else _m._taken("sandbox_id", None)
        if prompt is UNSET:
            _m.prompt = None
        else:
            _m.prompt = _raw["prompt"] = prompt if prompt is not None else _m._taken("prompt", None)
        if schema is UNSET:
            _m.schema = None
        else:
            _m.schema = _raw["schema"] = schema if schema is not None else _m._taken("schema", None)
        if schema_mode is UNSET:
            _m.schema_mode = None
        else:
            _m.schema_mode = _raw["schema_mode"] = (
                schema_mode if schema_mode is not None else _m._taken("schema_mode", None)
            )
        if schema_max_retries is UNSET:
            _m.schema_max_retries = None
        else:
            _m.schema_max_retries = _raw["schema_max_retries"] = (
                schema_max_retries if schema_max_retries is not None else _m._taken("schema_max_retries", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("language")
        m.language = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("model")
        m.model = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("sandbox_id")
        m.sandbox_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("prompt")
        m.prompt = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("schema")
        m.schema = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("schema_mode")
        m.schema_mode = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("schema_max_retries")
        m.schema_max_retries = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
