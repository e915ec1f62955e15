"""The door of every script: what nobody expected leaves as a sentence, and what was begun is cleaned up."""

from __future__ import annotations

import ast
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from pipeline.documents import DocumentError
from pipeline.door import guarded, plain, scratch, whole_package
from support import ROOT

SCRIPTS = ROOT / "scripts"


def leave(error: BaseException) -> int:
    @guarded("try")
    def main() -> int:
        raise error

    return main()


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (
            OSError(28, "No space left on device", "/x/y"),
            2,
            "try: /x/y: No space left on device. Make room, then run it again.",
        ),
        (PermissionError(13, "Permission denied", Path("a.yaml")), 2, "try: a.yaml: Permission denied."),
        (RecursionError("maximum recursion depth exceeded"), 2, "try: the description is nested too deeply"),
        (
            FileExistsError(17, "File exists", "/x/generated"),
            2,
            "try: /x/generated: File exists. A folder is wanted there: move away what is in its place.",
        ),
        (
            ModuleNotFoundError("No module named 'videodb_client.jobs'", name="videodb_client.jobs"),
            2,
            "try: the package is not whole (No module named 'videodb_client.jobs'): make client makes it anew.",
        ),
        (MemoryError(), 2, "try: there is not enough memory."),
        (DocumentError("a.yaml: not YAML."), 2, "try: a.yaml: not YAML."),
        (subprocess.CalledProcessError(3, ["git", "log"], stderr="no such thing\n"), 2, "try: git log: failed (3). no"),
        (KeyError("name"), 70, "try: KeyError ('name')"),
        (ValueError(object()), 70, "try: ValueError (a object)"),
        (KeyboardInterrupt(), 130, "try: interrupted."),
        (BrokenPipeError(32, "Broken pipe"), 2, "try: Broken pipe."),
        (
            shutil.Error([("/tmp/a", "/x/a", "[Errno 28] No space left on device: '/tmp/a' -> '/x/a'")]),
            2,
            "try: /x/a: No space left on device. Make room, then run it again.",
        ),
    ],
)
def test_whatever_goes_wrong_is_a_sentence(
    error: BaseException, status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert leave(error) == status
    told = capsys.readouterr().err
    assert told.startswith(said)
    assert "Traceback" not in told
    assert " at 0x" not in told


def test_a_fault_of_ours_names_the_line_and_the_whole_story_is_there_for_who_asks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert guarded("try")(lambda: scratch.nothing)() == 70  # type: ignore[attr-defined]
    assert "VIDEODB_TRACEBACK=1" in capsys.readouterr().err
    monkeypatch.setenv("VIDEODB_TRACEBACK", "1")
    assert leave(KeyError("name")) == 70
    assert "Traceback" in capsys.readouterr().err


def test_what_a_script_imports_before_its_door_is_told_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="the package is not whole") as ended, whole_package():
        raise ImportError("cannot import name 'x'", name="videodb_client")
    assert ended.value.code != 0
    with pytest.raises(KeyError), whole_package():
        raise KeyError("x")


def test_keys_of_the_environment_are_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIDEO_DB_API_KEY", "sk-very-secret")
    assert plain("refused: sk-very-secret") == "refused: ***"


def test_every_script_has_the_door() -> None:
    """A module that runs by itself gives `main`, which is guarded, to `sys.exit`."""
    without = []
    for path in SCRIPTS.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "__main__" not in text:
            continue
        mains = [n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef) and n.name == "main"]
        marks = [ast.unparse(mark) for main in mains for mark in main.decorator_list]
        if not any(mark.startswith("guarded(") for mark in marks):
            without.append(path.relative_to(SCRIPTS).as_posix())
    assert without == []


def test_every_target_of_make_that_runs_python_runs_a_script() -> None:
    ran = re.findall(r"\$\(RUN\) -m ([\w.]+)", (ROOT / "Makefile").read_text())
    ours = {name for name in ran if name != "pytest"}
    assert ours
    assert all((SCRIPTS / f"{name.replace('.', '/')}.py").is_file() for name in ours)


