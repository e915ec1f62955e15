"""Building: only when something changed, whole or not at all, and found out when anything is not as it was made."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pipeline import current, making
from pipeline.current import is_current
from pipeline.digests import digest_of_file, digest_of_tree
from pipeline.documents import DocumentError, Json, SourceError, copied
from pipeline.locations import at
from pipeline.making import BuildError
from pipeline.paths import Paths, overlay_files
from pipeline.regenerate import build, check, main
from pipeline.rules import violations
from pipeline.swap import put_in_place
from roots import new_root, publish, published, state
from support import ROOT


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root with the small description and the repository's own templates, runtime and configuration, built."""
    paths = new_root(tmp_path_factory.mktemp("built"))
    build(paths, say=quiet)
    return paths.root


@pytest.fixture
def paths(built: Path, tmp_path: Path) -> Paths:
    """A copy of it."""
    return Paths(shutil.copytree(built, tmp_path / "root"))


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
    "openapi/SOURCE.yaml",
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
        assert name in found or not name.startswith(("generated", "openapi/effective", "openapi/lock"))
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
        put_in_place({target: made})
    assert [path.name for path in target.iterdir()] == ["old"]
    monkeypatch.undo()
    # as a run leaves it that was killed between the two renames
    target.rename(tmp_path / ".target.old")
    made.mkdir(exist_ok=True)
    (made / "new").touch()
    put_in_place({target: made})
    assert [path.name for path in target.iterdir()] == ["new"]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


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
    with pytest.raises(SourceError, match=rf"overlays/spec/{re.escape(name)}: in no stage"):
        build(paths, say=quiet)


def test_rules_are_looked_at_again_only_for_what_they_see(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Json] = []

    def seen(published: Json, effective: Json) -> list[str]:
        looked.append(effective)
        return violations(published, effective)

    monkeypatch.setattr(making, "violations", seen)
    module = paths.runtime / "types.py"
    module.write_text(f"{module.read_text()}# more\n")
    build(paths, say=quiet)
    assert looked == []
    change_description(paths, "version: 1.0.0", "version: 1.0.1")
    build(paths, say=quiet)
    assert len(looked) == 1
    monkeypatch.setattr(current, "digest_of_tree", lambda folder: f"{digest_of_tree(folder)}, and another rule")
    build(paths, say=quiet)
    assert len(looked) == 2


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


def test_what_the_vendor_comes_to_say_where_ours_stands_leaves_nothing_to_build(paths: Paths) -> None:
    change_description(
        paths, "              amount:\n", "              amount:\n                  description: Theirs\n"
    )
    said: list[str] = []
    build(paths, say=said.append)
    assert any('the vendor says "Theirs"' in line for line in said), said
    assert is_current(paths)
    assert check(paths) == []
    path = paths.spec / "words" / "billing.overlay.yaml"
    overlay = yaml.safe_load(path.read_text())
    evidence = [{"source": "none (defensive)", "says": "nothing"}]
    action = {"target": "$.paths['/billing/auto_recharge'].post.responses['200']", "update": {"description": "Set."}}
    path.write_text(yaml.safe_dump({**overlay, "actions": [*overlay["actions"], {**action, "x-evidence": evidence}]}))
    said.clear()
    build(paths, say=said.append)
    assert not any("responses/200" in line for line in said), "that the vendor says something there is not new"
    assert check(paths) == []


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
    files = "overlays/spec/corrections/billing.overlay.yaml (3, 4), overlays/spec/words/billing.overlay.yaml (1)"
    spoke = f"3 actions of {files} spoke of it."
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


def test_a_source_that_tells_of_another_file_is_looked_at_though_nothing_else_changed(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    paths.source.write_text(paths.source.read_text().replace(digest_of_file(paths.description), "0" * 64))
    assert "is not the file that SOURCE.yaml tells of" in told(paths, capsys)
    paths.source.unlink()
    assert "SOURCE.yaml: cannot be read" in told(paths, capsys)


# What goes wrong is said, and what is said is true


def told(paths: Paths, capsys: pytest.CaptureFixture[str], status: int = 1) -> str:
    """Build as `make client` does: it fails, changes nothing, and says so in sentences."""
    before = state(paths)
    capsys.readouterr()
    assert main(["--root", str(paths.root)]) == status
    said = capsys.readouterr().err
    assert state(paths) == before
    assert said.endswith("\nNothing was changed.\n")
    assert "Traceback" not in said
    assert "a fault of these scripts" not in said
    return said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "videodb.yaml: not an OpenAPI description: it is empty"),
        ("- a\n- b\n", "videodb.yaml: not an OpenAPI description: it is a list"),
        ("openapi: 3.0.3\ninfo: {title: t, version: '1'}\n", "videodb.yaml: it has no paths"),
        ("openapi: [", "videodb.yaml: not YAML: line"),
        ("openapi: 3.0.3\nx: " + "[" * 300 + "]" * 300, "nested too deeply to be read: more than 200 levels"),
        ("openapi: 3.0.3\nx:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 300)), "nested too deeply to be read"),
        ("{not: [utf-8, \udce9]}", "not UTF-8"),
    ],
)
def test_what_is_no_description_is_told(paths: Paths, capsys: pytest.CaptureFixture[str], text: str, said: str) -> None:
    paths.description.write_bytes(text.encode("utf-8", "surrogateescape"))
    source = yaml.safe_load(paths.source.read_text())
    paths.source.write_text(yaml.safe_dump({**source, "sha256": digest_of_file(paths.description)}))
    assert said in told(paths, capsys)


