"""From the index into an empty environment, and out again: what a caller does, with each Python and each dependency."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from e2e.claims import ROOT, claimed, dependencies, find, looked_for
from e2e.conftest import WHEELHOUSE, Ran, Run
from e2e.server import PASSWORD, USER
from packaging.utils import parse_wheel_filename
from packaging.version import Version
from videodb_client.testing import DIALECTS, FakeVideoDB

HERE = Path(__file__).parent


class Venv(NamedTuple):
    """An environment with nothing in it but pip."""

    folder: Path
    run: Callable[..., Ran]

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    def pip(self, *arguments: str | Path, **options: object) -> Ran:
        return self.run(self.python, "-m", "pip", *arguments, **options)


@pytest.fixture
def venv(run: Run, tmp_path: Path, published: str) -> Callable[[Path], Venv]:
    """Make an environment; a netrc file has what the index asks for."""
    netrc = tmp_path / "netrc"
    host = urlsplit(published).hostname
    netrc.write_text(f'machine {host}\nlogin {USER}\npassword "{PASSWORD}"\n')
    netrc.chmod(0o600)

    def venv(python: Path) -> Venv:
        folder = tmp_path / "venv"
        run(python, "-m", "venv", folder)

        def inside(*command: str | Path, env: dict[str, str] | None = None, **options: object) -> Ran:
            path = {"PATH": f"{folder / 'bin'}:/usr/bin:/bin", "NETRC": str(netrc)}
            return run(*command, env={**path, **(env or {})}, **options)

        return Venv(folder, inside)

    return venv


@pytest.mark.parametrize("which", ["lowest", "newest"])
@pytest.mark.parametrize("version", looked_for())
def test_installed_used_and_removed(
    version: str, which: str, published: str, venv: Callable[[Path], Venv], run: Run, tmp_path: Path
) -> None:
    if (python := find(version)) is None:
        pytest.skip(f"python{version} is not installed")
    if version not in claimed():
        pytest.skip(f"python{version} is installed, but not claimed in pyproject.toml: add it there to run it")
    empty = venv(python)
    report = tmp_path / "report.json"
    wanted = _versions(which)
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("".join(f"{name}=={wanted[name]}\n" for name in wanted if which == "lowest"))
    empty.pip(
        "install", "--index-url", f"{published}/simple/", "--constraint", constraints, "--report", report,
        "videodb-client",
    )  # fmt: skip
    installed = json.loads(report.read_text())["install"]
    assert all(item["download_info"]["url"].startswith(f"{published}/") for item in installed)
    versions = {item["metadata"]["name"].lower(): item["metadata"]["version"] for item in installed}
    assert {name: versions[name] for name in wanted} == wanted
    empty.pip("check")

    tree = json.loads((ROOT / "openapi" / "lock.json").read_text())["tree"]
    assert f"sha256:{tree}" in empty.run(empty.python, "-m", "videodb_client").stdout

    mypy = [sys.executable, "-m", "mypy", "--config-file=", "--strict", "--cache-dir", tmp_path / "mypy"]
    run(*mypy, "--python-executable", empty.python, HERE / "consumer.py", cwd=tmp_path)
    wrong = tmp_path / "wrong.py"
    wrong.write_text((HERE / "consumer.py").read_text().replace("threshold=", "treshold="))
    done = run(*mypy, "--python-executable", empty.python, wrong, cwd=tmp_path, expect=1)
    assert 'Unexpected keyword argument "treshold"' in done.stdout

    for dialect in DIALECTS:
        fake = FakeVideoDB(dialect)
        with fake.serve() as address:
            env = {"VIDEO_DB_BASE_URL": address, "VIDEO_DB_API_KEY": "sk-e2e"}
            done = empty.run(empty.python, "-W", "error", HERE / "consumer.py", env=env)
            assert done.stdout.startswith("True 20")
            assert fake.settings == {"enabled": True, "threshold": 20, "amount": 100}
            empty.run(empty.python, "-W", "error", HERE / "dependencies.py", env=env)
            assert fake.settings == {"enabled": True, "threshold": 30, "amount": 200}

    empty.pip("uninstall", "--yes", "videodb-client")
    assert "No module named 'videodb_client'" in empty.run(empty.python, "-c", "import videodb_client", expect=1).stderr
    assert not list(empty.folder.rglob("videodb*"))


def test_commands_of_the_readme_install_and_read(published: str, venv: Callable[[Path], Venv], tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text()
    blocks = re.findall(r"^### (.+?)$.*?^```(?:sh|python)\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    commands = dict(blocks)
    empty = venv(Path(sys.executable))
    shell = "set -eu\n" + commands["With pip"].replace("https://index.example/simple/", f"{published}/simple/")
    assert f"{published}/simple/" in shell
    # The second command goes to whatever index the caller's pip knows: here that is this one.
    empty.run("bash", "-c", shell, env={"PIP_INDEX_URL": f"{published}/simple/"})
    empty.pip("check")
    fake = FakeVideoDB()
    (tmp_path / "first.py").write_text(commands["First call"])
    with fake.serve() as address:
        env = {"VIDEO_DB_BASE_URL": address, "VIDEO_DB_API_KEY": "sk-e2e"}
        empty.run(empty.python, tmp_path / "first.py", env=env)
    assert fake.exchanges
    assert {exchange.method for exchange in fake.exchanges} == {"GET"}


def test_uv_takes_this_package_from_its_index(published: str, venv: Callable[[Path], Venv], tmp_path: Path) -> None:
    if (uv := shutil.which("uv")) is None:
        pytest.skip("uv is not installed")
    project = tmp_path / "project"
    project.mkdir()
    readme = (ROOT / "README.md").read_text()
    toml = re.search(r"^### With uv$.*?^```toml\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    assert toml
    text = toml[1].replace("https://index.example/simple/", f"{published}/simple/")
    (project / "pyproject.toml").write_text(text)
    empty = venv(Path(sys.executable))
    env = {
        "UV_INDEX_COMPANY_USERNAME": USER,
        "UV_INDEX_COMPANY_PASSWORD": PASSWORD,
        "UV_DEFAULT_INDEX": f"{published}/simple/",
        "UV_CACHE_DIR": str(tmp_path / "cache"),
        "UV_PYTHON": str(empty.python),
        "UV_PYTHON_DOWNLOADS": "never",
    }
    empty.run(uv, "sync", "--quiet", env=env, cwd=project)
    empty.run(project / ".venv" / "bin" / "python", "-m", "videodb_client")


def _versions(which: str) -> dict[str, str]:
    """Give the lowest or the newest version of each dependency that the index has."""
    pick = {"lowest": min, "newest": max}[which]
    served: dict[str, list[Version]] = {}
    for wheel in WHEELHOUSE.glob("*.whl"):
        name, version, *_ = parse_wheel_filename(wheel.name)
        served.setdefault(name, []).append(version)
    return {dependency.name: str(pick(served[dependency.name])) for dependency in dependencies()}
