"""The modules that are written by hand, in `overlays/runtime`: whether they are Python, which of them have nothing to
stand on in a description, and whether what they import is there.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

_MODEL = re.compile(r"\bmodels\.(?:\w+ import )?([A-Z]\w*)")


def groundless(runtime: Path, classes: Collection[str]) -> list[str]:
    """Give the modules that speak of models, none of which there is: below `runtime`, in name order."""
    found = []
    for module in sorted(runtime.rglob("*.py")):
        spoken = set(_MODEL.findall(module.read_text(encoding="utf-8")))
        if spoken and not spoken & set(classes):
            found.append(module.relative_to(runtime).as_posix())
    return found


def parsed(runtime: Path) -> tuple[dict[Path, ast.Module], list[str]]:
    """Give the syntax trees of the modules, by their places below `runtime`, and what is wrong with the others."""
    trees, problems = {}, []
    for module in sorted(runtime.rglob("*.py")):
        name = module.relative_to(runtime)
        try:
            trees[name] = ast.parse(module.read_text(encoding="utf-8"))
        except UnicodeDecodeError as error:
            problems.append(f"overlays/runtime/{name}: not UTF-8 at byte {error.start}. Save it as UTF-8.")
        except SyntaxError as error:
            line = f"line {error.lineno}: " if error.lineno else ""
            problems.append(f"overlays/runtime/{name}: {line}not Python: {error.msg}")
        except (ValueError, RecursionError, MemoryError) as error:
            problems.append(f"overlays/runtime/{name}: not Python: {error}")
    return trees, problems


def strayed(package: Path, trees: Mapping[Path, ast.Module]) -> Iterator[str]:
    """Name what the modules that were laid into a package import from it, and that is not there."""
    known: dict[Path, frozenset[str] | None] = {}
    for name, tree in trees.items():
        if not (package / name).is_file():
            continue  # left out
        for node in ast.walk(tree):
            if not isinstance(node, ast.ImportFrom) or not node.level:
                continue
            target = (package / name).parents[node.level - 1].joinpath(*(node.module or "").split("."))
            file = target / "__init__.py" if target.is_dir() else target.with_name(f"{target.name}.py")
            where = f"overlays/runtime/{name}: line {node.lineno}: "
            if not file.is_file() and not target.is_dir():
                yield f"{where}imports {'.' * node.level}{node.module}, and there is no such module"
                continue
            if file not in known:
                known[file] = _names(trees.get(file.relative_to(package)), file)
            if (names := known[file]) is None:
                continue
            for alias in node.names:
                below = target / alias.name
                if alias.name not in names and not below.is_dir() and not below.with_suffix(".py").is_file():
                    yield f"{where}imports {alias.name} from {file.relative_to(package)}, and there is none"


def _names(tree: ast.Module | None, file: Path) -> frozenset[str] | None:
    """Give the names that a module has; `None` if it makes them as they are asked for."""
    found: set[str] = set()
    for node in ast.walk(tree or ast.parse(file.read_text(encoding="utf-8") if file.is_file() else "")):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found.update((alias.asname or alias.name).partition(".")[0] for alias in node.names)
    return None if found & {"__getattr__", "*"} else frozenset(found)
