from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AnalyzerConfig(Model):
    """AnalyzerConfig

    Attributes:
        language (str | Unset): The language spoken, for spoken_words. Example: 'en'.
        model (str | Unset): Which model, the better the dearer - mini, pro and ultra in all sources; the
            documentation has default and base, what was seen to work is basic. Example: 'pro'.
        sandbox_id (str | Unset): A sandbox of your own to run in, with a model that it has.
        prompt (str | Unset): What to tell the model.
        schema (dict[str, Any] | Unset): The fields wanted of each scene, as `{"mood": "string"}` or with an
            object for each that holds type, values and more.
        schema_mode (str | Unset): How the schema is enforced - auto, native_required or prompt_only.
        schema_max_retries (int | Unset): How often to ask again if the output does not fit the schema.
    """

    language: str | Unset
    model: str | Unset
    sandbox_id: str | Unset
    prompt: str | Unset
    schema: dict[str, Any] | Unset
    schema_mode: str | Unset
    schema_max_retries: int | Unset
    _wire: Wire = field(alias="_wire")

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
        schema: dict[str, Any] | Unset = UNSET,
        schema_mode: str | Unset = UNSET,
        schema_max_retries: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "language": language,
                "model": model,
                "sandbox_id": sandbox_id,
                "prompt": prompt,
                "schema": schema,
                "schema_mode": schema_mode,
                "schema_max_retries": schema_max_retries,
            },
            _wire,
        )
