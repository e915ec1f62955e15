"""Descriptions of other authors come out right: each is built, imported, called in every way, and type-checked."""

from __future__ import annotations

from pathlib import Path

import pytest
from foreign import STRANGERS, built, driven, type_checked
from pipeline.documents import read
from pipeline.places import operations

ALL = sorted(path.stem for path in STRANGERS.glob("*.yaml"))


@pytest.mark.parametrize("name", ALL)
def test_it_comes_out_right(name: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    description = read(STRANGERS / f"{name}.yaml")
    paths, _ = built(description, tmp_path)
    assert len(driven(paths)) == len(list(operations(description)))
    assert type_checked(paths.package, tmp_path_factory.getbasetemp() / "mypy") == ""
