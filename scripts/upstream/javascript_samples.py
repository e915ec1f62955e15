"""Read the names that a JavaScript sample sends and reads, by tree-sitter's syntax tree. Text in, `Use`s out; pure.

It follows values through the variables of a sample, no further than samples go. TypeScript is read as far as it looks
like JavaScript; around what does not, the rest is read all the same. It is long because the language has many kinds
of nodes, and what is known of each variable goes through all of them.
"""

from __future__ import annotations

from collections.abc import Iterator

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

from upstream.uses import HTTP_METHODS, SETTINGS, Answer, Body, Call, Foreign, SampleError, Use, Value, query_names

_LANGUAGE = Language(tree_sitter_javascript.language())
_HTTP_LIBRARIES = {"axios", "got", "ky", "superagent", "undici"}
_SENT = {"body", "data", "params", "json", "searchParams", "form"}
_GLOBALS = {
    *("console", "process", "JSON", "Math", "Object", "Array", "Number", "String", "Date", "Promise", "Buffer"),
    *("window", "document", "module", "exports", "globalThis", "Intl", "Symbol", "Error", "URLSearchParams"),
}
_NATIVE = {"length"}
"""What every array and text has; a description that has a field of that name accounts for it anyway."""
_KEEPERS = {
    *("json", "map", "filter", "find", "forEach", "slice", "then", "catch", "finally", "flatMap", "some", "every"),
    *("at", "pop", "shift", "sort", "reverse", "concat", "reduce", "findLast", "toJSON", "values", "entries"),
}
_WRAPPERS = {"await_expression", "parenthesized_expression", "non_null_expression", "as_expression", "spread_element"}
_FUNCTIONS = {"arrow_function", "function_expression", "function"}


def uses(text: str) -> list[Use]:
    """Give every name that the sample sends or reads. Raises `SampleError` if it is not JavaScript."""
    tree = Parser(_LANGUAGE).parse(text.encode())
    reader = _Reader()
    reader.visit(tree.root_node)
    if tree.root_node.has_error:
        wrong = next(_errors(tree.root_node), tree.root_node)
        problem = f"not JavaScript: at {_text(wrong)[:40].strip() or 'its end'!r}"
        raise SampleError(wrong.start_point[0] + 1, problem, reader.all())
    return reader.all()


