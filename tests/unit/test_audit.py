"""Samples of documentation pages against a description: every name that is sent or read, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from documents import read
from support import EFFECTIVE, PUBLISHED, ROOT
from upstream import javascript_samples, python_samples
from upstream.audit import Names, audit, main
from upstream.markdown import PageError, blocks, openapi
from upstream.uses import SampleError

PAGES = ROOT / "tests" / "pages"
RECHARGE = (PAGES / "set_auto_recharge.md").read_text()
Json = Any

STILL: Json = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Still"}}}}
FILMS: Json = {
    "openapi": "3.0.3",
    "servers": [{"url": "https://films.example"}],
    "paths": {
        "/films/{film_id}/stills": {
            "post": {
                "operationId": "make_still",
                "parameters": [{"name": "film_id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "requestBody": STILL,
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Still"}}}}
                },
            }
        },
        "/films": {"get": {"operationId": "list_films", "responses": {"200": {"description": ""}}}},
    },
    "components": {
        "schemas": {
            "Still": {
                "type": "object",
                "properties": {
                    "at": {"type": "number"},
                    "size": {"type": "object", "properties": {"width": {"type": "integer"}}},
                    "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                },
            }
        }
    },
}
ADDRESS = "https://films.example/films/f-1/stills"


def unaccounted(page: str, description: Json, name: str = "page.md") -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for finding in audit(page, name, Names(description))[0]:
        found.setdefault(finding.name, set()).update(finding.lines)
    return found


def test_the_auto_recharge_page_against_what_is_published() -> None:
    lines = RECHARGE.partition("## OpenAPI")[0].splitlines()
    found = unaccounted(RECHARGE, PUBLISHED)
    assert set(found) == {"threshold_credits", "recharge_amount", "thresholdCredits", "rechargeAmount", "settings"}
    for name, numbers in found.items():
        assert numbers == {number for number, line in enumerate(lines, 1) if re.search(rf"\b{name}\b", line)}


def test_the_auto_recharge_page_against_ours() -> None:
    assert unaccounted(RECHARGE, EFFECTIVE) == {}


def test_samples_in_tags_lists_and_quotations() -> None:
    text = (PAGES / "list_scene_indexes.mdx").read_text()
    lines = {name: {n for n, line in enumerate(text.splitlines(), 1) if name in line} for name in ("shade", "tint")}
    assert unaccounted(text, PUBLISHED) == lines


SAMPLES = [
    (language, case["sample"].replace("ADDRESS", ADDRESS), set(case["names"]))
    for language, cases in read(Path(__file__).with_name("samples.yaml")).items()
    for case in cases
]


def page(language: str, sample: str) -> str:
    inner = "\n".join(f"  {line}" for line in sample.splitlines())
    block = "openapi: 3.0.3\npaths:\n  /films/{film_id}/stills: {post: {responses: {}}}"
    return f"# Stills\n\n<CodeGroup>\n  ```{language} Title\n{inner}\n  ```\n</CodeGroup>\n\n````yaml\n{block}\n````\n"


@pytest.mark.parametrize(("language", "sample", "names"), SAMPLES)
def test_names_of_samples(language: str, sample: str, names: set[str]) -> None:
    assert set(unaccounted(page(language, sample), FILMS)) == names


def test_a_call_of_an_operation_that_the_description_lacks() -> None:
    sample = 'import requests\nrequests.post("https://films.example/actors", json={"at": 1})'
    assert set(unaccounted(page("python", sample), FILMS)) == {"POST /actors"}
    elsewhere = 'import requests\nrequests.put("https://storage.example/x", data=open("f"))'
    assert unaccounted(page("python", elsewhere), FILMS) == {}


def test_the_operation_of_a_page_without_a_block_is_in_its_name() -> None:
    sample = "```python\nmade = client.make_still()\nprint(made.shade)\n```\n"
    (finding,) = audit(sample, "docs/make_still.md", Names(FILMS))[0]
    assert finding.operation == "POST /films/{film_id}/stills"
    assert str(finding).startswith("docs/make_still.md:3: shade: ")


def test_a_sample_that_cannot_be_read_is_told_with_its_line() -> None:
    for language, sample in (("python", "x = 1\nmade = (\n"), ("javascript", "let a = 1;\nconst b = ;\n")):
        text = page(language, sample)
        (finding,) = audit(text, "page.md", Names(FILMS))[0]
        assert f"not {'Python' if language == 'python' else 'JavaScript'}" in str(finding)
        assert text.splitlines()[finding.lines[0] - 1].strip() in ("made = (", "const b = ;")


def test_what_surrounds_a_wrong_line_of_javascript_is_read() -> None:
    with pytest.raises(SampleError) as error:
        javascript_samples.uses("const a = client.makeStill();\nconst b = ;\nconsole.log(a.shade);")
    assert [use.name for use in error.value.found] == ["shade"]


def test_an_empty_sample_has_no_names() -> None:
    assert python_samples.uses("") == javascript_samples.uses("") == []


def test_fences() -> None:
    text = "````yaml\n```\ninner\n```\n````\n\n> ~~~ python\n> a = 1\n>\n> b = 2\n> ~~~\n\n"
    text += "<Tab>```js\n\tx;\n```\n```py\nlast"
    assert [(block.language, block.text, block.line) for block in blocks(text)] == [
        ("data", "```\ninner\n```\n", 2),
        ("python", "a = 1\n\nb = 2\n", 8),
        ("javascript", "x;\n", 14),
        ("python", "last\n", 17),
    ]


def test_inline_code_opens_no_fence() -> None:
    assert blocks("```not a fence``` in a line\ntext\n") == []


def test_a_page_with_two_descriptions_or_a_broken_one() -> None:
    with pytest.raises(PageError, match="2 OpenAPI blocks, at lines 2, 5"):
        openapi("```yaml\nopenapi: 3.0.3\n```\n```yaml\nopenapi: 3.0.3\n```\n", "page.md")
    with pytest.raises(
        PageError, match=r"page\.md, block at line 2: line 2.*not YAML|page\.md, block at line 2.*not YAML"
    ):
        openapi("```yaml\nopenapi: 3.0.3\n  a: b: c\n```\n", "page.md")
    assert openapi("```yaml\nname: x\n```\n", "page.md") is None


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main([*arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


PUBLISHED_FILE = str(ROOT / "openapi" / "videodb.yaml")
EFFECTIVE_FILE = str(ROOT / "openapi" / "effective.yaml")


def test_the_exit_status_says_whether_all_is_accounted_for(capsys: pytest.CaptureFixture[str]) -> None:
    recharge = str(PAGES / "set_auto_recharge.md")
    status, out, _ = run(capsys, recharge, "--against", EFFECTIVE_FILE)
    assert (status, out) == (0, "audit: 1 page, 2 samples: every name is accounted for\n")
    status, out, _ = run(capsys, recharge, "--against", PUBLISHED_FILE)
    assert status == 1
    assert f"{recharge}:13: threshold_credits: the Python sample sends it" in out


def test_a_folder_of_pages(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, str(PAGES), "--against", PUBLISHED_FILE)
    assert status == 1
    assert "audit: 2 pages, 4 samples: 8 findings" in out


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("nothing.md", "# Only words\n", "no Python or JavaScript sample"),
        ("bytes.md", b"\xff\xfe\x00", "not UTF-8"),
        ("broken.md", "```yaml\nopenapi: 3.0.3\n a\n:\n```\n", "not YAML"),
        ("other.md", page("python", "x").replace("/films/{film_id}/stills", "/nowhere"), "/nowhere is not in the desc"),
    ],
)
def test_a_page_that_cannot_be_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: str | bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    status, _, err = run(capsys, str(tmp_path / name), "--against", PUBLISHED_FILE)
    assert (status, said in err) == (2, True), err


def test_a_page_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, str(tmp_path / "none.md"), "--against", PUBLISHED_FILE)
    assert (status, "cannot be read" in err) == (2, True)
    assert run(capsys, "", "--against", PUBLISHED_FILE)[0] == 2
