"""What an operation tells of its sources: the sentences of the corrections that reach it, and of no other."""

from __future__ import annotations

from pipeline.differ import MARK
from pipeline.documents import Json
from pipeline.overlay_document import parse
from pipeline.stages import Laid, effective
from support import EFFECTIVE, PLACES

SDK = [{"source": "an SDK", "says": "so"}]


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def answering(name: str, operation: str) -> Json:
    content = {"application/json": {"schema": reference(name)}}
    return {"get": {"operationId": operation, "tags": ["A"], "responses": {"200": {"content": content}}}}


DESCRIPTION: Json = {
    "openapi": "3.0.3",
    "paths": {"/outer": answering("Outer", "outer"), "/inner": answering("Inner", "inner")},
    "components": {
        "schemas": {
            "Outer": {"type": "object", "properties": {"inner": {"type": "array", "items": reference("Inner")}}},
            "Inner": {"type": "object", "properties": {"a": {"type": "string"}}},
        }
    },
}


def told(actions: list[Json], file: str = "overlays/spec/corrections/a.overlay.yaml") -> dict[str, list[str]]:
    overlay = parse({"overlay": "1.2.0", "info": {"title": "", "version": "1"}, "actions": actions}, file)
    paths = effective(DESCRIPTION, Laid((), (overlay,))).document["paths"]
    return {path: item["get"].get(MARK, []) for path, item in paths.items()}


def action(target: str, update: Json, says: str, evidence: Json = SDK) -> Json:
    return {"target": target, "update": update, "description": says, "x-evidence": evidence}


def test_correction_is_told_where_what_it_corrects_is_sent_or_comes() -> None:
    assert told(
        [
            action("$.components.schemas.Inner.properties", {"b": {"type": "string"}}, "An SDK\n reads b."),
            action("$.components.schemas.Outer.properties", {"c": {"type": "string"}}, "An SDK reads c."),
            action("$.paths['/outer'].get", {"parameters": []}, "An SDK sends d."),
            action("$.components.schemas", {"New": {"type": "string"}}, "Reached by nobody."),
        ]
    ) == {"/outer": ["An SDK sends d.", "An SDK reads c.", "An SDK reads b."], "/inner": ["An SDK reads b."]}


def test_what_contradicts_nothing_is_not_told() -> None:
    own = [{"source": "the description itself", "says": "so"}]
    place = "$.components.schemas.Inner.properties"
    quiet = [
        action(place, {"b": {"type": "string"}}, "Only written down in another form.", own),
        action("$.paths['/inner'].get", {"x-pages": {"items": "data"}}, "A mark."),
        {"target": f"{place}.a", "remove": True, "description": "Makes room.", "x-evidence": SDK},
    ]
    assert told(quiet) == {"/outer": [], "/inner": []}
    everywhere = [action(place, {"b": {"type": "string"}}, "Of all operations.")]
    assert told(everywhere, "overlays/spec/corrections/_common.overlay.yaml") == {"/outer": [], "/inner": []}
    assert told(everywhere, "overlays/spec/additions/a.overlay.yaml") == {"/outer": [], "/inner": []}


def test_sentences_are_ones_that_a_caller_can_read() -> None:
    for method, path in PLACES.values():
        for sentence in EFFECTIVE["paths"][path][method.lower()].get(MARK, ()):
            assert sentence[0].isupper() or sentence[0] == "`", sentence
            assert sentence.endswith("."), sentence
            assert len(sentence) < 250, sentence
