"""Publishing to a real index on loopback: what is uploaded, what is refused, and what is said."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from e2e.claims import ROOT
from e2e.conftest import CREDENTIALS, Ran, Run, names, scripts_of
from e2e.server import PASSWORD, USER, closed_port, cutting, index
from release.distributions import Dists, names_of, version_of

Publish = Callable[..., Ran]


@pytest.fixture
def publish(run: Run, checkout: Path) -> Publish:
    """Run `scripts/release/publish.py` of a checkout; no password may be in what it says."""

    def publish(address: str, *arguments: str | Path, root: Path = checkout, **options: Any) -> Ran:
        env = dict(options.pop("env", CREDENTIALS))
        env["PYTHONPATH"] = os.pathsep.join([scripts_of(root)["PYTHONPATH"], *filter(None, [env.get("PYTHONPATH")])])
        done = run(sys.executable, "-m", "release.publish", "--index", address, *arguments, env=env, **options)
        assert PASSWORD not in done.stdout + done.stderr
        if done.returncode:
            assert done.stderr.startswith("publish: ")
            assert done.stderr.count("\n") == 1, "one clear line"
        return done

    return publish


def test_second_publish_is_refused_and_changes_nothing(
    publish: Publish, dists: Dists, checkout: Path, tmp_path: Path
) -> None:
    with index([tmp_path]) as address:
        done = publish(address)
        assert "is published" in done.stdout
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
            path.name: path.read_bytes() for path in dists
        }
        before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()}
        done = publish(address, expect=1)
    assert f"the index has {version_of(checkout)} already" in done.stderr
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()} == before


def test_dry_run_says_all_and_uploads_nothing(make: Run, dists: Dists, checkout: Path, tmp_path: Path) -> None:
    with index([tmp_path]) as address:
        done = make(checkout, "publish", f"INDEX={address}/simple/", "DRY_RUN=1", env=CREDENTIALS)
    assert f"credentials: of user '{USER}', from the environment" in done.stdout
    assert all(f"would upload {path.name} to {address}/" in done.stdout for path in dists)
    assert "nothing was uploaded" in done.stdout
    assert names(tmp_path) == []


@pytest.mark.parametrize("protected", [("update", "download", "list"), ("update",)])
def test_wrong_credentials_are_one_line(
    protected: tuple[str, ...], publish: Publish, dists: Dists, tmp_path: Path
) -> None:
    wrong = {"TWINE_USERNAME": USER, "TWINE_PASSWORD": "wr0ng-secret"}
    with index([tmp_path], protected=protected) as address:
        done = publish(address, "--dist", dists.wheel.parent, env=wrong, expect=1)
    assert f"refused the credentials of user '{USER}', from the environment (403)" in done.stderr
    assert "wr0ng-secret" not in done.stdout + done.stderr
    assert names(tmp_path) == []


def test_no_credentials_are_one_line(publish: Publish, dists: Dists, tmp_path: Path) -> None:
    with index([tmp_path]) as address:
        done = publish(address, "--dist", dists.wheel.parent, env={}, expect=1)
        assert "no credentials. Set TWINE_USERNAME and TWINE_PASSWORD" in done.stderr
        done = publish(address, "--dist", dists.wheel.parent, "--dry-run", env={}, expect=1)
        assert "wants credentials (401)" in done.stderr


_KEYRING = f"""
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return {PASSWORD!r} if username == {USER!r} and service.startswith("http://127.0.0.1:") else None

    def set_password(self, service, username, password):
        raise NotImplementedError