def test_an_operation_that_says_nothing_else_is_refused(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    description = published(paths)
    del description["servers"]
    description["paths"]["/a"] = {"get": {"responses": {"200": {"$ref": "#/components/responses/A"}}}}
    description["components"]["responses"] = {"A": {"$ref": "#/components/responses/A"}}
    publish(paths, description)
    assert "/components/responses/A: made of nothing but itself: A → A. Break the circle." in told(paths, capsys)
    del description["paths"]["/a"], description["components"]["responses"]
    publish(paths, description)
    assert "servers:\n  there is none: nothing says where to call." in told(paths, capsys)


def test_both_digests_of_a_description_that_was_changed_by_hand_are_shown(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    declared = digest_of_file(paths.description)
    paths.description.write_text(paths.description.read_text() + "\n")
    assert f"its sha256 is {digest_of_file(paths.description)}, there it is {declared}." in told(paths, capsys)


@pytest.mark.parametrize(
    "name",
    [
        "openapi/videodb.yaml",
        "openapi/SOURCE.yaml",
        "openapi/lock.json",
        "generator-config.yaml",
        "pyproject.toml",
        "overlays/names/billing.yaml",
        "overlays/spec/corrections/billing.overlay.yaml",
    ],
)
def test_a_file_that_cannot_be_read_is_named(paths: Paths, capsys: pytest.CaptureFixture[str], name: str) -> None:
    change_description(paths, "example: 50", "example: 60")
    (paths.root / name).unlink()
    (paths.root / name).symlink_to(paths.root / name)
    capsys.readouterr()
    assert main(["--root", str(paths.root)]) == 1
    said = capsys.readouterr().err
    assert Path(name).name in said
    assert "a fault of these scripts" not in said


@pytest.mark.parametrize(
    "name",
    [
        "openapi/SOURCE.yaml",
        "openapi/lock.json",
        "generator-config.yaml",
        "pyproject.toml",
        "overlays/names/billing.yaml",
        "overlays/spec/corrections/billing.overlay.yaml",
    ],
)
def test_a_file_that_holds_something_else_is_named(paths: Paths, capsys: pytest.CaptureFixture[str], name: str) -> None:
    change_description(paths, "example: 50", "example: 60")
    for content in ("", "[]", "7", "text: [", "{a: {b: [c]}}", "project: 7"):
        if not (name.startswith("overlays/names") and not content):
            (paths.root / name).write_text(content)
            assert Path(name).name in told(paths, capsys), content


def test_a_folder_that_is_not_there_is_told(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """With none of our corrections all would be built, and none would be missed."""
    for folder in ("overlays/names", "overlays/spec", "overlays/templates", "overlays/runtime"):
        shutil.move(paths.root / folder, paths.root / "away")
        assert ("is new: it has no name" if "names" in folder else f"{folder}: no such folder") in told(paths, capsys)
        (paths.root / folder).write_text("a file")
        assert f"{folder}: no such folder" in told(paths, capsys)
        (paths.root / folder).unlink()
        shutil.move(paths.root / "away", paths.root / folder)


def test_a_version_that_no_release_can_have_is_told(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    whole = (paths.root / "pyproject.toml").read_text()
    for version in ('"1.0"', "7", '""', '"1.0.0rc1"', '"01.2.3"', '"../x"', '"1.2.3\\n"', "{a = 1}", '"1.2.3+local"'):
        (paths.root / "pyproject.toml").write_text(whole.replace('version = "0.1.0"', f"version = {version}", 1))
        assert "is no version. Write three numbers" in told(paths, capsys)


def test_a_lock_that_is_gone_is_missed(paths: Paths) -> None:
    paths.lock.unlink()
    said: list[str] = []
    build(paths, say=said.append)
    assert any("openapi/lock.json: there was none" in line for line in said), said


def broken_locks() -> Iterator[tuple[list[str], Json]]:
    value: Json
    for place in (["record"], ["record", "shapes"], ["record", "operations"], ["record", "corrections"]):
        for value in (None, [], "text", 7):
            yield place, value
    for part in ("added", "replaced"):
        for value in ([], {"key": 7}, {"key": "text"}):
            yield ["record", "corrections", part], value
    yield ["record", "shapes", "Error"], []
    yield ["generator"], []
    yield ["stands_in_for", "model.py.jinja"], {}
    yield ["unreleased"], []
    yield ["unreleased"], {"since": "1.0.0", "changes": [["level"]]}
    yield ["unreleased"], {"since": "1.0.0", "changes": [["huge", "words"]]}
    for value in ("1", 7, None, "1.0.0rc1", []):
        yield ["unreleased"], {"since": value, "changes": []}


def test_a_lock_that_was_broken_by_hand_is_told_with_the_way_out(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = json.loads(paths.lock.read_text())
    for place, value in broken_locks():
        locked = copied(whole)
        at(locked, tuple(place[:-1]))[place[-1]] = value
        paths.lock.write_text(json.dumps(locked))
        said = told(paths, capsys)
        assert "lock.json: " in said, (place, value)
        assert "git checkout openapi/lock.json" in said, (place, value)


@pytest.mark.parametrize("target", ["videodb_client", "effective.yaml", "lock.json"])
def test_when_one_of_three_cannot_be_put_in_place_none_is(
    paths: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    change_description(paths, "example: 50", "example: 60")
    real_rename, real_replace = Path.rename, Path.replace

    def failing(real: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
        def move(self: Path, to: Path) -> Path:
            if self.name == f".{target}.new":
                raise OSError(5, "Input/output error", str(to))
            return real(self, to)

        return move

    monkeypatch.setattr(Path, "rename", failing(real_rename))
    monkeypatch.setattr(Path, "replace", failing(real_replace))
    assert f"{target}: Input/output error." in told(paths, capsys)
    monkeypatch.undo()
    assert build(paths, say=quiet) is not None
    assert check(paths) == []


def test_what_a_killed_run_left_beside_is_taken_away(paths: Paths) -> None:
    before = state(paths)
    (paths.package.parent / ".videodb_client.new").mkdir()
    (paths.package.parent / ".videodb_client.new" / "half.py").touch()
    for name in (".effective.yaml.new", ".lock.json.new", ".effective.yaml.old"):
        (paths.lock.parent / name).write_text("half")
    build(paths, say=quiet)
    assert state(paths) == before
    # killed between the two renames of the package
    paths.package.rename(paths.package.parent / ".videodb_client.old")
    build(paths, say=quiet)
    assert state(paths) == before


def run_client(paths: Paths, most: int, **more: Any) -> subprocess.CompletedProcess[str]:
    """Run `make client`'s script where no file may be longer than `most` bytes."""
    return subprocess.run(
        [sys.executable, "-m", "pipeline.regenerate", "--root", str(paths.root)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "scripts"), **more},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
        capture_output=True,
        text=True,
    )


def test_when_a_file_cannot_be_written_nothing_is_changed_and_nothing_is_left(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "tmp").mkdir()
    change_description(paths, "name: VideoDB Support", f"name: {'long ' * 100_000}")
    before = state(paths)
    for most in (100, 20_000, 300_000):  # the last stops at effective.yaml, when all else is written
        ended = run_client(paths, most, TMPDIR=str(tmp_path / "tmp"))
        assert ended.returncode == 1, (most, ended)
        assert ended.stderr.endswith("Nothing was changed.\n"), (most, ended.stderr)
        assert "Traceback" not in ended.stderr
        assert state(paths) == before, most
        assert list((tmp_path / "tmp").iterdir()) == []
    assert "effective.yaml: File too large. Make room" in ended.stderr


def sent(description: Json) -> Json:
    return description["paths"]["/billing/auto_recharge"]["post"]["requestBody"]["content"]["application/json"][
        "schema"
    ]


def answered(description: Json) -> Json:
    responses = description["paths"]["/billing/auto_recharge"]["post"]["responses"]
    return responses["200"]["content"]["application/json"]["schema"]


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        ({"$ref": "#/components/schemas/Theirs"}, "is Theirs there, and would be AutoRechargeSettings too"),
        ({"type": "string"}, "is string there, and would be AutoRechargeSettings too"),
    ],
)
@pytest.mark.parametrize("update", [[], ["--update"]])
def test_what_we_added_and_the_vendor_now_has_is_told_with_the_action_to_delete(
    paths: Paths, capsys: pytest.CaptureFixture[str], theirs: Json, said: str, update: list[str]
) -> None:
    description = published(paths)
    answered(description)["properties"]["settings"] = theirs
    description["components"]["schemas"] = {"Theirs": {"type": "object", "properties": {"on": {"type": "boolean"}}}}
    publish(paths, description)
    before = state(paths)
    capsys.readouterr()
    assert main(["--root", str(paths.root), *update]) == 1
    err = capsys.readouterr().err
    assert state(paths) == before
    assert f"settings {said}" in err
    assert "billing.overlay.yaml: action 1: made upstream?" in err
    assert "delete action 1" in err
    assert "in conflict" not in err, "said once, with its cause"


def test_a_mark_beside_a_reference_is_an_error_in_an_update_too(paths: Paths) -> None:
    description = published(paths)
    answered(description)["properties"]["lists"] = {"type": "array", "items": {"$ref": "#/components/schemas/Theirs"}}
    description["components"]["schemas"] = {"Theirs": {"type": "object", "properties": {"on": {"type": "boolean"}}}}
    publish(paths, description)
    path = paths.spec / "words" / "billing.overlay.yaml"
    overlay = yaml.safe_load(path.read_text())
    for key, value in (("x-secret", True), ("description", "words"), ("title", "Name"), ("nullable", True)):
        target = "$.components.schemas.SetAutoRechargeResult.properties.lists.items"
        action = {**overlay["actions"][0], "target": target, "update": {key: value}}
        path.write_text(yaml.safe_dump({**overlay, "actions": [*overlay["actions"], action]}))
        for anew in (False, True):
            with pytest.raises(BuildError, match=r"action 2: made upstream\? .* beside the \$ref at .*/lists/items"):
                build(paths, anew=anew, say=quiet)


def test_a_published_name_that_is_gone_is_told_before_what_lacks_it(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    description = published(paths)
    del sent(description)["properties"]["threshold"]
    publish(paths, description)
    said = told(paths, capsys).splitlines()
    gone = next(n for n, line in enumerate(said) if "AutoRechargeSettings/properties/threshold: gone from" in line)
    stray = next(n for n, line in enumerate(said) if "threshold_credits, thresholdCredits stand for it" in line)
    assert gone < stray
    assert not any("has the type of" in line for line in said)


def gap_filler(paths: Paths, status: str) -> None:
    """Let the vendor answer a status that an overlay fills in."""
    description = published(paths)
    answer = {"description": "theirs", "content": {"application/json": {"schema": {"type": "object"}}}}
    description["paths"]["/billing/auto_recharge"]["post"]["responses"][status] = answer
    publish(paths, description)


def test_a_gap_that_the_vendor_has_filled_informs(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    gap_filler(paths, "429")
    said: list[str] = []
    build(paths, say=said.append)
    assert any("errors.overlay.yaml: action 7" in line and "matches nothing" in line for line in said), said
    assert check(paths) == []


def test_a_gap_that_was_never_there_is_a_mistake(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    path = paths.spec / "words" / "billing.overlay.yaml"
    overlay = yaml.safe_load(path.read_text())
    action = {**overlay["actions"][0], "target": "$.paths.*[?!@.responses['200']].responses", "update": {"200": {}}}
    path.write_text(yaml.safe_dump({**overlay, "actions": [*overlay["actions"], action]}))
    assert "action 2: $.paths.*[?!@.responses['200']].responses matches nothing" in told(paths, capsys)


def test_all_actions_that_found_nothing_are_told_at_once_by_what_is_gone(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    path = paths.spec / "corrections" / "zz.overlay.yaml"
    evidence = [{"source": "none (defensive)", "says": "nothing"}]
    lost: list[Json] = [
        {"target": "$.paths['/videos/'].get.parameters[0]", "update": {"required": True}},
        {"target": "$.paths['/videos/'].get.responses['200']", "remove": True},
        {"target": "$.components.schemas.Film.properties", "update": {"a": {"type": "string"}}},
        {"target": "$.components.schemas['Film'].required", "remove": True},
        {"target": "$.info", "copy": "$.paths['/films/'].get"},
        {"target": "$.info.title", "update": ["no", "text"]},
        {"target": "$.nowhere", "update": 1},
    ]
    actions = [{**action, "description": "why", "x-evidence": evidence} for action in lost]
    info = {"title": "t", "version": "1"}
    path.write_text(yaml.safe_dump({"overlay": "1.1.0", "info": info, "actions": actions}))
    said = told(paths, capsys)
    file = "overlays/spec/corrections/zz.overlay.yaml"
    assert f"GET /videos/:\n  is gone from the description. 2 actions of {file} (1, 2) spoke of it." in said
    assert f"Film:\n  is gone from the description. 2 actions of {file} (3, 4) spoke of it." in said
    assert "action 5: at /actions/4/copy: $.paths['/films/'].get matches 0 nodes" in said
    assert "action 6: at /info/title: array cannot be merged into primitive" in said
    assert "action 7: $.nowhere matches nothing" in said
