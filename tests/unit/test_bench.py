"""The bench of models runs: each figure is measured and shown beside its goal. What they are is for people to read."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from support import ROOT


def test_every_figure_is_measured_and_shown() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "bench.models", "--tiny"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")},
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stderr) == (0, "")
    head, *lines, last = run.stdout.splitlines()
    assert head.split()[-2:] == ["goal", "measured"]
    figures = [re.fullmatch(r"(.+?) +([0-9.]+) +([0-9.]+)  (met|missed)", line) for line in lines]
    assert all(figures), run.stdout
    names = [figure[1] for figure in figures if figure]
    assert len(set(names)) == len(names)
    for kind in ("flat videos", "nested streams"):
        assert sum(kind in name for name in names) == 6
    for what in (
        "constructor",
        "to_dict of what was made",
        "pages.iterate",
        "endpoint function",
        "import videodb_client",
    ):
        assert any(what in name for name in names), what
    for figure in filter(None, figures):
        assert (float(figure[3]) <= float(figure[2])) == (figure[4] == "met")
    met = sum(figure[4] == "met" for figure in figures if figure)
    assert last == f"{met} of {len(names)} goals met"
