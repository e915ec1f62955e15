"""Building: only when something changed, whole or not at all, and found out when anything is not as it was made."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
import yaml
from pipeline.digests import digest_of_file
from pipeline.documents import DocumentError
from pipeline.overlay_document import OverlayError
from pipeline.paths import Paths
from pipeline.regenerate import BuildError, build, check, is_current, main, put_in_place
from pipeline.stages import overlay_files
from support import ROOT

SMALL = Path(__file__).with_name("small")
"""The vendor's page for one operation, with overlays of its own: small enough to build many times."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root with the small description and the repository's own templates, runtime and configuration, built."""
    root = tmp_path_factory.mktemp("built")
    shutil.copytree(SMALL, root, dirs_exist_ok=True)
    for part in ("overlays/templates", "overlays/runtime"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("generator-config.yaml", "pyproject.toml"):
        shutil.copy(ROOT / part, root)
    build(Paths(root), say=quiet)
    return root


@pytest.fixture
def paths(built: Path, tmp_path: Path) -> Paths:
    """A copy of it."""
    return Paths(shutil.copytree(built, tmp_path / "root"))


def state(paths: Paths) -> dict[str, bytes]:
    return {str(path.relative_to(paths.root)): path.read_bytes() for path in paths.root.rglob("*") if path.is_file()}


def quiet(_: str) -> None:
    pass


def change_description(paths: Paths, old: str, new: str) -> None:
    """Change the vendored description, as the vendor would."""
    text = paths.description.read_text()
    assert old in text
    paths.description.write_text(text.replace(old, new, 1))
    source = yaml.safe_load(paths.source.read_text())
    source["sha256"] = digest_of_file(paths.description)
    paths.source.write_text(yaml.safe_dump(source))


def test_nothing_is_done_when_nothing_changed(paths: Paths) -> None:
    before = state(paths)
    assert is_current(paths)
    assert build(paths, say=quiet) is None
    assert check(paths) == []
    assert state(paths) == before


CHANGEABLE = (
    "generated/videodb_client/models/auto_recharge_settings.py",
    "generated/videodb_client/py.typed",
    "generated/videodb_client/client.py",
    "generated/stray.txt",
    "generated/videodb_client/stray.py",
    "openapi/effective.yaml",
    "openapi/lock.json",
    "overlays/spec/corrections/billing.overlay.yaml",
    "overlays/names/billing.yaml",
    "overlays/templates/model.py.jinja",
    "overlays/runtime/types.py",
    "generator-config.yaml",
)


def test_a_changed_byte_is_found_and_a_build_mends_it(paths: Paths) -> None:
    changed = {}
    for name in CHANGEABLE:
        path = paths.root / name
        before = path.read_bytes() if path.exists() else None
        comment = b"{# #}" if name.endswith("jinja") else b"#\n"
        changed[path] = (before or b"") + (b" " if name.endswith("json") else comment)
        path.write_bytes(changed[path])
        found = check(paths)
        assert found, f"{name}: not found out"
        assert name in found or not name.startswith(("generated", "openapi"))
        if name != "generated/stray.txt":
            assert not is_current(paths), f"{name}: nothing would be built"
            path.write_bytes(before) if before is not None else path.unlink()
        else:
            path.unlink()  # not of the package: no build removes what it did not make
            del changed[path]
    for path, content in changed.items():
        path.write_bytes(content)
    build(paths, say=quiet)
    assert check(paths) == []
    assert is_current(paths)


def test_a_missing_file_is_found(paths: Paths) -> None:
    (paths.package / "types.py").unlink()
    assert check(paths) == ["generated/videodb_client/types.py"]


def test_check_command_names_the_files(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check", "--root", str(paths.root)]) == 0
    (paths.package / "errors.py").write_text("")
    assert main(["--check", "--root", str(paths.root)]) == 1
    assert "generated/videodb_client/errors.py" in capsys.readouterr().err


def test_a_failed_build_changes_nothing(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    (paths.templates / "model.py.jinja").write_text("class {{ nothing.at.all }}")
    before = state(paths)
    assert main(["--root", str(paths.root)]) == 1
    assert "a template failed" in capsys.readouterr().err
    assert state(paths) == before


def test_an_interrupted_build_leaves_the_old_tree(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    (paths.runtime / "types.py").write_text((paths.runtime / "types.py").read_text() + "# changed\n")
    before = state(paths)
    real = Path.rename

    def interrupted(self: Path, to: Path) -> Path:
        if self.name == ".videodb_client.new":
            raise KeyboardInterrupt
        return real(self, to)

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        build(paths, say=quiet)
    assert state(paths) == before


def test_a_tree_that_cannot_be_put_in_place_brings_the_old_one_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, target = tmp_path / "made", tmp_path / "target"
    made.mkdir()
    target.mkdir()
    (made / "new").touch()
    (target / "old").touch()
    real = Path.rename

    def rename(self: Path, to: Path) -> Path:
        if self.name == ".target.new":
            raise OSError(28, "No space left on device")
        return real(self, to)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(OSError, match="No space"):
        put_in_place(made, target)
    assert [path.name for path in target.iterdir()] == ["old"]
    monkeypatch.undo()
    # as a run leaves it that was killed between the two renames
    target.rename(tmp_path / ".target.old")
    put_in_place(made, target)
    assert [path.name for path in target.iterdir()] == ["new"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["made", "target"]


def test_a_description_that_source_does_not_tell_of_is_refused(paths: Paths) -> None:
    paths.description.write_text(paths.description.read_text() + "\n")
    with pytest.raises(BuildError, match=r"SOURCE\.yaml"):
        build(paths, say=quiet)


def test_an_action_without_evidence_is_refused(paths: Paths) -> None:
    path = overlay_files(paths.root)[0]
    path.write_text(path.read_text().replace("x-evidence", "x-evident"))
    with pytest.raises(BuildError, match="no x-evidence"):
        build(paths, say=quiet)


def test_a_broken_overlay_is_refused(paths: Paths) -> None:
    overlay_files(paths.root)[0].write_text("overlay: [")
    with pytest.raises(DocumentError, match=r"corrections/billing\.overlay\.yaml"):
        build(paths, say=quiet)


@pytest.mark.parametrize("name", ["stray.overlay.yaml", "corrections/billing.yaml", "fixes/billing.overlay.yaml"])
def test_an_overlay_in_no_stage_is_refused(paths: Paths, name: str) -> None:
    path = paths.root / "overlays" / "spec" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("overlay: 1.2.0")
    with pytest.raises(OverlayError, match=rf"overlays/spec/{re.escape(name)}: in no stage"):
        build(paths, say=quiet)


# When the vendor changes something


def test_what_the_vendor_adds_to_a_hoisted_shape_arrives(paths: Paths) -> None:
    said: list[str] = []
    change_description(
        paths,
        "                amount:\n",
        "                plan_id:\n                  type: string\n                amount:\n",
    )
    build(paths, say=said.append)
    assert "plan_id: str | Unset" in (paths.package / "models" / "auto_recharge_settings.py").read_text()
    assert any("arrived" in line for line in said)


def test_a_new_operation_stops_the_build_and_the_lines_it_says_are_the_way_out(paths: Paths) -> None:
    plans = {"type": "array", "items": {"type": "object", "properties": {"price": {"type": "number"}}}}
    answer = {"type": "object", "properties": {"success": {"type": "boolean"}, "data": plans}}
    content = {"application/json": {"schema": answer}}
    operation = {"summary": "List plans", "responses": {"200": {"description": "Plans", "content": content}}}
    change_description(paths, "paths:\n", f"paths:\n  /billing/plans: {json.dumps({'get': operation})}\n")
    before = state(paths)
    with pytest.raises(BuildError, match=r"GET /billing/plans .*\n  is new: it has no name") as raised:
        build(paths, say=quiet)
    assert state(paths) == before
    said = str(raised.value)
    table = paths.names / "billing.yaml"
    table.write_text(table.read_text() + said[said.index("GET /billing/plans:\n") :] + "\n")
    build(paths, say=quiet)
    assert (paths.package / "api" / "billing" / "list_plans.py").exists()
    assert (paths.package / "models" / "plan.py").exists()


def test_a_shape_that_the_vendor_makes_a_component_keeps_our_name(paths: Paths) -> None:
    description = yaml.safe_load(paths.description.read_text())
    content = description["paths"]["/billing/auto_recharge"]["post"]["requestBody"]["content"]["application/json"]
    description["components"]["schemas"] = {"RechargeConfig": content["schema"]}
    content["schema"] = {"$ref": "#/components/schemas/RechargeConfig"}
    paths.description.write_text(yaml.safe_dump(description, sort_keys=False))
    change_description(paths, "RechargeConfig", "RechargeConfig")
    model = (paths.package / "models" / "auto_recharge_settings.py").read_text()
    with pytest.raises(BuildError, match="body: made upstream: the vendor calls this shape RechargeConfig") as raised:
        build(paths, say=quiet)
    spoke = "3 actions of overlays/spec/corrections/billing.overlay.yaml, overlays/spec/words/billing.overlay.yaml"
    assert spoke in str(raised.value)
    assert "not found" not in str(raised.value)
    table = paths.names / "billing.yaml"
    table.write_text(table.read_text().replace("  body: AutoRechargeSettings\n", ""))
    (paths.names / "components.yaml").write_text("RechargeConfig:\n  name: AutoRechargeSettings\n")
    build(paths, say=quiet)
    assert (paths.package / "models" / "auto_recharge_settings.py").read_text() == model


def test_an_operation_that_is_gone_is_told_once_and_with_what_spoke_of_it(paths: Paths) -> None:
    change_description(paths, "  /billing/auto_recharge:\n", "  /billing/recharge:\n")
    with pytest.raises(BuildError) as raised:
        build(paths, say=quiet)
    told = [line for line in str(raised.value).splitlines() if "POST /billing/auto_recharge" in line]
    assert told == ["POST /billing/auto_recharge (overlays/names/billing.yaml):"]
    assert "is gone from the description; 2 lines below it named shapes" in str(raised.value)
    assert "actions of overlays/spec/corrections/billing.overlay.yaml" in str(raised.value)
    assert "POST /billing/recharge (overlays/names/billing.yaml):\n  is new" in str(raised.value)
    assert "matches nothing" not in str(raised.value)


def test_a_correction_that_the_vendor_has_made_stops_the_build(paths: Paths) -> None:
    change_description(
        paths,
        "                amount:\n",
        "                threshold_credits: {type: number, x-alias-of: threshold}\n"
        "                recharge_amount: {type: number, x-alias-of: amount}\n                amount:\n",
    )
    before = state(paths)
    with pytest.raises(BuildError, match=r"corrections/billing\.overlay\.yaml: action 3: .* is there already"):
        build(paths, say=quiet)
    assert state(paths) == before


def test_a_lost_target_stops_the_build_until_a_person_says_so(paths: Paths) -> None:
    locked = json.loads(paths.lock.read_text())
    corrections = locked["record"]["corrections"]
    settings = "$['components']['schemas']['AutoRechargeSettings']['properties']"
    keys = next(keys for keys, places in corrections["added"].items() if settings in places)
    corrections["added"][keys].append("$['paths']['/gone']['get']['responses']")
    paths.lock.write_text(json.dumps(locked))
    change_description(paths, "example: 50", "example: 60")
    with pytest.raises(BuildError, match=r"\$\['paths'\]\['/gone'\]\['get'\]\['responses'\]: lost"):
        build(paths, say=quiet)
    build(paths, anew=True, say=quiet)
    assert check(paths) == []


def test_a_generator_template_that_moved_is_told(paths: Paths) -> None:
    locked = json.loads(paths.lock.read_text())
    locked["stands_in_for"]["model.py.jinja"] = "0" * 64
    paths.lock.write_text(json.dumps(locked))
    said: list[str] = []
    build(paths, say=said.append)
    assert any("the generator's model.py.jinja has changed" in line for line in said)