class _Reader:
    def __init__(self) -> None:
        self.known: dict[str, Value] = dict.fromkeys(_GLOBALS, Foreign())
        self.known["axios"] = Foreign(http=True)
        self.found: list[Use] = []
        self.bodies: list[Body] = []

    def all(self) -> list[Use]:
        for body in self.bodies:
            if not body.used:
                self.send(body, None)
        return sorted(set(self.found), key=lambda use: (use.line, use.name))

    # what a value is

    def value(self, node: Node | None) -> Value:
        if node is None:
            return None
        if node.type in _WRAPPERS:
            return self.value(node.named_children[0]) if node.named_children else None
        match node.type:
            case "identifier":
                return self.known.get(_text(node))
            case "member_expression":
                return _below(self.value(node.child_by_field_name("object")), _field(node, "property"))
            case "subscript_expression":
                held, key = self.value(node.child_by_field_name("object")), node.child_by_field_name("index")
                return _below(held, _string(key)) if key and key.type == "string" else held
            case "binary_expression" if _field(node, "operator") in ("||", "??", "&&"):
                return self.value(node.child_by_field_name("left"))
            case "string" | "template_string" | "binary_expression":
                return self.address(node)
            case "new_expression":
                return Foreign()
            case "call_expression":
                return self.result(node)
        return None

    def address(self, node: Node | None) -> str | None:
        if node is None:
            return None
        match node.type:
            case "string":
                return _string(node)
            case "template_string":
                parts = []
                for part in node.named_children:
                    if part.type == "template_substitution":
                        inner = part.named_children[0] if part.named_children else None
                        held = self.value(inner)
                        parts.append(held if isinstance(held, str) else "{}")
                    else:
                        parts.append(_text(part))
                return "".join(parts)
            case "binary_expression" if _field(node, "operator") == "+":
                both = [self.address(node.child_by_field_name(side)) for side in ("left", "right")]
                return None if both == [None, None] else "".join(part or "{}" for part in both)
            case "identifier":
                held = self.known.get(_text(node))
                return held if isinstance(held, str) else None
        return None

    def result(self, node: Node) -> Value:
        function, given = node.child_by_field_name("function"), _arguments(node)
        if function is None:
            return None
        if function.type == "identifier":
            name = _text(function)
            if name == "fetch":
                return Answer(self.http(node), raw=True)
            if name == "require":
                return Foreign(bool(given) and _string(given[0]) in _HTTP_LIBRARIES)
            held = self.known.get(name)
            if isinstance(held, Foreign):
                return Answer(self.http(node), raw=True) if held.http else Foreign()
            return Answer(Call(name))
        if function.type != "member_expression":
            return None
        inner, name = function.child_by_field_name("object"), _field(function, "property")
        base = self.value(inner)
        if inner is not None and _text(inner) in ("Object", "Array", "Promise") and given:
            return self.value(given[0])
        if isinstance(base, Foreign) and base.http:
            return Answer(self.http(node), raw=True) if name in HTTP_METHODS | {"request"} else base
        if isinstance(base, Answer) and name in _KEEPERS:
            callback = given[0] if given and given[0].type in _FUNCTIONS else None
            if name == "then" and callback:
                self.parameters(callback, base)
                body = callback.child_by_field_name("body")
                last = self.value(body) if body is not None and body.type != "statement_block" else None
                return last if isinstance(last, Answer) else Answer(base.call, base.under)
            return Answer(base.call, base.under, base.raw and name != "json")
        if inner is not None and _text(inner) in _GLOBALS:
            return Foreign()
        return Answer(Call(name)) if isinstance(base, Foreign | Answer | None) else None

    def http(self, node: Node) -> Call:
        function, given = node.child_by_field_name("function"), _arguments(node)
        name = _field(function, "property") if function is not None and function.type == "member_expression" else ""
        where, method = (given[0] if given else None), name if name in HTTP_METHODS else ""
        for argument in given:
            for key, value in _pairs(self.written(argument)):
                if key == "method" and value is not None and value.type == "string":
                    method = _string(value)
                if key in ("url", "path") and value is not None and argument is given[0]:
                    where = value
        return Call("", (method or "get").lower(), self.address(where) or "")

    def written(self, node: Node) -> Node:
        held = self.known.get(_text(node)) if node.type == "identifier" else None
        return held.node if isinstance(held, Body) and isinstance(held.node, Node) else node

    # what variables hold

    def bind(self, place: Node | None, value: Value) -> None:
        if place is None:
            return
        if place.type in ("identifier", "shorthand_property_identifier_pattern"):
            self.known[_text(place)] = value
        elif place.type == "array_pattern":
            for part in place.named_children:
                self.bind(part, value)
        elif place.type in ("assignment_pattern", "object_assignment_pattern"):
            self.bind(place.named_children[0], value)
        elif place.type == "object_pattern":
            for part in place.named_children:
                self.unpack(part, value)

    def unpack(self, part: Node, held: Value) -> None:
        """One name of `{ settings, data: { id } }`: it is read, and what it holds is known from then on."""
        if part.type == "rest_pattern":
            self.bind(part.named_children[0], held)
            return
        inner = part.child_by_field_name("value") if part.type == "pair_pattern" else part
        name = _field(part, "key") if part.type == "pair_pattern" else _text(part).split("=")[0].strip()
        self.read(name.strip("'\""), part, held)
        below = _below(held, name.strip("'\""))
        self.bind(inner, below)

    def parameters(self, function: Node, value: Value) -> None:
        single = function.child_by_field_name("parameter")
        several = function.child_by_field_name("parameters")
        first = single or (several.named_children[0] if several is not None and several.named_children else None)
        if first is not None and not (first.type == "identifier" and _text(first) in self.known and value is None):
            self.bind(first, value)

    # what is read, and what is sent

    def read(self, name: str, node: Node, held: Value) -> None:
        line = node.end_point[0] + 1
        if name in _NATIVE or isinstance(held, Foreign | str | Body):
            return
        if isinstance(held, Answer):
            if not held.raw:
                self.found.append(Use(name, line, "reads", held.call, held.under))
        else:
            self.found.append(Use(name, line, "reads", None))

    def visit(self, node: Node) -> None:
        handler = getattr(self, f"visit_{node.type}", None)
        if handler:
            handler(node)
        else:
            for child in node.named_children:
                self.visit(child)

    def visit_import_statement(self, node: Node) -> None:
        http = _string(node.child_by_field_name("source")) in _HTTP_LIBRARIES
        for name in _identifiers(node):
            if name != "fetch":
                self.known[name] = Foreign(http)

    def visit_variable_declarator(self, node: Node) -> None:
        self.assign(node.child_by_field_name("name"), node.child_by_field_name("value"))

    def visit_assignment_expression(self, node: Node) -> None:
        self.assign(node.child_by_field_name("left"), node.child_by_field_name("right"))

    def assign(self, place: Node | None, written: Node | None) -> None:
        if place is None or written is None:
            return
        if place.type in ("member_expression", "subscript_expression"):
            self.store(place)
            self.visit(written)
        elif written.type == "object":
            body = Body(written)
            self.bodies.append(body)
            self.values_of(written)
            self.bind(place, body)
        else:
            self.visit(written)
            self.bind(place, self.value(written))

    def store(self, place: Node) -> None:
        """`payload.amount = 5` sends a name."""
        held = self.value(place.child_by_field_name("object"))
        index = place.child_by_field_name("index")
        name = _string(index) if index is not None and index.type == "string" else _field(place, "property")
        if isinstance(held, Body):
            held.more.append((name, place.start_point[0] + 1))
        elif name and isinstance(held, Answer) and not held.raw:
            self.found.append(Use(name, place.start_point[0] + 1, "sends", held.call, held.under))

    def values_of(self, written: Node) -> None:
        """Visit what stands in an object as values, and leave its keys."""
        for child in written.named_children:
            if child.type == "pair":
                value = child.child_by_field_name("value")
                if value is not None:
                    self.values_of(value) if value.type in ("object", "array") else self.visit(value)
            elif child.type in ("object", "array"):
                self.values_of(child)
            elif child.type not in ("shorthand_property_identifier",):
                self.visit(child)

    def visit_member_expression(self, node: Node) -> None:
        inner, name = node.child_by_field_name("object"), node.child_by_field_name("property")
        if inner is not None and name is not None:
            self.visit(inner)
            self.read(_text(name), name, self.value(inner))

    def visit_subscript_expression(self, node: Node) -> None:
        inner, key = node.child_by_field_name("object"), node.child_by_field_name("index")
        if inner is not None and key is not None:
            self.visit(inner)
            if key.type == "string":
                self.read(_string(key), key, self.value(inner))
            else:
                self.visit(key)

    def visit_for_in_statement(self, node: Node) -> None:
        right, left = node.child_by_field_name("right"), node.child_by_field_name("left")
        if right is not None:
            self.visit(right)
            self.bind(left, self.value(right))
        body = node.child_by_field_name("body")
        if body is not None:
            self.visit(body)

    def visit_catch_clause(self, node: Node) -> None:
        self.bind(node.child_by_field_name("parameter"), Foreign())
        body = node.child_by_field_name("body")
        if body is not None:
            self.visit(body)

    def visit_new_expression(self, node: Node) -> None:
        for argument in _arguments(node):
            self.argument(argument, None, sent=True, settings=True)

    def visit_call_expression(self, node: Node) -> None:
        function, given = node.child_by_field_name("function"), _arguments(node)
        held = result = self.value(node)
        base: Value = None
        if function is not None and function.type == "member_expression":
            inner = function.child_by_field_name("object")
            base = self.value(inner)
            if inner is not None and not (base is None and _is_path(inner)):
                self.visit(inner)
        name = _field(function, "property") if function is not None and function.type == "member_expression" else ""
        over_answer = isinstance(base, Answer) and name in _KEEPERS
        is_http = isinstance(result, Answer) and result.call is not None and result.call.address and not over_answer
        for argument in given:
            if argument.type in _FUNCTIONS:
                self.parameters(argument, Foreign() if name == "catch" else base if over_answer else None)
                body = argument.child_by_field_name("body")
                if body is not None:
                    self.visit(body)
            elif is_http and isinstance(result, Answer) and result.call:
                self.http_argument(argument, result.call, name)
            else:
                mine = isinstance(held, Answer) and not over_answer
                self.argument(argument, held.call if isinstance(held, Answer) and mine else None, sent=mine)
        if is_http and isinstance(result, Answer) and result.call:
            line = node.start_point[0] + 1
            self.found += [Use(key, line, "sends", result.call) for key in query_names(result.call.address)]

    def argument(self, node: Node, call: Call | None, *, sent: bool, settings: bool = False) -> None:
        held = self.known.get(_text(node)) if node.type == "identifier" else None
        if isinstance(held, Body):
            if sent and not settings:
                self.send(held, call)
            held.used = held.used or settings
        elif node.type in ("object", "array"):
            if sent and not (settings and {key for key, _ in _pairs(node)} & SETTINGS):
                self.send(Body(node), call)
            self.values_of(node)
        else:
            self.visit(node)

    def http_argument(self, node: Node, call: Call, method: str) -> None:
        """What an HTTP call is given: an address, a body (`axios.post(url, body)`), or options with a body in them."""
        written = self.written(node)
        if written.type != "object":
            for body in self.bodies_in(node):
                self.send(body, call)
            return
        held = self.known.get(_text(node)) if node.type == "identifier" else None
        if isinstance(held, Body):
            held.used = True
        pairs = list(_pairs(written))
        options = {key for key, _ in pairs} & {"method", "headers", "body", "params", "responseType", "signal"}
        if not options and method in ("post", "put", "patch"):
            self.send(held if isinstance(held, Body) else Body(written), call)
            return
        for key, value in pairs:
            inner = value if value is not None else None
            if key in _SENT:
                for body in self.bodies_in(inner) if inner is not None else self.named(key):
                    self.send(body, call)
            elif inner is not None and inner.type == "identifier":
                for body in self.named(_text(inner)):
                    body.used = True
            elif inner is None:
                for body in self.named(key):
                    body.used = True

    def named(self, name: str) -> Iterator[Body]:
        if isinstance(held := self.known.get(name), Body):
            yield held

    def bodies_in(self, node: Node) -> Iterator[Body]:
        """Find what is written down in an expression: an object, a variable with one, `JSON.stringify` of either."""
        if node.type == "identifier":
            yield from self.named(_text(node))
        elif node.type in ("object", "array"):
            yield Body(node)
        elif node.type in (*_WRAPPERS, "call_expression", "new_expression"):
            for argument in node.named_children if node.type in _WRAPPERS else _arguments(node):
                yield from self.bodies_in(argument)

    def send(self, body: Body, call: Call | None) -> None:
        body.used = True
        self.found += [Use(name, line, "sends", call) for name, line in body.more]
        assert isinstance(body.node, Node)
        for name, line, under in self.keys(body.node, "", call):
            self.found.append(Use(name, line, "sends", call, under))

    def keys(self, node: Node, under: str, call: Call | None) -> Iterator[tuple[str, int, str]]:
        for child in node.named_children:
            line = child.start_point[0] + 1
            if child.type == "pair":
                name = _field(child, "key").strip("'\"`")
                if not name.startswith("["):
                    yield name, line, under
                value = child.child_by_field_name("value")
                if value is not None:
                    yield from self.keys(value, name, call) if value.type in ("object", "array") else ()
                    for inner in self.named(_text(value)) if value.type == "identifier" else ():
                        if not inner.used:
                            self.send(inner, call)
            elif child.type == "shorthand_property_identifier":
                yield _text(child), line, under
                for inner in self.named(_text(child)):
                    if not inner.used:
                        self.send(inner, call)
            elif child.type == "spread_element":
                for inner in self.named(_text(child.named_children[0])):
                    if not inner.used:
                        self.send(inner, call)
            elif child.type in ("object", "array"):
                yield from self.keys(child, under, call)


