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
import tempfile
from pathlib import Path

from pipeline.door import guarded
from pipeline.paths import ROOT

ROUNDS = 5
PARTS = ("openapi", "overlays", "scripts", "generator-config.yaml", "pyproject.toml")
VALIDATE = (
    "import sys; sys.path.insert(0, 'scripts')\n"
    "from pathlib import Path; from pipeline.documents import read; from pipeline.rules import _invalid\n"
    "assert not list(_invalid(read(Path('openapi/effective.yaml'))))"
)
READ = (
    "import sys; sys.path.insert(0, 'scripts')\n"
    "from pathlib import Path; from pipeline.documents import read; from pipeline import rules\n"
    "read(Path('openapi/effective.yaml'))"
)


def seconds(command: list[str], folder: Path) -> float:
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


@guarded("bench")
def main() -> int:
    taken: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(prefix="videodb-client-bench-") as name:
        folder = Path(name)
        for part in PARTS:
            source = ROOT / part
            shutil.copytree(source, folder / part) if source.is_dir() else shutil.copy(source, folder)
        generator = str(Path(sys.executable).with_name("openapi-python-client"))
        plain = [generator, "generate", "--path", "openapi/videodb.yaml", "--meta", "none", "--output-path", "plain"]
        client = [sys.executable, "-m", "pipeline.regenerate"]
        for round_ in range(ROUNDS):
            print(f"\rround {round_ + 1} of {ROUNDS}", end="", flush=True, file=sys.stderr)
            shutil.rmtree(folder / "plain", ignore_errors=True)
            taken.setdefault("plain", []).append(seconds(plain, folder))
            (folder / "openapi" / "lock.json").unlink(missing_ok=True)
            taken.setdefault("client", []).append(seconds(client, folder))
            taken.setdefault("nothing", []).append(seconds(client, folder))
            validating = seconds([sys.executable, "-c", VALIDATE], folder) - seconds(
                [sys.executable, "-c", READ], folder
            )
            taken.setdefault("validating", []).append(validating)
        print("\r", end="", file=sys.stderr)
    median = {what: statistics.median(times) for what, times in taken.items()}
    rows = {
        "openapi-python-client on the published description": median["plain"],
        "make client": median["client"],
        "  of which the validating library": median["validating"],
        "  the rest": median["client"] - median["validating"],
        "make client, nothing changed": median["nothing"],
    }
    print(f"{'building, median of ' + str(ROUNDS):<54}{'cpu s':>8}{'ratio':>8}")
    for what, time_ in rows.items():
        print(f"{what:<54}{time_:>8.2f}{time_ / median['plain']:>8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
