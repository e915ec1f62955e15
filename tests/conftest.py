"""Settings for every test: generated examples are judged by what they show, not by how long they take to make."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from jinja2 import Environment

settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.load_profile("steady")


def pytest_collection_finish() -> None:
    """Keep no compiled code of what tests build, and change and build again within a second, in one place."""
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"


@pytest.fixture(scope="session", autouse=True)
def _each_template_is_compiled_once() -> Iterator[None]:
    """To compile them takes a third of a build, and tests build many times in one process."""
    compiled: dict[tuple[object, ...], Any] = {}
    compiling = Environment.compile

    def once(environment: Environment, source: Any, *given: Any, **named: Any) -> Any:
        if not isinstance(source, str):
            return compiling(environment, source, *given, **named)
        key = (source, given[:1], environment.trim_blocks, environment.lstrip_blocks)  # wherever it stands
        if key not in compiled:
            compiled[key] = compiling(environment, source, *given, **named)
        return compiled[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Environment, "compile", once)
        yield