def _below(held: Value, name: str) -> Value:
    if isinstance(held, Answer):
        if held.raw:  # axios has the answer in `data`
            return Answer(held.call, "", raw=name != "data")
        return Answer(held.call, name)
    return held if isinstance(held, Foreign) else None


def _is_path(node: Node) -> bool:
    """Whether an expression is names and dots only: before a call's name these are groups, and nothing that is read."""
    while node.type == "member_expression" and (inner := node.child_by_field_name("object")) is not None:
        node = inner
    return node.type in ("identifier", "this")


def _text(node: Node | None) -> str:
    return node.text.decode() if node is not None and node.text else ""


def _field(node: Node | None, name: str) -> str:
    return _text(node.child_by_field_name(name)) if node is not None else ""


def _string(node: Node | None) -> str:
    return _text(node)[1:-1] if node is not None and node.type in ("string", "template_string") else ""


def _arguments(node: Node) -> list[Node]:
    holder = node.child_by_field_name("arguments")
    return [child for child in holder.named_children if child.type != "comment"] if holder is not None else []


def _pairs(node: Node) -> Iterator[tuple[str, Node | None]]:
    if node.type == "object":
        for child in node.named_children:
            if child.type == "pair":
                yield _field(child, "key").strip("'\""), child.child_by_field_name("value")
            elif child.type == "shorthand_property_identifier":
                yield _text(child), None


def _identifiers(node: Node) -> Iterator[str]:
    for child in node.named_children:
        if child.type == "identifier":
            yield _text(child)
        yield from _identifiers(child)


def _errors(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.type == "ERROR" or child.is_missing:
            yield child
        elif child.has_error:
            yield from _errors(child)
