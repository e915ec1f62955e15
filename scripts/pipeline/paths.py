"""Where everything stands, below the root of the repository."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

from pipeline.documents import DocumentError, SourceError

ROOT = Path(__file__).resolve().parents[2]
VERSION = r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})"
"""How versions are written: three numbers."""


STAGES = ("additions", "corrections", "words")
"""The folders of overlays/spec: operations that the description lacks; what it says wrongly; what things mean."""


class Paths(NamedTuple):
    """Where everything stands, below a root."""

    root: Path

    @property
    def description(self) -> Path:
        return self.root / "openapi" / "videodb.yaml"

    @property
    def source(self) -> Path:
        return self.root / "openapi" / "SOURCE.yaml"

    @property
    def effective(self) -> Path:
        return self.root / "openapi" / "effective.yaml"

    @property
    def lock(self) -> Path:
        return self.root / "openapi" / "lock.json"

    @property
    def names(self) -> Path:
        return self.root / "overlays" / "names"

    @property
    def spec(self) -> Path:
        return self.root / "overlays" / "spec"

    @property
    def templates(self) -> Path:
        return self.root / "overlays" / "templates"

    @property
    def runtime(self) -> Path:
        return self.root / "overlays" / "runtime"

    @property
    def fixtures(self) -> Path:
        return self.root / "tests" / "fixtures"

    @property
    def config(self) -> Path:
        return self.root / "generator-config.yaml"

    @property
    def package(self) -> Path:
        return self.root / "generated" / "videodb_client"

    @property
    def version(self) -> str:
        path = self.root / "pyproject.toml"
        try:
            version = str(tomllib.loads(path.read_text(encoding="utf-8"))["project"]["version"])
        except ValueError as error:
            raise DocumentError(f"{path}: not TOML: {error}.") from error
        except (KeyError, TypeError) as error:
            raise DocumentError(f"{path}: it has no version below [project].") from error
        if not re.fullmatch(VERSION, version):
            raise DocumentError(f'{path}: {version!r} is no version. Write three numbers: version = "1.2.3"')
        return version


def table_files(root: Path = ROOT) -> list[Path]:
    """Give the tables of names, in name order."""
    return sorted((root / "overlays" / "names").glob("*.yaml"))


def overlay_files(root: Path = ROOT) -> list[Path]:
    """Give the overlays, in the order of application. Raises `SourceError` for a file that is in no stage."""
    spec = root / "overlays" / "spec"
    files = [path for stage in STAGES for path in sorted((spec / stage).glob("*.overlay.yaml"))]
    there = [path for path in spec.rglob("*") if path.is_file() and not path.name.startswith(".")]
    if strange := sorted(path.relative_to(root).as_posix() for path in there if path not in files):
        stages = ", ".join(f"overlays/spec/{stage}/" for stage in STAGES)
        raise SourceError(f"{', '.join(strange)}: in no stage. An overlay is a .overlay.yaml file in one of {stages}.")
    return files
