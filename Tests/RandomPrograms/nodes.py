"""The tree of a generated program: what is written and what can be taken away again."""
import re


class Node:
    """A piece of program: strings and further nodes in order.

    An expression knows its type, whether it has that type without being told (`typed`), and for an Int a bound of its
    magnitude, so that sums do not overflow by accident."""
    __slots__ = ("kind", "parts", "type", "typed", "bound")

    def __init__(self, kind, parts, type=None, typed=True, bound=1000):
        self.kind, self.parts, self.type, self.typed, self.bound = kind, list(parts), type, typed, bound


class Block(Node):
    """Lines between an opening and a closing text, one indentation deeper."""
    __slots__ = ("opening", "closing")

    def __init__(self, children, opening="{", closing="}"):
        super().__init__("block", children)
        self.opening, self.closing = opening, closing


def expression(parts, type, typed=True, bound=1000):
    return Node("expression", parts, type, typed, bound)


def statement(*parts):
    return Node("statement", parts)


def render(node, indent=""):
    if isinstance(node, str):
        return node
    if isinstance(node, Block):
        inside = indent + "    " if node.opening else indent
        lines = "".join(f"{inside}{render(child, inside)}\n" for child in node.parts)
        if not node.opening:
            return lines[len(inside):-1] if lines else ""
        return f"{node.opening}\n{lines}{indent}{node.closing}"
    return "".join(render(part, indent) for part in node.parts)


# What the compiler's solver takes its time over: operators, literals among them, and closures without types.
DEAR = [(re.compile(r" [-+*/%<>=!&|^?]+ "), 8), (re.compile(r"\?\?|, [-+*<>]+\)|\{"), 25)]


def cost(node):
    """How much the compiler has to solve at once: the text without the statements of closures."""
    if isinstance(node, str):
        return len(node) + sum(weight * len(pattern.findall(node)) for pattern, weight in DEAR)
    return 10 if isinstance(node, Block) else sum(map(cost, node.parts))


def has_lines(node):
    return isinstance(node, Block) or not isinstance(node, str) and any(map(has_lines, node.parts))


def walk(node):
    """Every node with its parent and its place in it, outermost first."""
    for index, part in enumerate(node.parts):
        if isinstance(part, Node):
            yield node, index, part
            yield from walk(part)
