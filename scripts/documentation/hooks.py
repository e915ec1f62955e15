"""What mkdocs asks for while it builds the site (`make docs`): pages that are made, and what pages take in.

mkdocs calls `on_config`, `on_files` and `on_page_markdown`; see docs/mkdocs.yml.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from evidence import material
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from pipeline.documents import Json, read
from pipeline.overlay import Origins
from pipeline.overlay_document import is_evidence
from pipeline.paths import ROOT
from pipeline.stages import effective, load

from documentation import runs
from documentation.differences import differences, settled, unproved
from documentation.inclusions import expanded, section
from documentation.reference import Tag, index, links, models_page, page, tags

_JOURNEYS = ROOT / "tests" / "e2e" / "journeys"


@cache
def _description() -> Json:
    return read(ROOT / "openapi" / "effective.yaml")


@cache
def _tags() -> list[Tag]:
    calls = (ROOT / "generated" / "videodb_client" / "calls").glob("*.py")
    groups = {path.stem: _classes(path)[0] for path in calls if path.stem != "__init__"}
    return tags(_description(), groups)


def _classes(path: Path) -> list[str]:
    return re.findall(r"^class (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the pages that are made into the navigation."""
    found = _tags()
    made: Mapping[str, list[Any]] = {
        "guides/": ["guides/index.md", *(f"guides/{script.stem}.md" for script in _scripts())],
        "reference/": [
            "reference/index.md",
            *({tag.title: f"reference/{tag.module}.md"} for tag in found),
            {"Models": [{tag.title: f"reference/{tag.module}_models.md"} for tag in found if tag.models]},
        ],
    }
    config.nav = [
        {title: made.get(at, at) if isinstance(at, str) else at for title, at in entry.items()}
        for entry in config.nav or []
    ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made."""
    for uri, content in {**_reference(), **_guides(), **_disagreements()}.items():
        files.append(File.generated(config, uri, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take in what a page asks for."""
    return expanded(
        markdown,
        {
            "readme": lambda title: section((ROOT / "README.md").read_text(encoding="utf-8"), title),
            "contributing": lambda title: section((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), title),
            "terminal": runs.commands,
        },
    )


def _scripts() -> list[Path]:
    return sorted(path for path in _JOURNEYS.glob("*.py") if not path.stem.endswith("_async"))


def _reference() -> dict[str, str]:
    found = _tags()
    files = (ROOT / "generated" / "videodb_client" / "models").glob("*.py")
    modules = {name: path.stem for path in files for name in _classes(path)}
    origins = _origins()
    pages = {f"reference/{tag.module}.md": page(tag) for tag in found}
    models = {f"reference/{tag.module}_models.md": models_page(tag, modules, origins) for tag in found}
    return {"reference/index.md": index(found), **pages, **{uri: text for uri, text in models.items() if text}}


def _origins() -> dict[str, list[str]]:
    """Say of each component which places it was made of, and which actions wrote there, and why."""
    description = read(ROOT / "openapi" / "videodb.yaml", on_duplicate=lambda _: None)
    laid, origins = load(ROOT), Origins()
    made = effective(description, laid, strict=False, origins=origins)
    found: dict[str, list[str]] = {}
    for name in made.document["components"]["schemas"]:
        places = [f"- the vendor's `{place}`" for place in made.hoisted.origins.get(name, ())]
        lines = places
        for action in origins.of(made.document, ("components", "schemas", name)):
            lines.append(f"- `{action.name}`: {' '.join(action.description.split())}")
            for item in filter(is_evidence, action.evidence if isinstance(action.evidence, list) else ()):
                lines.append(f"    - {item['source']}: {' '.join(item['says'].split())}")
        found[name] = lines
    return found


def _guides() -> dict[str, str]:
    found = _tags()
    where = links(found, "../reference/")
    pages, rows = {}, []
    for script in _scripts():
        text = script.read_text(encoding="utf-8")
        title = text.split('"""')[1].strip().rstrip(".")
        printed, called = runs.journey(script)
        twin = script.with_name(f"{script.stem}_async.py")
        rows.append(f"| [{title}]({script.stem}.md) | {', '.join(f'`{name}`' for name in called)} |")
        parts = [f"# {title}\n", f"```python\n{text.split(chr(34) * 3, 2)[2].strip()}\n```\n"]
        parts.append(f"Against the [fake](../using/testing.md) it prints\n\n```text\n{printed.rstrip()}\n```\n")
        if twin.exists():
            awaited = twin.read_text(encoding="utf-8").split('"""', 2)[2].strip()
            parts.append(f"## Awaited\n\n```python\n{awaited}\n```\n")
        calls = [f"- [`{name}`]({where[name]})" for name in called if name in where]
        parts += ["## The calls that it makes\n", *calls, ""]
        pages[f"guides/{script.stem}.md"] = "\n".join(parts)
    head = (ROOT / "docs" / "guides.md").read_text(encoding="utf-8")
    pages["guides/index.md"] = "\n".join([head.rstrip(), "", "| to | calls |", "| --- | --- |", *rows, ""])
    return pages


def _disagreements() -> dict[str, str]:
    actions = {}
    for path in sorted((ROOT / "overlays" / "spec").glob("*/*.overlay.yaml")):
        for action in read(path)["actions"]:
            if "x-id" in action:
                actions[f"{path.name.removesuffix('.overlay.yaml').lstrip('_')}/{action['x-id']}"] = action
    folder = ROOT / "tests" / "fixtures"
    fixtures = [(path.relative_to(folder).as_posix(), content) for path, content in material.fixtures(folder).items()]
    table = read(ROOT / "tests" / "contract" / "findings.yaml")
    found = settled(table, read(ROOT / "overlays" / "findings.yaml"))
    where = links(_tags())
    return {
        "differences.md": differences(_description(), found, actions, fixtures, where),
        "unproved.md": unproved(_description(), fixtures, where),
    }