"""


def test_credentials_from_keyring(publish: Publish, dists: Dists, tmp_path: Path) -> None:
    (tmp_path / "ours_keyring.py").write_text(_KEYRING)
    env = {
        "TWINE_USERNAME": USER,
        "PYTHONPATH": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "ours_keyring.Keyring",
    }
    (tmp_path / "index").mkdir()
    with index([tmp_path / "index"]) as address:
        done = publish(address, "--dist", dists.wheel.parent, env=env)
    assert f"of user '{USER}', from keyring" in done.stdout
    assert names(tmp_path / "index") == sorted(path.name for path in dists)


def test_keyring_that_cannot_be_read_is_one_line(publish: Publish, dists: Dists, tmp_path: Path) -> None:
    (tmp_path / "ours_keyring.py").write_text(_KEYRING.replace("return ", "raise OSError or "))
    env = {"TWINE_USERNAME": USER, "PYTHONPATH": str(tmp_path), "PYTHON_KEYRING_BACKEND": "ours_keyring.Keyring"}
    done = publish("https://index.example/", "--dist", dists.wheel.parent, env=env, expect=1)
    assert "keyring cannot be read" in done.stderr


def test_index_that_is_down_is_one_line(publish: Publish, dists: Dists) -> None:
    address = closed_port()
    done = publish(address, "--dist", dists.wheel.parent, expect=1)
    assert f"{address}/simple/videodb-client/: no answer" in done.stderr


def test_upload_cut_in_the_middle_leaves_nothing(
    publish: Publish, dists: Dists, checkout: Path, tmp_path: Path
) -> None:
    with index([tmp_path]) as address, cutting(address, whole=0) as cut:
        done = publish(cut, "--dist", dists.wheel.parent, expect=1)
    assert f"{dists.wheel.name}: the connection ended before the upload did" in done.stderr
    assert f"The index has nothing of {version_of(checkout)}" in done.stderr
    assert names(tmp_path) == []


def test_upload_cut_between_the_files_is_completed_by_another(publish: Publish, dists: Dists, tmp_path: Path) -> None:
    with index([tmp_path]) as address:
        with cutting(address, whole=1) as cut:
            done = publish(cut, "--dist", dists.wheel.parent, expect=1)
        assert f"{dists.sdist.name}: the connection ended" in done.stderr
        assert f"The index has {dists.wheel.name} of" in done.stderr
        assert names(tmp_path) == [dists.wheel.name]
        done = publish(address, "--dist", dists.wheel.parent)
        assert f"uploaded {dists.sdist.name}" in done.stdout
        assert f"uploaded {dists.wheel.name}" not in done.stdout
    assert names(tmp_path) == sorted(path.name for path in dists)


def test_other_bytes_of_the_version_are_refused(publish: Publish, dists: Dists, tmp_path: Path) -> None:
    (tmp_path / dists.wheel.name).write_bytes(b"not ours")
    with index([tmp_path]) as address:
        done = publish(address, "--dist", dists.wheel.parent, expect=1)
    assert f"the index has {dists.wheel.name} already, with other bytes" in done.stderr
    assert names(tmp_path) == [dists.wheel.name]


@pytest.fixture
def changed(checkout: Path, tmp_path: Path, run: Run) -> Callable[[str, str], Path]:
    """Change a file of a checkout, and commit that."""

    def changed(name: str, content: str, *, commit: bool = True) -> Path:
        root = tmp_path / "root"
        shutil.copytree(checkout, root)
        (root / name).write_text(content)
        if commit:
            run("git", "-C", root, "commit", "--quiet", "--all", "--message", "A change")
        return root

    return changed


@pytest.mark.parametrize("name", ["README.md", "a-new-file.txt"])
def test_dirty_tree_is_refused(name: str, changed: Callable[..., Path], publish: Publish, tmp_path: Path) -> None:
    root = changed(name, "changed\n", commit=False)
    with index([tmp_path]) as address:
        done = publish(address, root=root, expect=1)
    assert f"not committed: {name}." in done.stderr
    assert not list(tmp_path.glob("*.whl"))


@pytest.mark.parametrize("heading", ["## [{}] - unreleased", "## [99.0] - 2026-01-02"])
def test_a_version_without_a_dated_entry_is_refused(
    heading: str, changed: Callable[..., Path], make: Run, tmp_path: Path
) -> None:
    (tmp_path / "index").mkdir()
    root = changed("CHANGELOG.md", f"# Changelog\n\n{heading.format(version_of(ROOT))}\n")
    with index([tmp_path / "index"]) as address:
        for more in ((), ("DRY_RUN=1",)):
            done = make(root, "publish", f"INDEX={address}", *more, env=CREDENTIALS, expect=2)
            assert "publish: CHANGELOG.md" in done.stderr
            assert "where its date is wanted" in done.stderr
    assert names(tmp_path / "index") == []


def test_stale_generated_is_refused(changed: Callable[..., Path], publish: Publish, tmp_path: Path) -> None:
    (tmp_path / "index").mkdir()
    module = "overlays/runtime/types.py"
    root = changed(module, f"{(ROOT / module).read_text()}# Not what was laid into generated/.\n")
    with index([tmp_path / "index"]) as address:
        done = publish(address, root=root, expect=1)
    assert "stale: generated/videodb_client/types.py" in done.stderr
    assert "make client" in done.stderr
    assert names(tmp_path / "index") == []


def test_failed_check_of_the_description_is_refused(
    changed: Callable[..., Path], checkout: Path, publish: Publish, tmp_path: Path
) -> None:
    (tmp_path / "index").mkdir()
    project = (checkout / "pyproject.toml").read_text()
    broken = 'readme = { text = "A title\\n==\\n\\n.. nothing::", content-type = "text/x-rst" }'
    root = changed("pyproject.toml", project.replace('readme = "README.md"', broken))
    with index([tmp_path / "index"]) as address:
        done = publish(address, root=root, expect=1)
    assert "twine found faults" in done.stderr
    assert names(tmp_path / "index") == []


def test_a_wheel_with_more_in_it_is_refused(publish: Publish, dists: Dists, tmp_path: Path) -> None:
    (tmp_path / "index").mkdir()
    (tmp_path / "dist").mkdir()
    for path in dists:
        shutil.copyfile(path, tmp_path / "dist" / path.name)
    with zipfile.ZipFile(tmp_path / "dist" / dists.wheel.name, "a") as wheel:
        wheel.writestr("sitecustomize.py", "print('hello')\n")
    with index([tmp_path / "index"]) as address:
        done = publish(address, "--dist", tmp_path / "dist", expect=1)
    assert "holds sitecustomize.py, which no caller needs" in done.stderr
    assert names(tmp_path / "index") == []


def test_nothing_built_is_refused(publish: Publish, checkout: Path, tmp_path: Path) -> None:
    with index([tmp_path]) as address:
        done = publish(address, "--dist", tmp_path, expect=1)
    assert f"{names_of(version_of(checkout))[0]} and" in done.stderr
    assert "make build" in done.stderr
