"""`make release`: the version that changes demand, and what CHANGELOG says; nothing changes when it is refused."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from pipeline.paths import Paths
from pipeline.regenerate import build, check
from release import publish
from release.publish import PublishError
from roots import new_root, state
from upstream.release import Unreleased, main, refuse_too_low, unreleased, with_entry
from upstream.rules import Level
from upstream.update import keeping
from upstream.version import VersionError

CHANGES = [["breaking", "`models.Film.year`: removed"], ["addition", "`api.films.list_films`: added"]]
CHANGELOG = """# Changelog

Words.

## [0.1.0] - 2026-01-02

### Added

- All of it.
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the small description, built, that keeps what callers will notice of the next release."""
    paths = new_root(tmp_path_factory.mktemp("release"))
    (paths.root / "CHANGELOG.md").write_text(CHANGELOG)
    build(paths, say=lambda line: None)
    paths.lock.write_text(keeping(paths.lock.read_text(), paths.version, CHANGES))
    return paths.root


@pytest.fixture
def root(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "root"))


def test_a_release_says_what_callers_must_change(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["0.2.0", "--root", str(root)]) == 0
    assert "0.2.0 after 0.1.0" in capsys.readouterr().out
    paths = Paths(root)
    assert paths.version == "0.2.0"
    assert check(paths) == []
    assert unreleased(paths) == Unreleased("0.2.0", ())
    text = (root / "CHANGELOG.md").read_text()
    assert text.index("## [0.2.0] - ") < text.index("- `models.Film.year`: removed") < text.index("## [0.1.0]")
    assert "- `api.films.list_films`: added" in text


@pytest.mark.parametrize(
    ("version", "said"), [("0.1.1", "Take 0.2.0 or higher"), ("0.1.0", "too low"), ("two", "is no version")]
)
def test_a_version_that_is_too_low_changes_nothing(
    root: Path, capsys: pytest.CaptureFixture[str], version: str, said: str
) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert main([version, "--root", str(root)]) == 1
    assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_a_version_that_was_never_released_may_take_more_changes(root: Path) -> None:
    path = root / "CHANGELOG.md"
    path.write_text(path.read_text().replace("2026-01-02", "unreleased"))
    assert main(["0.1.0", "--root", str(root)]) == 0
    text = path.read_text()
    assert "`models.Film.year`: removed" in text
    assert "unreleased" not in text


def test_without_a_version_the_lowest_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["", "--root", str(root)]) == 2
    assert "make release VERSION=0.2.0" in capsys.readouterr().err


def test_what_is_not_built_is_not_released(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "generated" / "videodb_client" / "errors.py").write_text("")
    assert main(["0.2.0", "--root", str(root)]) == 1
    assert "not up to date" in capsys.readouterr().err


def test_a_release_that_cannot_be_written_changes_nothing(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = state(Paths(root)), Path.replace
    for name in ("CHANGELOG.md", "pyproject.toml", "lock.json"):

        def replace(self: Path, to: Path, name: str = name) -> Path:
            if self.name == f".{name}.new":
                raise OSError(28, "No space left on device", str(to))
            return real(self, to)

        monkeypatch.setattr(Path, "replace", replace)
        assert main(["0.2.0", "--root", str(root)]) == 1
        said = capsys.readouterr().err
        assert said.endswith(f"{name}: No space left on device. Make room, then run it again.\nNothing was changed.\n")
        assert state(Paths(root)) == before
    monkeypatch.undo()
    (root / "CHANGELOG.md").write_bytes(b"\xff")
    assert main(["0.2.0", "--root", str(root)]) == 1
    assert "CHANGELOG.md: not UTF-8 at byte 0" in capsys.readouterr().err
    (root / "CHANGELOG.md").unlink()
    assert main(["0.2.0", "--root", str(root)]) == 1
    assert "CHANGELOG.md: No such file or directory.\nNothing was changed." in capsys.readouterr().err


def test_a_change_of_ours_alone_is_in_what_a_release_demands(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`make client` keeps nothing in the lock: what was released is found in git."""
    paths = Paths(root)
    paths.lock.write_text(keeping(paths.lock.read_text(), paths.version, ()))

    def git(*arguments: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
        subprocess.run(["git", "-C", str(root), *who, *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "0.1.0")
    assert unreleased(paths) == Unreleased("0.1.0", ())
    overlay = paths.spec / "corrections" / "billing.overlay.yaml"
    text = overlay.read_text()
    for old, new in (("properties.settings", "properties.setting"), ("\n      settings:\n", "\n      setting:\n")):
        assert old in text
        text = text.replace(old, new)
    overlay.write_text(text)
    build(paths, say=lambda line: None)
    git("commit", "--quiet", "-am", "a change of ours")
    changes = unreleased(paths).changes
    assert any(level is Level.BREAKING and "settings" in said for level, said in changes), changes
    assert any(level is Level.ADDITION and "setting`" in said for level, said in changes), changes
    assert main(["0.1.1", "--root", str(root)]) == 1
    assert "Take 0.2.0 or higher" in capsys.readouterr().err
    with pytest.raises(PublishError, match=r"Take 0\.2\.0"):
        publish.refuse_too_low(root, "0.1.1")
    assert main(["0.2.0", "--root", str(root)]) == 0
    text = (root / "CHANGELOG.md").read_text()
    assert text.index("## [0.2.0] - ") < text.index("### Changed") < text.index("settings") < text.index("## [0.1.0]")
    assert check(paths) == []
    git("commit", "--quiet", "-am", "0.2.0")
    assert unreleased(paths) == Unreleased("0.2.0", ())


def test_what_stood_under_unreleased_becomes_part_of_the_entry() -> None:
    old = CHANGELOG.replace(
        "## [0.1.0] - 2026-01-02", "## [Unreleased]\n\n### Fixed\n\n- A thing.\n\n## [0.1.0] - 2026-01-02"
    )
    kept = Unreleased("0.1.0", ((Level.ADDITION, "`x`: added"),))
    assert with_entry(old, "0.1.1", date(2026, 12, 1), kept) == CHANGELOG.replace(
        "## [0.1.0]", "## [0.1.1] - 2026-12-01\n\n### Added\n\n- `x`: added\n\n### Fixed\n\n- A thing.\n\n## [0.1.0]"
    )


def test_the_first_entry() -> None:
    kept = Unreleased("0.1.0", ())
    text = "# Changelog\n\n## [0.1.0] - unreleased\n\n### Added\n\n- All.\n"
    assert with_entry(text, "0.1.0", date(2026, 12, 1), kept) == text.replace("unreleased", "2026-12-01")
    assert with_entry("# Changelog\n", "0.1.0", date(2026, 12, 1), kept) == "# Changelog\n\n## [0.1.0] - 2026-12-01\n"


def test_a_version_to_publish_must_be_high_enough() -> None:
    kept = Unreleased("0.1.0", ((Level.BREAKING, "x"),))
    with pytest.raises(VersionError, match="too low after"):
        refuse_too_low("0.1.0", kept)
    with pytest.raises(VersionError, match=r"Take 0\.2\.0"):
        refuse_too_low("0.1.5", kept)
    refuse_too_low("0.2.0", kept)
    refuse_too_low("0.1.0", Unreleased("0.1.0", ()))
