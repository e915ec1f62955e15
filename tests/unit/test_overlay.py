"""The overlay engine: the standard's cases in lenient application, ours in strict, and the command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pipeline.documents import Json, copied, parse, read, same
from pipeline.overlay import Origins, StrictError, apply, main
from pipeline.overlay_document import Overlay, OverlayError, lint, load
from pipeline.overlay_document import parse as parse_overlay
from support import ROOT

CASES = read(Path(__file__).with_name("overlay-cases.yaml"))


def overlay(*actions: Json, version: str = "1.1.0", name: str = "o.yaml") -> Overlay:
    document = {"overlay": version, "info": {"title": "t", "version": "1"}, "actions": list(actions)}
    return parse_overlay(document, name)


def applied(document: Json, *actions: Json, strict: bool = False) -> Json:
    return apply(document, [overlay(*actions)], strict=strict)[0]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_standard(case: Json) -> None:
    suffix = "json" if case.get("json") else "yaml"
    document = case["doc"] if "doc" in case else parse(case["doc_yaml"], f"d.{suffix}")
    before = copied(document)

    def run() -> Json:
        given = case["overlay"] if "overlay" in case else parse(case["overlay_yaml"], f"o.{suffix}")
        return apply(document, [parse_overlay(given, "o")], strict=False)[0]

    if case["expect"] == {"$error": True}:
        with pytest.raises(OverlayError):
            run()
    else:
        result = run()
        assert same(result, case["expect"]), result
        assert list(result) == list(case["expect"])
    assert same(document, before), "the input was changed"


# What the cases leave out


@pytest.mark.parametrize(
    ("document", "action", "result"),
    [
        ({"a": [1]}, {"target": "$.a", "update": None}, {"a": [1, None]}),
        ({"a": [[1]]}, {"target": "$.a", "update": [[2]]}, {"a": [[1], [2]]}),
        ({"a": {"l": [1]}, "b": {}}, {"target": "$.b", "copy": "$.a"}, {"a": {"l": [1]}, "b": {"l": [1]}}),
        ({"a": [1]}, {"target": "$.a", "copy": "$.a"}, {"a": [1, 1]}),
        ({"a": {"b": {}}}, {"target": "$.a.b", "copy": "$.a"}, {"a": {"b": {"b": {}}}}),
        ({"a": {"b": {"x": 1}}}, {"target": "$.a", "copy": "$.a.b"}, {"a": {"b": {"x": 1}, "x": 1}}),
        ({"a": 1, "b": 2}, {"target": "$['a','b','a']", "update": 3}, {"a": 3, "b": 3}),
        ({"a": [[1, 2], 3]}, {"target": "$..[0]", "remove": True}, {"a": [3]}),
        ({"a": {}, "b": [1], "c": 1}, {"target": "$.*", "remove": True}, {}),
        ({"日": {"本": 1}}, {"target": "$..本", "update": 2}, {"日": {"本": 2}}),
        ({"a": [{"日": 1}]}, {"target": "$.a[?@.日 == 1]", "update": {"x": "$.日"}}, {"a": [{"日": 1, "x": "$.日"}]}),
        ({"a": {".日": 1}}, {"target": "$.a['.日']", "remove": True}, {"a": {}}),
        ({"a": 1}, {"target": "$.a"}, {"a": 1}),
        ({"a": 1}, {"target": "$.b", "copy": "$.nothing"}, {"a": 1}),
    ],
)
def test_edges_of_the_standard(document: Json, action: Json, result: Json) -> None:
    assert same(applied(document, action), result)


def test_overlays_marked_1_0_are_read_by_the_rules_of_1_1() -> None:
    one = overlay({"target": "$.a", "copy": "$.b"}, {"target": "$.n", "update": 2}, version="1.0.0")
    assert apply({"a": {}, "b": {"x": 1}, "n": 1}, [one])[0] == {"a": {"x": 1}, "b": {"x": 1}, "n": 2}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"overlay": 1.1}, "at /overlay: text is required"),
        ({"overlay": "1.3.0"}, "not understood"),
        ({"$self": "https://e/o.yaml"}, "at /$self: no such field"),
        ({"components": {}}, "at /components: no such field"),
        ({"info": None}, "at /info"),
        ({"info": {"title": "t"}}, "at /info/version"),
        ({"info": {"title": "t", "version": 1.0}}, "at /info/version: text is required"),
        ({"info": {"title": "t", "version": "1", "description": 1}}, "at /info/description"),
        ({"info": {"title": "t", "version": "1", "licence": "MIT"}}, "at /info/licence: no such field"),
        ({"extends": 5}, "at /extends"),
        ({"overlay": "1.1"}, "not understood"),
        ({"actions": [{"target": "$", "update": {"a": 1}}] * 2}, "action 2: at /actions/1: the same as action 1"),
        ({"actions": {}}, "at /actions"),
        ({"action": []}, "at /action: no such field. Known here:"),
        ({"actions": [1]}, "action 1: at /actions/0"),
        ({"actions": [{"update": {}}]}, "at /actions/0/target: text is required"),
        ({"actions": [{"target": "$", "updat": {}}]}, "at /actions/0/updat: no such field"),
        ({"actions": [{"target": "$", "remove": "true"}]}, "at /actions/0/remove: only true or false"),
        ({"actions": [{"target": "$", "update": {}, "copy": "$.a"}]}, "exclude each other"),
        ({"actions": [{"target": "$.x-foo", "update": {}}]}, "$['x-a']"),
        ({"actions": [{"target": "$.a ", "update": {}}]}, "is not a JSONPath query"),
        ({"actions": [{"target": "$.a"}, {"target": "$.a", "copy": "a"}]}, "action 2: at /actions/1/copy"),
        ({"actions": [{"target": "$.a", "description": 5}]}, "at /actions/0/description"),
    ],
)
def test_what_is_no_overlay_is_refused_with_place_and_mend(change: Json, said: str) -> None:
    document = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [{"target": "$", "update": {}}]}
    with pytest.raises(OverlayError, match=r"^bad\.yaml: ") as caught:
        parse_overlay({**document, **change}, "bad.yaml")
    assert said in str(caught.value)


# Overlay 1.2: reusable actions


def reusing(reusable: Json, *actions: Json, **more: Json) -> Overlay:
    document = {
        "overlay": "1.2.0",
        "info": {"title": "t", "version": "1"},
        "components": {"actions": reusable},
        "actions": list(actions),
    }
    return parse_overlay({**document, **more}, "o.yaml")


SECRET = {"secret": {"fields": {"update": {"x-secret": True}, "description": "masked", "x-evidence": [1]}}}


def test_a_reusable_action_is_applied_wherever_it_is_referred_to() -> None:
    one = reusing(
        SECRET,
        {"$ref": "#/components/actions/secret", "target": "$.a"},
        {"$ref": "#/components/actions/secret", "target": "$.b", "description": "its own"},
    )
    assert apply({"a": {}, "b": {}}, [one])[0] == {"a": {"x-secret": True}, "b": {"x-secret": True}}
    assert [action.description for action in one.actions] == ["masked", "its own"]
    assert [action.evidence for action in one.actions] == [[1], [1]]
    assert one.unused == ()


@pytest.mark.parametrize(
    ("fields", "document", "expected"),
    [
        ({"remove": True}, {"a": {}, "b": 1}, {"b": 1}),
        ({"copy": "$.b"}, {"a": {}, "b": {"c": 1}}, {"a": {"c": 1}, "b": {"c": 1}}),
        ({"update": None}, {"a": 1}, {"a": None}),
    ],
)
def test_it_may_do_all_that_an_action_does(fields: Json, document: Json, expected: Json) -> None:
    one = reusing({"x/y~z": {"fields": fields}}, {"$ref": "#/components/actions/x~1y~0z", "target": "$.a"})
    assert apply(document, [one], strict=False)[0] == expected


@pytest.mark.parametrize(
    ("reusable", "action", "said"),
    [
        (
            SECRET,
            {"$ref": "#/components/actions/nope", "target": "$"},
            "at /actions/0/$ref: '#/components/actions/nope'",
        ),
        (SECRET, {"$ref": "other.yaml#/components/actions/secret", "target": "$"}, "names no reusable action"),
        (SECRET, {"$ref": "#/components/actions/secret"}, "at /actions/0/target: text is required"),
        (SECRET, {"$ref": "#/components/actions/secret", "target": "$", "update": {}}, "at /actions/0/update: no such"),
        ({"s": {}}, {"target": "$", "update": {}}, "at /components/actions/s/fields: an object is required"),
        ({"s": {"fields": {"target": "$"}}}, {"target": "$", "update": {}}, "/fields/target: no such field"),
        (
            {"s": {"field": {}, "fields": {}}},
            {"target": "$", "update": {}},
            "/components/actions/s/field: no such field",
        ),
        ({"s": 1}, {"target": "$", "update": {}}, "a reusable action must be an object"),
        ([], {"target": "$", "update": {}}, "at /components/actions: an object is required"),
        (
            {"s": {"fields": {"copy": "$.a", "update": {}}}},
            {"$ref": "#/components/actions/s", "target": "$"},
            "exclude each other",
        ),
    ],
)
def test_what_is_no_reusable_action_is_refused(reusable: Json, action: Json, said: str) -> None:
    with pytest.raises(OverlayError, match=r"^o\.yaml: ") as caught:
        reusing(reusable, action)
    assert said in str(caught.value)


def test_self_and_extends_name_whole_documents() -> None:
    for key in ("$self", "extends"):
        reusing({}, {"target": "$", "update": {}}, **{key: "https://e/o.yaml"})
        with pytest.raises(OverlayError, match="Name the whole document"):
            reusing({}, {"target": "$", "update": {}}, **{key: "https://e/o.yaml#/x"})


def test_a_reusable_action_that_nothing_uses_is_told() -> None:
    good = {"description": "why", "x-evidence": [{"source": "s", "says": "t"}]}
    one = reusing(SECRET, {"target": "$", "update": {}, **good})
    assert lint(one) == ["o.yaml: components/actions/secret: nothing refers to it. Delete it."]


def test_evidence_on_the_overlay_is_that_of_every_action_without_its_own() -> None:
    own, shared = ([{"source": name, "says": "t"}] for name in ("own", "shared"))
    one = reusing(
        {},
        {"target": "$", "update": {}, "description": "d"},
        {"target": "$", "remove": True, "description": "d", "x-evidence": own},
        **{"x-evidence": shared},
    )
    assert [action.evidence for action in one.actions] == [shared, own]
    assert lint(one) == []


# Nothing beside $ref


@pytest.mark.parametrize(
    ("document", "update"),
    [
        ({"a": {"$ref": "#/b"}}, {"a": {"x-secret": True}}),
        ({"a": {"$ref": "#/b"}}, {"a": {"anyOf": [{"$ref": "#/c"}]}}),
        ({"a": {"type": "string"}}, {"a": {"$ref": "#/b"}}),
        ({"a": {}}, {"c": {"a": {"$ref": "#/b", "description": "d"}}}),
        ({"a": {"l": []}}, {"a": {"l": [{"$ref": "#/b", "x": 1}]}}),
    ],
)
def test_nothing_is_put_beside_a_reference(document: Json, update: Json) -> None:
    with pytest.raises(
        StrictError, match=r"o\.yaml: action 1: made upstream\? It would put something beside the \$ref at /"
    ):
        applied(document, {"target": "$", "update": update}, strict=True)
    applied(document, {"target": "$", "update": update})  # the standard allows it


def test_a_reference_may_be_put_and_replaced() -> None:
    result = applied(
        {"a": {}, "b": {"$ref": "#/x"}},
        {"target": "$.a", "update": {"$ref": "#/y"}},
        {"target": "$.b", "update": {"$ref": "#/y"}},
        strict=True,
    )
    assert result == {"a": {"$ref": "#/y"}, "b": {"$ref": "#/y"}}


# What cannot be applied


@pytest.mark.parametrize(
    ("document", "action", "said"),
    [
        ({"a": {"b": [1]}}, {"target": "$.a", "update": {"b": {}}}, "at /a/b: object cannot be merged into array"),
        ({"a": {"b": {}}}, {"target": "$.a", "update": {"b": None}}, "at /a/b: primitive cannot be merged into object"),
        ({"a": 1}, {"target": "$.a", "update": [1]}, "at /a: array cannot be merged into primitive"),
        ({"a": {}, "b": 1}, {"target": "$.*", "update": {}}, "more than one kind: object at /a, primitive at /b"),
        ({"a": {}}, {"target": "$.a", "copy": "$.b"}, "at /actions/0/copy: $.b matches 0 nodes"),
        ({"a": {}}, {"target": "$", "remove": True}, "the root cannot be removed"),
    ],
)
def test_what_cannot_be_applied_names_action_place_and_mend(document: Json, action: Json, said: str) -> None:
    before = copied(document)
    with pytest.raises(OverlayError, match=r"^o\.yaml: action 1: ") as caught:
        applied(document, action)
    assert said in str(caught.value)
    assert document == before


# Strict


def strict_problem(document: Json, *actions: Json) -> str:
    with pytest.raises(StrictError) as caught:
        applied(document, *actions, strict=True)
    return str(caught.value)


@pytest.mark.parametrize("how", [{"update": {"x": 1}}, {"remove": True}, {"copy": "$.b"}])
def test_strict_refuses_an_action_that_matches_nothing(how: Json) -> None:
    assert "action 1: $.a matches nothing" in strict_problem({"b": {}}, {"target": "$.a", **how})


def test_strict_refuses_an_action_that_does_nothing() -> None:
    assert "does nothing" in strict_problem({"a": 1}, {"target": "$.a", "remove": False})


@pytest.mark.parametrize(
    ("document", "action"),
    [
        ({"a": {"x": 1, "y": 2}}, {"target": "$.a", "update": {"x": 1}}),
        ({"a": {"x": {"y": [1, 2]}}}, {"target": "$.a", "update": {"x": {"y": [2]}}}),
        ({"a": [1, 2]}, {"target": "$.a", "update": 2}),
        ({"a": 1}, {"target": "$.a", "update": 1.0}),
        ({"a": None}, {"target": "$.a", "update": None}),
        ({"a": {"x": 1}, "b": {"x": 1}}, {"target": "$.a", "copy": "$.b"}),
        (
            {"p": [{"name": "n", "in": "query", "schema": {}}]},
            {"target": "$.p", "update": {"name": "n", "in": "query", "description": "more"}},
        ),
        (
            {"o": {"parameters": [{"name": "n", "in": "query"}]}},
            {"target": "$.o", "update": {"parameters": [{"name": "n", "in": "query", "required": True}]}},
        ),
    ],
)
def test_strict_refuses_an_action_that_is_satisfied(document: Json, action: Json) -> None:
    assert "is there already. Delete the action." in strict_problem(document, action)
    applied(document, action)  # as the standard has it, it passes


@pytest.mark.parametrize(
    ("document", "action"),
    [
        ({"a": {"x": True}}, {"target": "$.a", "update": {"x": 1}}),
        ({"a": {}}, {"target": "$.a", "update": {"x": None}}),
        ({"p": [{"name": "n", "in": "path"}]}, {"target": "$.p", "update": {"name": "n", "in": "query"}}),
        ({"a": {"x": {}}}, {"target": "$.a", "update": {"x": {"y": {}}}}),
    ],
)
def test_strict_takes_what_is_not_quite_there_for_work_to_do(document: Json, action: Json) -> None:
    applied(document, action, strict=True)


def test_strict_reports_the_targets_that_are_satisfied_and_leaves_them_alone() -> None:
    document = {"a": {"tags": ["Billing"]}, "b": {"tags": []}}
    result, (report,) = apply(document, [overlay({"target": "$.*.tags", "update": "Billing"})])
    assert result == {"a": {"tags": ["Billing"]}, "b": {"tags": ["Billing"]}}
    assert report.satisfied == (("a", "tags"),)


def test_strict_names_every_problem_at_once() -> None:
    text = strict_problem({"a": 1}, {"target": "$.b", "remove": True}, {"target": "$.a", "update": 1})
    assert "action 1" in text
    assert "action 2" in text


def test_report_holds_exactly_what_was_replaced_or_removed() -> None:
    document = {"a": {"x": 1, "y": {"z": 2}, "l": [1]}, "b": {"c": 3}}
    actions = overlay(
        {"target": "$.a", "update": {"x": 5, "y": {"z": 2, "n": 1}, "l": [2]}}, {"target": "$.b", "remove": True}
    )
    _, (first, second) = apply(document, [actions])
    assert first.replaced == {("a",): {("a", "x"): 1}}
    assert second.replaced == {("b",): {("b",): {"c": 3}}}


# Lint and explain


# Words: they say what is there, and make nothing


SPOKEN = {"s": {"type": "object", "properties": {"a": {"type": "string"}, "description": {"type": "string"}}}}


def spoken(update: Json) -> Overlay:
    action = {"target": "$.s", "update": update}
    document = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    return parse_overlay(document, "w.yaml", only_words=True)


def test_words_are_put_on_what_is_there() -> None:
    said = {"description": "S", "properties": {"a": {"description": "A"}, "description": {"description": "D"}}}
    (result, _) = apply(SPOKEN, [spoken(said)])
    assert result["s"]["description"] == "S"
    assert result["s"]["properties"]["a"] == {"type": "string", "description": "A"}
    assert result["s"]["properties"]["description"] == {"type": "string", "description": "D"}


@pytest.mark.parametrize(
    ("update", "where"),
    [
        ({"description": "S", "properties": {"gone": {"description": "G"}}}, "/s/properties/gone: gone from"),
        ({"description": "S", "items": {"description": "I"}}, "/s/items: gone from"),
        ({"description": "S", "properties": {"a": {"type": "integer"}}}, "/s/properties/a/type: is no description"),
        ({"description": "S", "properties": {"a": {"nullable": True}}}, "/s/properties/a/nullable: is no description"),
        ({"description": "S", "x-secret": True}, "/s/x-secret: is no description"),
    ],
)
def test_words_make_and_change_nothing_else(update: Json, where: str) -> None:
    with pytest.raises(StrictError, match=r"w\.yaml: action 1") as caught:
        apply(SPOKEN, [spoken(update)])
    assert where in str(caught.value)
    assert caught.value.document == {"s": {**SPOKEN["s"], "description": "S"}}, "all the rest is done"


def test_words_need_no_reason_but_evidence_and_do_nothing_but_update() -> None:
    assert lint(spoken({"description": "S"})) == [
        "w.yaml: action 1: no x-evidence. List what shows it: source: and says: "
        "(source: none (defensive), where nothing does)."
    ]
    evidence = [{"source": "s", "says": "t"}]
    remove = {"target": "$.s", "remove": True, "x-evidence": evidence}
    document = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [remove]}
    assert lint(parse_overlay(document, "w.yaml", only_words=True)) == [
        "w.yaml: action 1: words are put, and nothing else. Make it a correction."
    ]


def test_a_folder_says_which_overlays_are_of_words(tmp_path: Path) -> None:
    document = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [{"target": "$", "update": {}}]}
    for folder in ("words", "corrections"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.overlay.yaml").write_text(json.dumps(document))
        (action,) = load(tmp_path / folder / "x.overlay.yaml").actions
        assert action.only_words is (folder == "words")


def test_lint_wants_a_reason_and_evidence() -> None:
    good = {"description": "why", "x-evidence": [{"source": "s", "says": "t"}]}
    assert lint(overlay({"target": "$", "update": {}, **good})) == []
    for wrong, said in (
        ({**good, "description": " "}, "no description"),
        ({**good, "x-evidence": []}, "no x-evidence"),
        ({**good, "x-evidence": [{"source": "s"}]}, "no x-evidence"),
        ({**good, "x-evidence": {"source": "s", "says": "t"}}, "no x-evidence"),
    ):
        (problem,) = lint(overlay({"target": "$", "update": {}, **wrong}))
        assert said in problem


def explained(document: Json, where: str, *actions: Json) -> list[tuple[str, int]]:
    origins = Origins()
    result, _ = apply(document, [overlay(*actions)], origins=origins)
    from pipeline.locations import located

    return [(action.target, action.number) for action in origins.of(result, located(result, where))]


def test_explain_follows_a_value_through_copies_and_moved_indexes() -> None:
    actions: list[Any] = [
        {"target": "$.a", "update": {"x": {"deep": 1}}},
        {"target": "$", "update": {"c": {}}},
        {"target": "$.c", "copy": "$.a"},
        {"target": "$.a", "remove": True},
        {"target": "$.l", "update": "new"},
        {"target": "$.l[0]", "remove": True},
    ]
    document = {"a": {"p": 1}, "l": ["old", "kept"]}
    assert explained(document, "/c/x/deep", *actions) == [("$.a", 1), ("$.c", 3)]
    assert explained(document, "/c/p", *actions) == [("$.c", 3)]
    assert explained(document, "/l/1", *actions) == [("$.l", 5)]
    assert explained(document, "/l/0", *actions) == []


# The command


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "d.yaml").write_text("a: {x: 1}\n")
    (tmp_path / "good.yaml").write_text(
        "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions: [{target: $.a, update: {y: 2024-01-01}}]\n"
    )
    (tmp_path / "nothing.yaml").write_text(
        "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions: [{target: $.nope, remove: true}]\n"
    )
    (tmp_path / "bad.yaml").write_text("overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions: []\n")
    (tmp_path / "no.yaml").write_text("overlay: [")
    (tmp_path / "out.json").write_text("old")
    return tmp_path


def test_apply_reads_yaml_and_writes_json_by_the_ending(files: Path) -> None:
    assert main(["apply", f"{files}/d.yaml", f"{files}/good.yaml", "--output", f"{files}/out.json"]) == 0
    assert json.loads((files / "out.json").read_text()) == {"a": {"x": 1, "y": "2024-01-01"}}
    assert main(["apply", f"{files}/out.json", f"{files}/good.yaml", "--lenient", "--output", f"{files}/o.yaml"]) == 0
    assert read(files / "o.yaml") == {"a": {"x": 1, "y": "2024-01-01"}}


@pytest.mark.parametrize(
    ("overlay_name", "status", "said"),
    [
        ("nothing", 1, "matches nothing"),
        ("bad", 2, "at least one action"),
        ("no", 2, "not YAML"),
        ("absent", 2, "read"),
    ],
)
def test_a_failure_writes_nothing(
    files: Path, overlay_name: str, status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["apply", f"{files}/d.yaml", f"{files}/{overlay_name}.yaml", "--output", f"{files}/out.json"]
    assert main(arguments) == status
    captured = capsys.readouterr()
    assert said in captured.err
    assert f"{overlay_name}.yaml" in captured.err
    assert (files / "out.json").read_text() == "old"


def test_lenient_lets_an_action_match_nothing(files: Path) -> None:
    arguments = ["apply", f"{files}/d.yaml", f"{files}/nothing.yaml", "--output", f"{files}/out.json", "--lenient"]
    assert main(arguments) == 0
    assert json.loads((files / "out.json").read_text()) == {"a": {"x": 1}}


def test_lint_command(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", f"{files}/good.yaml"]) == 1
    assert "no description" in capsys.readouterr().out
    assert main(["lint", f"{files}/good.yaml", "--lenient"]) == 0
    assert main(["lint", f"{files}/bad.yaml"]) == 2
    ours = sorted(str(path) for path in (ROOT / "overlays" / "spec").rglob("*.overlay.yaml"))
    assert main(["lint", *ours]) == 0
