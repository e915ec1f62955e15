"""Documents are read by the core schema of YAML 1.2, and written so that YAML 1.1 and 1.2 readers agree."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from pipeline import documents
from pipeline.documents import DocumentError, copied, dumps, parse, read, same, write
from pipeline.locations import located, normalized, pointer
from ruamel.yaml import YAML

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**18), 10**18)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("ab: 1~/é", max_size=4), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-01-01", "2024-01-01"),
        ("on", "on"),
        ("yes", "yes"),
        ("1_000", "1_000"),
        ("1:30", "1:30"),
        ("0o17", 15),
        ("017", 17),
        ("0x1F", 31),
        ("+12", 12),
        ("1.", 1.0),
        (".5e1", 5.0),
        ("True", True),
        ("tRue", "tRue"),
        ("~", None),
        ("Null", None),
        ("=", "="),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("'12'", "12"),
        ("", None),
    ],
)
def test_scalars_follow_the_core_schema(text: str, value: Any) -> None:
    got = parse(f"a: {text}", "d.yaml")["a"]
    assert (got, type(got)) == (value, type(value))


def test_keys_are_text() -> None:
    assert parse("{200: a, 2024-06-01: b, on: c, null: d, 1.5: e}", "d.yaml") == {
        "200": "a",
        "2024-06-01": "b",
        "on": "c",
        "null": "d",
        "1.5": "e",
    }


def test_what_a_merge_key_names_stands_there_and_what_is_written_beside_it_wins() -> None:
    base = "x: &x {b: 1, c: {d: 2}}\ny: &y {b: 3, e: 4}\n"
    assert parse(f"{base}a: {{f: 5, <<: *x, b: 6}}", "d.yaml")["a"] == {"b": 6, "c": {"d": 2}, "f": 5}
    assert parse(f"{base}a: {{<<: [*x, *y]}}", "d.yaml")["a"] == {"b": 1, "c": {"d": 2}, "e": 4}
    assert parse(f"{base}z: &z {{<<: *y}}\na: {{<<: *z}}", "d.yaml")["a"] == {"b": 3, "e": 4}
    assert parse("a: {'<<': {b: 1}}", "d.yaml") == {"a": {"<<": {"b": 1}}}
    document = parse(f"{base}a: {{<<: *x}}", "d.yaml")
    document["a"]["c"]["d"] = 7
    assert document["x"] == {"b": 1, "c": {"d": 2}}
    for wrong in ("7", "[*x, 7]", "*s"):
        with pytest.raises(DocumentError, match=r"d\.yaml: line 4, column 5: .*merge key"):
            parse(f"{base}s: &s [1]\na: {{<<: {wrong}}}", "d.yaml")


def test_an_alias_is_a_value_of_its_own() -> None:
    document = parse("a: &x [1]\nb: *x", "d.yaml")
    document["a"].append(2)
    assert document["b"] == [1]


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("a: [1", "d.yaml", "not YAML: line 2"),
        ("a: 1\n---\nb: 2", "d.yaml", "expected a single document"),
        ("a: &x [*x]", "d.yaml", "inside its own anchor"),
        ("a: .inf", "d.yaml", "not a JSON value"),
        ("a: .nan", "d.yaml", "not a JSON value"),
        ("? [1]\n: a", "d.yaml", "a key that is itself a list"),
        ("a: !!binary aGk=", "d.yaml", "tag"),
        ("a: !!python/object:os.system x", "d.yaml", "tag"),
        ("a: 1\na: 2", "d.yaml", "line 2, column 1: the key 'a' stands twice"),
        ('{"a": 1, "a": 2}', "d.json", "the key 'a' stands twice"),
        ('{"a": NaN}', "d.json", "NaN is not a JSON value"),
        ("{", "d.json", "line 1, column 2"),
        (b"\xff\xfe\xfd", "d.yaml", "not UTF-8"),
        ("[" * 100_000, "d.json", "nested too deeply"),
        ('{"a": 1e999}', "d.json", "1e999 is not a JSON value"),
        ('{"a": {"b": ["\\ud83d"]}}', "d.json", 'half of a character after \'{"a": {"b": ["\''),
        ('{"a": {"\\ud83d": 1}}', "d.json", "half of a character after"),
        (f"a: {'9' * 5000}", "d.yaml", "line 1, column 4: a number of 5000 digits"),
        (f"a: 0x{'f' * 5000}", "d.yaml", "line 1, column 4: a number of 5002 digits"),
        (f'{{"a": {"9" * 5000}}}', "d.json", "a number of 5000 digits"),
        ("a: b\nc: 'd\0'", "d.yaml", "line 2: the character U+0000"),
        ("a: b\n".encode("utf-16-le"), "d.yaml", "line 1: the character U+0000"),
    ],
)
def test_bad_documents_are_refused_with_the_place(text: str, name: str, said: str) -> None:
    with pytest.raises(DocumentError, match=f"^{name}") as caught:
        parse(text, name)
    assert said in str(caught.value)


def test_an_alias_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MAX_VALUES", 10_000)
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    with pytest.raises(DocumentError, match="aliases are expanded"):
        parse("\n".join(lines), "d.yaml")


def test_a_duplicate_key_in_a_vendored_description_warns_and_the_last_wins() -> None:
    warnings: list[str] = []
    assert parse("a: 1\nb: 2\na: 3", "d.yaml", on_duplicate=warnings.append) == {"a": 3, "b": 2}
    assert warnings == ["d.yaml: line 3, column 1: the key 'a' stands twice in one object; the last one wins."]


@given(JSON)
@example({"a": ["on", "0o7", "1_0", "2024-01-01", "~", "", "=", "<<", "0x1", "1e3", "12:30:00", " x", "a\nb", "\x85"]})
def test_what_is_written_reads_back_the_same(value: Any) -> None:
    text = dumps(value, "d.yaml")
    assert same(parse(text, "d.yaml"), value)
    assert same(parse(dumps(value, "d.json"), "d.json"), value)


@given(st.text("0123456789.:-+_eEoxyYnNtTfF~ ", max_size=8))
def test_written_text_is_text_to_readers_of_either_yaml(text: str) -> None:
    written = dumps({"a": text}, "d.yaml")
    assert yaml.safe_load(written) == {"a": text}
    assert YAML(typ="safe", pure=True).load(written) == {"a": text}


def test_what_has_no_json_form_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"d\.json: cannot be written"):
        dumps({"a": float("nan")}, "d.json")
    with pytest.raises(DocumentError, match="cannot be written as UTF-8"):
        write(tmp_path / "d.yaml", "\ud800")
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "d.yaml"
    write(target, "old")

    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DocumentError, match="No space left"):
        write(target, "new")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("d.yaml", "old")]


def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reading = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write(tmp_path / "pipe", "text")
    assert os.read(reading, 100) == b"text"
    os.close(reading)
    assert (tmp_path / "pipe").is_fifo()
    for place in (tmp_path, Path("/")):
        with pytest.raises(DocumentError, match=f"{place}: cannot be written: Is a directory"):
            write(place, "text")


def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"none\.yaml: cannot be read: No such file"):
        read(tmp_path / "none.yaml")


def test_pointers_and_normalized_paths() -> None:
    location = ("paths", "/a~b/{id}", "it's", 0)
    assert pointer(location) == "/paths/~1a~0b~1{id}/it's/0"
    assert normalized(location) == "$['paths']['/a~b/{id}']['it\\'s'][0]"
    assert located({"paths": {"/a~b/{id}": {"it's": ["x"]}}}, pointer(location)) == location
    for wrong in ("paths", "/nope", "/paths/01", "/paths/x/y"):
        with pytest.raises(DocumentError):
            located({"paths": ["x"]}, wrong)


def test_equality_is_that_of_json() -> None:
    assert same({"a": [1, 1.0]}, {"a": [1.0, 1]})
    assert not same(1, True)
    assert not same([0], [False])
    assert not same({"a": None}, {})
    assert not same("1", 1)


@given(JSON)
def test_a_copy_shares_nothing(value: Any) -> None:
    def containers(item: Any) -> list[int]:
        inner = item.values() if isinstance(item, dict) else item if isinstance(item, list) else []
        return [
            *([id(item)] if isinstance(item, dict | list) else []),
            *(i for part in inner for i in containers(part)),
        ]

    copy = copied(value)
    assert same(copy, value)
    assert not set(containers(copy)) & set(containers(value))
