"""Types of generated programs and the patterns that name them."""
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Type:
    head: str
    arguments: tuple = ()
    labels: tuple = ()

    def __str__(self):
        inside = [str(argument) for argument in self.arguments]
        if self.head == "Array":
            return f"[{inside[0]}]"
        if self.head == "Dictionary":
            return f"[{inside[0]}: {inside[1]}]"
        if self.head == "Optional":
            return f"({inside[0]})?" if self.arguments[0].head in ("Function", "any") else inside[0] + "?"
        if self.head == "inout":
            return "inout " + inside[0]
        if self.head == "any":
            return "any " + inside[0]
        if self.head == "Tuple":
            return "(" + ", ".join(f"{label}: {one}" if label else one for label, one in zip(self.labels, inside)) + ")"
        if self.head == "Function":
            return f"({', '.join(inside[:-1])}) -> {inside[-1]}"
        return self.head + (f"<{', '.join(inside)}>" if inside else "")

    def mentions(self, head):
        return self.head == head or any(argument.mentions(head) for argument in self.arguments)


def simple(head, *arguments):
    return Type(head, tuple(arguments))


def optional(inner):
    return simple("Optional", inner)


def array(inner):
    return simple("Array", inner)


def function(parameters, result):
    return Type("Function", tuple(parameters) + (result,))


def tuple_of(members, labels=None):
    return Type("Tuple", tuple(members), tuple(labels or [None] * len(members)))


INT, DOUBLE, FLOAT, BOOL, STRING, CHARACTER, VOID = map(
    simple, ["Int", "Double", "Float", "Bool", "String", "Character", "Void"])
FIXED = [simple(name) for name in ("UInt8", "Int8", "Int32", "UInt", "UInt16")]
RANGE = simple("Range", INT)


class Reader:
    """Reads the spelling of a type: `[K: V]`, `(T, Int) -> U?`, `Set<T>`."""

    def __init__(self, text):
        self.tokens = re.findall(r"->|\w+|[^\s\w]", text)
        self.at = 0

    def peek(self, ahead=0):
        return self.tokens[self.at + ahead] if self.at + ahead < len(self.tokens) else ""

    def take(self, token=None):
        found = self.peek()
        assert token is None or found == token, (self.tokens, self.at, token)
        self.at += 1
        return found

    def type(self):
        result = self.primary()
        while self.peek() == "?":
            self.take()
            result = optional(result)
        return result

    def primary(self):
        if self.peek() in ("inout", "any"):
            return simple(self.take(), self.type())
        if self.peek() == "[":
            self.take()
            first = self.type()
            if self.peek() == ":":
                self.take()
                first = simple("Dictionary", first, self.type())
            else:
                first = array(first)
            self.take("]")
            return first
        if self.peek() == "(":
            return self.parenthesised()
        name = self.take()
        if self.peek() != "<":
            return simple(name)
        self.take()
        arguments = [self.type()]
        while self.peek() == ",":
            self.take()
            arguments.append(self.type())
        self.take(">")
        return simple(name, *arguments)

    def parenthesised(self):
        self.take("(")
        members, labels = [], []
        while self.peek() != ")":
            labels.append(None)
            if self.peek(1) == ":":
                labels[-1] = self.take()
                self.take(":")
            members.append(self.type())
            if self.peek() == ",":
                self.take()
        self.take(")")
        if self.peek() == "->":
            self.take()
            return function(members, self.type())
        return members[0] if len(members) == 1 else tuple_of(members, labels)


VARIABLES = {"T", "U", "V", "K"}


def unify(pattern, type, found):
    """Whether the pattern can be the type; `found` then says what its variables stand for."""
    if pattern.head in VARIABLES:
        if pattern.head in found:
            return found[pattern.head] == type
        found[pattern.head] = type
        return True
    if pattern.head != type.head or len(pattern.arguments) != len(type.arguments) or pattern.labels != type.labels:
        return False
    return all(unify(one, other, found) for one, other in zip(pattern.arguments, type.arguments))


def substitute(pattern, found):
    if pattern.head in found and not pattern.arguments:
        return found[pattern.head]
    return Type(pattern.head, tuple(substitute(one, found) for one in pattern.arguments), pattern.labels)


def variables_of(pattern):
    inside = [name for argument in pattern.arguments for name in variables_of(argument)]
    return ([pattern.head] if pattern.head in VARIABLES else []) + inside