def run(code: str, **more: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(SCRIPTS)}
    return subprocess.run([sys.executable, "-c", code], env=environment, text=True, stderr=subprocess.PIPE, **more)  # type: ignore[call-overload,no-any-return]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no disk that is always full")
def test_output_that_cannot_be_written_is_told() -> None:
    code = "from pipeline.door import guarded\nimport sys\nsys.exit(guarded('try')(lambda: print('well') or 0)())"
    with open("/dev/full", "w") as full:
        ended = run(code, stdout=full)
    assert ended.returncode == 2
    assert re.fullmatch(r"try: .*No space left on device\. Make room, then run it again\.\n", ended.stderr)


def test_output_has_somewhere_to_go_whatever_the_shell_gave(tmp_path: Path) -> None:
    """Closed streams, and an encoding without the signs that are printed."""
    code = (
        "from pipeline.door import guarded\nimport os, sys\n"
        "def main():\n print('→ out'); print('→ err', file=sys.stderr)\n"
        " with open('kept', 'w') as file: file.write('kept')\n return 3\n"
        "sys.exit(guarded('try')(main)())"
    )
    environment = {**os.environ, "PYTHONPATH": str(SCRIPTS), "PYTHONIOENCODING": "ascii"}
    command = f'exec {sys.executable} -c "$CODE"'
    for closed, out, err in (
        ("", "\\u2192 out\n", "\\u2192 err\n"),
        (">&-", "", "\\u2192 err\n"),
        ("2>&-", "\\u2192 out\n", ""),
        ("<&- >&- 2>&-", "", ""),
    ):
        ended = subprocess.run(
            ["sh", "-c", f"{command} {closed}"],
            env={**environment, "CODE": code},
            cwd=tmp_path,
            capture_output=True,
            text=True,
        )
        assert (ended.returncode, ended.stdout, ended.stderr) == (3, out, err), closed
        assert (tmp_path / "kept").read_text() == "kept"


def test_output_that_nobody_reads_any_more_is_no_fault_and_no_reason_to_stop(tmp_path: Path) -> None:
    done = tmp_path / "done"
    code = (
        "from pipeline.door import guarded\nimport sys\nfrom pathlib import Path\n"
        "def main():\n for n in range(99999): print(n); print(n, file=sys.stderr)\n"
        f" Path({str(done)!r}).touch()\n return 3\n"
        "sys.exit(guarded('try')(main)())"
    )
    read, written = os.pipe()
    os.close(read)
    environment = {**os.environ, "PYTHONPATH": str(SCRIPTS)}
    ended = subprocess.run([sys.executable, "-c", code], env=environment, stdout=written, stderr=written)
    os.close(written)
    assert ended.returncode == 3
    assert done.exists()


def test_a_folder_goes_with_its_owner_however_that_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    owner = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "from pipeline.door import scratch\nimport sys\n"
            "with scratch() as f:\n (f / 'half').write_text('x'); print(f, flush=True); sys.stdin.read()",
        ],
        env={**os.environ, "PYTHONPATH": str(SCRIPTS)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert owner.stdout is not None
    left = Path(owner.stdout.readline().strip())
    with scratch() as mine:
        assert left.exists(), "its owner lives"
        assert mine.exists()
    assert not mine.exists()
    owner.send_signal(signal.SIGKILL)
    owner.communicate()
    assert (left / "half").exists(), "nobody could clean up"
    with scratch():
        assert not left.exists()
    with pytest.raises(OSError, match="mine"), scratch() as folder:
        raise OSError("mine")
    assert not folder.exists()
    assert list(tmp_path.iterdir()) == []


def test_who_is_told_to_end_cleans_up(tmp_path: Path) -> None:
    code = (
        "from pipeline.door import guarded, scratch\nimport os, signal, sys\n"
        "def main():\n with scratch():\n  os.kill(os.getpid(), signal.SIGTERM); sys.stdin.read()\n"
        "sys.exit(guarded('try')(main)())"
    )
    environment = {**os.environ, "PYTHONPATH": str(SCRIPTS), "TMPDIR": str(tmp_path)}
    ended = subprocess.run([sys.executable, "-c", code], env=environment, text=True, capture_output=True)
    assert (ended.returncode, ended.stderr) == (143, "")
    assert list(tmp_path.iterdir()) == []
