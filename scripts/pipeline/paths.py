"""Where everything stands, below the root of the repository."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

from pipeline.documents import DocumentError

ROOT = Path(__file__).resolve().parents[2]
VERSION = r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})"
"""How versions are written: three numbers."""


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
