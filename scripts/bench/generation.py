"""Show what building costs, as ratios to a plain run of the generator, measured side by side (part of make bench).

Each is a whole process, run in turn several times; the median of its processor time counts, which other load on the
machine changes least.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from pipeline.door import guarded, scratch
from pipeline.paths import ROOT

ROUNDS = 5
PARTS = ("openapi", "overlays", "scripts", "generator-config.yaml", "pyproject.toml")


def seconds(command: list[str], folder: Path) -> float:
    """Give the processor time of a command and of all that it runs."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(folder / "scripts")},
        check=True,
        capture_output=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measured(folder: Path) -> dict[str, list[float]]:
    """Give the times of each way to build, in a folder that holds a copy of the sources."""
    generator = str(Path(sys.executable).with_name("openapi-python-client"))
    plain = [generator, "generate", "--path", "openapi/videodb.yaml", "--meta", "none", "--output-path", "plain"]
    client = [sys.executable, "-m", "pipeline.regenerate"]
    source = folder / "overlays" / "runtime" / "types.py"
    taken: dict[str, list[float]] = {"plain": [], "first": [], "all": [], "nothing": []}
    for round_ in range(ROUNDS):
        print(f"\rround {round_ + 1} of {ROUNDS}", end="", flush=True, file=sys.stderr)
        shutil.rmtree(folder / "plain", ignore_errors=True)
        taken["plain"].append(seconds(plain, folder))
        (folder / "openapi" / "lock.json").unlink(missing_ok=True)
        taken["first"].append(seconds(client, folder))
        source.write_text(f"{source.read_text(encoding='utf-8')}# {round_}\n", encoding="utf-8")
        taken["all"].append(seconds(client, folder))
        taken["nothing"].append(seconds(client, folder))
    print("\r", end="", file=sys.stderr)
    return taken


@guarded("bench")
def main() -> int:
    with scratch() as folder:
        for part in PARTS:
            source = ROOT / part
            shutil.copytree(source, folder / part) if source.is_dir() else shutil.copy(source, folder)
        median = {what: statistics.median(times) for what, times in measured(folder).items()}
    rows = {
        "openapi-python-client on the published description": "plain",
        "make client, all of it made again": "all",
        "make client, a description never seen: validated too": "first",
        "make client, nothing changed": "nothing",
    }
    print(f"{'building, median of ' + str(ROUNDS):<54}{'cpu s':>8}{'to plain':>10}{'to all':>8}")
    for words, what in rows.items():
        time_ = median[what]
        print(f"{words:<54}{time_:>8.2f}{time_ / median['plain']:>10.2f}{time_ / median['all']:>8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
