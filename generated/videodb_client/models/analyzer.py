from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analyzer_config import AnalyzerConfig
    from .sampling import Sampling


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Analyzer(Model):
    """Analyzer

    Attributes:
        type_ (str): spoken_words, vlm, object_detection, ocr, brand_detection, activity_recognition or
            location_detection are documented; faces and audio_event_detection are heard of. The server answers
            speech_transcription for spoken_words. object_detection may need a sandbox that runs its model. Example:
            'vlm'.
        name (str | Unset): What to call it, by which its output is asked for and other analyzers take it as
            input. Example: 'scene'.
        inputs (list[str] | Unset): Names of earlier analyzers, whose output the prompt can hold as
            `{{inputs.<name>}}`.
        sampling (Sampling | Unset): Which frames of a scene are looked at.
        config (AnalyzerConfig | Unset): Its settings.
    """

    type_: str
    name: str | Unset
    inputs: list[str] | Unset
    sampling: Sampling | Unset
    config: AnalyzerConfig | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "type_",
            "type",
            STRING,
            required=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "inputs",
            "inputs",
            Items(STRING),
        ),
        Field(
            "sampling",
            "sampling",
            Object("sampling", "Sampling"),
        ),
        Field(
            "config",
            "config",
            Object("analyzer_config", "AnalyzerConfig"),
        ),
    )

    def __init__(
        self,
        *,
        type_: str,
        name: str | Unset = UNSET,
        inputs: list[str] | Unset = UNSET,
        sampling: Sampling | Unset = UNSET,
        config: AnalyzerConfig | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "type": type_,
                "name": name,
                "inputs": inputs,
                "sampling": sampling,
                "config": config,
            },
            _wire,
        )
