"""What is imported when: a program pays for what it uses. And httpx stays behind one door."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import ROOT

PACKAGE = ROOT / "generated" / "videodb_client"

CLIENT = "from videodb_client import AuthenticatedClient; client = AuthenticatedClient('http://127.0.0.1:1', 'sk-test')"
ENDPOINT = "from videodb_client.api.billing import set_auto_recharge"
METHOD = "from videodb_client import VideoDB; VideoDB(token='sk-test').videos.get_video"
CALL = f"""
{ENDPOINT}
from videodb_client import AuthenticatedClient, VideoDBError
from videodb_client.models import AutoRechargeSettings
client = AuthenticatedClient('http://127.0.0.1:1', 'sk-test')
client._shared.clock.sleep = lambda seconds: None
try:
    set_auto_recharge.sync(client=client, body=AutoRechargeSettings(enabled=True))
except VideoDBError:
    pass
"""


def imported(code: str) -> set[str]:
    """Give the modules that a program has when it ends, without those that any program has."""
    program = (
        f"import sys, json; before = set(sys.modules)\n{code}\nprint(json.dumps(sorted({{*sys.modules}} - before)))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "generated"), *filter(None, sys.path)])},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


DEAR = {"asyncio", "attr", "dateutil", "email.utils", "httpcore", "httpx", "logging", "ssl", "socket", "urllib.request"}


@pytest.mark.parametrize(
    ("code", "needed"),
    [
        pytest.param("import videodb_client", set(), id="package"),
        pytest.param(ENDPOINT, set(), id="one-endpoint"),
        pytest.param(CLIENT, set(), id="client"),
        pytest.param(f"{CLIENT}; client.with_timeout(5).close(); repr(client)", set(), id="client-unused"),
        pytest.param(METHOD, {"logging"}, id="one-method"),
        pytest.param(CALL, DEAR - {"asyncio", "attr", "dateutil"}, id="first-sync-call"),
    ],
)
def test_dear_modules_are_imported_when_needed(code: str, needed: set[str]) -> None:
    modules = imported(code)
    extra = DEAR & modules - needed
    assert not extra


def test_the_package_alone_is_next_to_nothing() -> None:
    mine = {name for name in imported("import videodb_client") if name.startswith("videodb_client")}
    assert mine == {"videodb_client", "videodb_client._build", "videodb_client._imports"}


def test_an_endpoint_imports_no_model_and_no_other_endpoint() -> None:
    mine = {name for name in imported(ENDPOINT) if name.startswith(("videodb_client.api.", "videodb_client.models"))}
    # `models` itself imports none of them: it is what annotations are looked up in.
    endpoint = "videodb_client.api.billing"
    assert mine == {endpoint, f"{endpoint}.set_auto_recharge", "videodb_client.models"}


def importers(library: str) -> set[str]:
    found = set()
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text()
        for node in ast.walk(ast.parse(text)) if library in text else ():
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names.append(node.module or "")
            if any(name.partition(".")[0] == library for name in names):
                found.add(Path(path).relative_to(PACKAGE).as_posix())
    return found


def test_httpx_has_one_door() -> None:
    for library in ("httpx", "httpcore"):
        assert {path.partition("/")[0] for path in importers(library)} - {"testing"} == {"_transport"}
    assert importers("httpcore") == {"_transport/network.py"}


# What is imported later is imported in `with importing`

UNGUARDED = {
    "testing/": "it is for tests, whose processes are the caller's own",
    "__main__.py": "a program of one thread, which does not fork",
}
"""Where an import may be lazy and unguarded, and why."""

IN_A_LOOP = "asyncio"
"""It may too: who is in an async function has it already, so that nothing is imported by then."""

_LOADERS = {"import_module", "__import__", "reload", "exec_module", "load_module"}


def unguarded(source: str) -> list[int]:
    """Give the lines where a function imports something outside of `with importing`."""
    return [*_unguarded_in(ast.parse(source), in_function=False)]


def _unguarded_in(node: ast.AST, *, in_function: bool) -> Iterator[int]:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            outside = [*getattr(node, "decorator_list", ()), *node.args.defaults, *filter(None, node.args.kw_defaults)]
            for part in outside:
                yield from _unguarded_in(part, in_function=in_function)
            for part in node.body if isinstance(node.body, list) else [node.body]:
                yield from _unguarded_in(part, in_function=True)
            return
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            for part in node.orelse:
                yield from _unguarded_in(part, in_function=in_function)
            return
        case ast.With() if any(_is_guard(item.context_expr) for item in node.items):
            # What a function in the block imports, it imports when it is called, and then in no block.
            inner = [part for part in ast.walk(node) if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)]
            for part in inner:
                yield from _unguarded_in(part, in_function=True)
            return
        case ast.Import(names=names) if in_function and {name.name.partition(".")[0] for name in names} != {IN_A_LOOP}:
            yield node.lineno
        case ast.ImportFrom(module=module) if in_function and (node.level or module != IN_A_LOOP):
            yield node.lineno
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if in_function and name in _LOADERS:
            yield node.lineno
    for part in ast.iter_child_nodes(node):
        yield from _unguarded_in(part, in_function=in_function)


def _is_guard(expression: ast.expr) -> bool:
    return isinstance(expression, ast.Name) and expression.id in ("importing", "_importing")


def test_what_is_imported_when_needed_is_guarded() -> None:
    """A fork waits for `importing`: what another thread imports without it, the child may find half made."""
    found = []
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith(tuple(UNGUARDED)):
            found += [f"{name}:{line}" for line in unguarded(path.read_text())]
    assert not found, "put them into `with importing` (_imports)"


def test_an_unguarded_import_is_found() -> None:
    planted = """
import os
from importlib import import_module
if TYPE_CHECKING:
    import ssl
def f(later=import_module("now")):
    with importing:
        import ssl
        def g():
            import ssl  # 10
    import httpx  # 11
    from . import errors  # 12
    from .asyncio import x  # 13
    return import_module("x")  # 14
async def h():
    import asyncio
    from asyncio import sleep
    async with lock:
        importlib.import_module("x")  # 19
late = lambda: __import__("x")  # 20
class C:
    def m(self):
        with importing, suppress(ImportError):
            import_module("x")
        with suppress(ImportError):
            import ssl  # 26
"""
    assert unguarded(planted) == [int(line.split("#")[1]) for line in planted.splitlines() if "#" in line]
