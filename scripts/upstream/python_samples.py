"""Read the names that a Python sample sends and reads, by its syntax tree. Text in, `Use`s out; pure.

It follows values through the variables of a sample, no further than samples go: the dict that is sent, the answer that
is read, what is looped over. `PyCF_ALLOW_TOP_LEVEL_AWAIT` since samples are written as in a notebook. It is long
because the language has many kinds of nodes, and what is known of each variable goes through all of them.
"""

from __future__ import annotations

import ast
import builtins
import re
import warnings
from collections.abc import Iterator

from upstream.uses import HTTP_METHODS, SETTINGS, Answer, Body, Call, Foreign, SampleError, Use, Value, query_names

_HTTP_LIBRARIES = {"requests", "httpx", "aiohttp", "urllib3"}
_SENT = {"json", "data", "params", "files", "content", "body"}
_READERS = {"get", "pop", "setdefault"}
_KEEPERS = {"json", "items", "values", "keys", "copy", "dict", "model_dump", "to_dict", *_READERS}
_LAST = ("filter", "map")
_TRANSPARENT = {
    "list",
    "tuple",
    "sorted",
    "reversed",
    "enumerate",
    "iter",
    "next",
    "set",
    "dict",
    "zip",
    "filter",
    "map",
}


def uses(text: str) -> list[Use]:
    """Give every name that the sample sends or reads. Raises `SampleError` if it is not Python."""
    lines = [re.sub(r"^(?:>>> |\.\.\. |>>>$|\.\.\.$)", "", line) for line in text.splitlines()]
    source = "\n".join(lines if text.lstrip().startswith(">>>") else text.splitlines()) + "\n"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = compile(source, "sample", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = error.lineno or 1 if isinstance(error, SyntaxError) else 1
        raise SampleError(line, f"not Python: {getattr(error, 'msg', error)}") from error
    reader = _Reader()
    reader.visit(tree)
    return reader.all()


class _Reader(ast.NodeVisitor):
    def __init__(self) -> None:
        self.known: dict[str, Value] = {}
        self.found: list[Use] = []
        self.bodies: list[Body] = []
        self.modules: set[str] = set()

    def all(self) -> list[Use]:
        for body in self.bodies:
            if not body.used:
                self.send(body, None)
        return sorted(set(self.found), key=lambda use: (use.line, use.name))

    # what a value is

    def value(self, node: ast.AST | None) -> Value:
        match node:
            case ast.Name(id=name):
                return self.known.get(name)
            case ast.Await(value=inner) | ast.Starred(value=inner) | ast.NamedExpr(value=inner):
                return self.value(inner)
            case ast.Attribute(value=inner, attr=name):
                return _below(self.value(inner), name)
            case ast.Subscript(value=inner, slice=ast.Constant(value=str(name))):
                return _below(self.value(inner), name)
            case ast.Subscript(value=inner):
                return self.value(inner)
            case ast.BoolOp(values=[first, *_]):
                return self.value(first)
            case ast.IfExp(body=inner):
                return self.value(inner)
            case ast.Constant(value=str(text)):
                return text
            case ast.JoinedStr() | ast.BinOp():
                return self.text(node)
            case ast.Call():
                return self.result(node)
        return None

    def text(self, node: ast.AST) -> str | None:
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.JoinedStr(values=parts):
                return "".join(self.text(part) or "{}" for part in parts)
            case ast.FormattedValue(value=inner):
                held = self.value(inner)
                return held if isinstance(held, str) else "{}"
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                both = [self.text(left), self.text(right)]
                return None if both == [None, None] else "".join(part or "{}" for part in both)
            case ast.Name(id=name):
                held = self.known.get(name)
                return held if isinstance(held, str) else None
        return None

    def result(self, node: ast.Call) -> Value:
        if isinstance(node.func, ast.Name):
            name = node.func.id
            if name in _TRANSPARENT and node.args:
                return self.value(node.args[-1] if name in _LAST else node.args[0])
            if name == "getattr" and len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
                return _below(self.value(node.args[0]), str(node.args[1].value))
            if isinstance(self.known.get(name), Foreign) or hasattr(builtins, name):
                return self.known.get(name) or Foreign()
            return Answer(Call(name))
        if not isinstance(node.func, ast.Attribute):
            return None
        base, name = self.value(node.func.value), node.func.attr
        if isinstance(base, Foreign) and base.http:
            return Answer(self.http(node), raw=True) if name in HTTP_METHODS | {"request"} else base
        if isinstance(base, Answer) and name in _KEEPERS:
            key = node.args[0] if node.args else None
            if name in _READERS and isinstance(key, ast.Constant) and isinstance(key.value, str):
                return _below(base, key.value)
            return Answer(base.call, base.under)
        if isinstance(base, Foreign) and isinstance(node.func.value, ast.Name) and node.func.value.id in self.modules:
            return Foreign()
        return Answer(Call(name)) if isinstance(base, Foreign | Answer | None) else None

    def http(self, node: ast.Call) -> Call:
        assert isinstance(node.func, ast.Attribute)
        method, arguments = node.func.attr, list(node.args)
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        if method == "request":
            first = arguments.pop(0) if arguments else named.get("method", ast.Constant("get"))
            method = self.text(first) or "get"
        where = arguments[0] if arguments else named.get("url")
        return Call("", method.lower(), (self.text(where) if where else None) or "")

    # what variables hold

    def bind(self, place: ast.AST | None, value: Value) -> None:
        match place:
            case ast.Name(id=name):
                self.known[name] = value
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                for part in parts:
                    self.bind(part, value)
            case ast.Starred(value=inner):
                self.bind(inner, value)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            name = (alias.asname or alias.name).split(".")[0]
            self.modules.add(name)
            self.known[name] = Foreign(alias.name.split(".")[0] in _HTTP_LIBRARIES)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            self.known[alias.asname or alias.name] = Foreign((node.module or "").split(".")[0] in _HTTP_LIBRARIES)

    def visit_Assign(self, node: ast.Assign) -> None:
        self.assign(node.targets, node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value:
            self.assign([node.target], node.value)

    def assign(self, places: list[ast.expr], written: ast.expr) -> None:
        if isinstance(written, ast.Dict) or _is_dict_call(written):
            body = Body(written)
            self.bodies.append(body)
            self.values_of(written)
            for place in places:
                self.bind(place, body)
                if isinstance(place, ast.Subscript | ast.Attribute):
                    self.store(place)
            return
        self.visit(written)
        for place in places:
            if isinstance(place, ast.Subscript | ast.Attribute):
                self.store(place)
            else:
                self.bind(place, self.value(written))

    def store(self, place: ast.Subscript | ast.Attribute) -> None:
        """`payload["amount"] = 5` sends a name."""
        key = place.attr if isinstance(place, ast.Attribute) else getattr(place.slice, "value", None)
        held = self.value(place.value)
        if not isinstance(key, str) or isinstance(held, Foreign):
            return
        if isinstance(held, Body):
            held.more.append((key, place.lineno))
        else:
            call = held.call if isinstance(held, Answer) else None
            self.found.append(Use(key, place.lineno, "sends", call, held.under if isinstance(held, Answer) else ""))

    def values_of(self, written: ast.AST) -> None:
        """Visit what stands in a dict as values, and leave its keys."""
        if isinstance(written, ast.Dict):
            for value in written.values:
                self.values_of(value)
        elif isinstance(written, ast.List | ast.Tuple):
            for item in written.elts:
                self.values_of(item)
        elif _is_dict_call(written):
            assert isinstance(written, ast.Call)
            for keyword in written.keywords:
                self.values_of(keyword.value)
        else:
            self.visit(written)

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self.visit(node.iter)
        self.bind(node.target, self.value(node.iter))
        for statement in (*node.body, *node.orelse):
            self.visit(statement)

    visit_AsyncFor = visit_For  # noqa: N815

    def visit_With(self, node: ast.With | ast.AsyncWith) -> None:
        for item in node.items:
            self.visit(item.context_expr)
            self.bind(item.optional_vars, self.value(item.context_expr))
        for statement in node.body:
            self.visit(statement)

    visit_AsyncWith = visit_With  # noqa: N815

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.known[node.name] = Foreign()
        for statement in node.body:
            self.visit(statement)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
            self.known.setdefault(argument.arg, None)
        for statement in node.body:
            self.visit(statement)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815

    def comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> None:
        for generator in node.generators:
            self.visit(generator.iter)
            self.bind(generator.target, self.value(generator.iter))
            for test in generator.ifs:
                self.visit(test)
        for part in (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,):
            self.visit(part)

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = comprehension  # noqa: N815

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit(node.body)

    # what is read

    def read(self, name: str, line: int, held: Value) -> None:
        if name and isinstance(held, Answer) and not held.raw:
            self.found.append(Use(name, line, "reads", held.call, held.under))
        elif name and held is None:
            self.found.append(Use(name, line, "reads", None))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.visit(node.value)
        self.read(node.attr, node.end_lineno or node.lineno, self.value(node.value))

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)
        self.visit(node.slice)
        if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
            self.read(node.slice.value, node.slice.lineno, self.value(node.value))

    def visit_Compare(self, node: ast.Compare) -> None:
        held = self.value(node.comparators[0])
        if isinstance(node.ops[0], ast.In | ast.NotIn) and isinstance(held, Answer) and (name := _text(node.left)):
            self.read(name, node.lineno, held)
        self.generic_visit(node)

    # what is sent

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        held = self.value(function.value) if isinstance(function, ast.Attribute) else None
        if isinstance(function, ast.Attribute) and not (held is None and _is_path(function.value)):
            self.visit(function.value)
        if _name_of(function) in _READERS and isinstance(held, Answer | None) and node.args:
            self.read(_text(node.args[0]), node.args[0].lineno, held)
        if isinstance(function, ast.Name) and function.id == "getattr" and len(node.args) > 1:
            self.read(_text(node.args[1]), node.args[1].lineno, self.value(node.args[0]))
        if isinstance(held, Foreign) and held.http and isinstance(function, ast.Attribute):
            self.http_call(node, self.http(node) if function.attr in HTTP_METHODS | {"request"} else None)
            return
        result = self.value(node) if isinstance(function, ast.Name | ast.Attribute) else None
        mine = isinstance(result, Answer) and not (isinstance(held, Answer) and _name_of(function) in _KEEPERS)
        call = result.call if mine and isinstance(result, Answer) else None
        for argument in node.args:
            self.argument(argument, call, sent=mine)
        plain = isinstance(function, ast.Name) and hasattr(builtins, function.id) and function.id not in self.known
        for keyword in node.keywords:
            if keyword.arg is None:
                self.argument(keyword.value, call, sent=True)
                continue
            if not plain and (mine or (keyword.arg not in SETTINGS and not self.is_module(function))):
                self.found.append(Use(keyword.arg, keyword.value.lineno, "sends", call))
            self.argument(keyword.value, call, sent=mine, under=keyword.arg)

    def is_module(self, function: ast.AST) -> bool:
        """Whether a function is a library's own, as `json.dumps` and `time.sleep` are."""
        root = function
        while isinstance(root, ast.Attribute):
            root = root.value
        return isinstance(root, ast.Name) and root.id in self.modules

    def argument(self, node: ast.expr, call: Call | None, *, sent: bool, under: str = "") -> None:
        held = self.known.get(node.id) if isinstance(node, ast.Name) else None
        if isinstance(held, Body):
            if sent:
                self.send(held, call)
        elif sent and (isinstance(node, ast.Dict | ast.List) or _is_dict_call(node)):
            self.send(Body(node), call, under)
            self.values_of(node)
        else:
            self.visit(node)

    def http_call(self, node: ast.Call, call: Call | None) -> None:
        if call:
            self.found += [Use(name, node.lineno, "sends", call) for name in query_names(call.address)]
        positional = node.args[2:] if call and _name_of(node.func) == "request" else node.args[1:]
        values = [*positional, *(k.value for k in node.keywords if k.arg in _SENT)]
        for value in values:
            for written in self.bodies_in(value):
                self.send(written, call)
        for keyword in node.keywords:
            if keyword.arg not in _SENT:
                for written in self.bodies_in(keyword.value):
                    written.used = True

    def bodies_in(self, node: ast.AST) -> Iterator[Body]:
        """Find what is written down in an expression: a dict, a variable with one, `json.dumps` of either."""
        match node:
            case ast.Name(id=name):
                if isinstance(held := self.known.get(name), Body):
                    yield held
            case ast.Dict() | ast.List():
                self.values_of(node)
                yield Body(node)
            case ast.Call():
                if _is_dict_call(node):
                    yield Body(node)
                for argument in node.args:
                    yield from self.bodies_in(argument)
                if isinstance(node.func, ast.Attribute):
                    yield from self.bodies_in(node.func.value)
            case ast.BinOp(left=left, right=right):
                yield from self.bodies_in(left)
                yield from self.bodies_in(right)

    def send(self, body: Body, call: Call | None, under: str = "") -> None:
        body.used = True
        self.found += [Use(name, line, "sends", call) for name, line in body.more]
        assert isinstance(body.node, ast.AST)
        for name, line, below in _keys(body.node, under):
            self.found.append(Use(name, line, "sends", call, below))
        for node in ast.walk(body.node):
            inner = self.known.get(node.id) if isinstance(node, ast.Name) else None
            if isinstance(inner, Body) and inner is not body and not inner.used:
                self.send(inner, call)


def _name_of(function: ast.AST) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_path(node: ast.AST) -> bool:
    """Whether an expression is names and dots only: before a call's name these are groups, and nothing that is read."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _text(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_dict_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dict"


def _below(held: Value, name: str) -> Value:
    return (
        Answer(held.call, name, held.raw) if isinstance(held, Answer) else held if isinstance(held, Foreign) else None
    )


def _keys(node: ast.AST, under: str) -> Iterator[tuple[str, int, str]]:
    """The names in a dict that is written down, and in what is in it."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            name = _text(key) if key else ""
            if name and key:
                yield name, key.lineno, under
            yield from _keys(value, name or under)
    elif isinstance(node, ast.List | ast.Tuple):
        for item in node.elts:
            yield from _keys(item, under)
    elif _is_dict_call(node):
        assert isinstance(node, ast.Call)
        for keyword in node.keywords:
            if keyword.arg:
                yield keyword.arg, keyword.value.lineno, under
            yield from _keys(keyword.value, keyword.arg or under)
        for argument in node.args:
            yield from _keys(argument, under)
