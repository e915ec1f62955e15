"""What pyproject.toml, README and CONTRIBUTING say agrees with what is run: nobody else keeps them in step."""

from __future__ import annotations

import re

import pytest
import yaml
from e2e.claims import ROOT, claimed, dependencies, requires_python
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version
from release.distributions import version_of

README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def _pins(name: str) -> dict[str, Version]:
    text = (ROOT / "tests" / "e2e" / name).read_text(encoding="utf-8")
    return {pin: Version(version) for pin, version in re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE)}


def test_installers_take_it_for_the_oldest_python_that_was_run_and_all_newer_ones() -> None:
    taken = [f"3.{minor}" for minor in range(20) if f"3.{minor}.9" in SpecifierSet(requires_python())]
    assert taken == [f"3.{minor}" for minor in range(int(claimed()[0].removeprefix("3.")), 20)]
    assert requires_python() == f">={claimed()[0]}"


@pytest.mark.parametrize("dependency", dependencies(), ids=lambda dependency: str(dependency.name))
def test_the_ends_of_each_range_are_what_is_run(dependency: Requirement) -> None:
    (lowest,) = (bound.version for bound in dependency.specifier if bound.operator == ">=")
    assert _pins("lowest.txt")[dependency.name] == Version(lowest)
    assert _pins("newest.txt")[dependency.name] in dependency.specifier
    assert _pins("newest.txt")[dependency.name] > Version(lowest)


def test_readme_names_the_dependencies_as_they_are() -> None:
    (line,) = re.findall(r'^python -m pip install (".*)$', README, re.MULTILINE)
    named = [Requirement(text) for text in re.findall(r'"([^"]+)"', line)]
    assert {str(requirement) for requirement in named} == {str(requirement) for requirement in dependencies()}


def test_readme_names_the_version_and_the_pythons_as_they_are() -> None:
    assert set(re.findall(r"videodb-client==(\S+?)[\"\s]", README)) == {version_of(ROOT)}
    assert set(re.findall(r"--annotate v(\S+)", README)) == {version_of(ROOT)}
    *others, last = claimed()
    assert f"Python {', '.join(others)} and {last}" in README
    assert f'requires-python = "{requires_python()}"' in README
    assert README.count(requires_python()) == README.count(">=3.") == 2


def test_readme_shows_the_consumer_that_is_run() -> None:
    consumer = (ROOT / "tests" / "e2e" / "consumer.py").read_text(encoding="utf-8")
    assert f"```python\n{consumer}```" in README
    assert len([line for line in consumer.splitlines() if line]) <= 10


def test_changelog_tells_of_the_version() -> None:
    assert f"## [{version_of(ROOT)}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_recipes_build_without_credentials_and_upload_without_building() -> None:
    github, gitlab = (yaml.safe_load(text) for text in re.findall(r"^```yaml\n(.*?)^```", CONTRIBUTING, re.M | re.S))
    for build, upload in ((github["jobs"]["build"], github["jobs"]["upload"]), (gitlab["build"], gitlab["upload"])):
        assert "environment" not in build
        assert "TWINE" not in str(build)
        assert "make build" in str(build)
        assert ".ci/run" in str(build)
        assert upload["environment"] == "package-index"
        assert "make publish DIST=dist" in str(upload)
        assert ".ci/run" not in str(upload)
        assert "make build" not in str(upload)
    actions = [step["uses"] for job in github["jobs"].values() for step in job["steps"] if "uses" in step]
    assert actions
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action) for action in actions)
