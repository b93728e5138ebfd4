"""Makes a program smaller as long as it stays as interesting."""
from nodes import Block, Node, render, walk


class Shrinker:
    def __init__(self, root, interesting, budget):
        """`interesting` says of a text whether it still shows the difference; it is asked `budget` times at most."""
        self.root, self.interesting, self.budget = root, interesting, budget
        self.seen = set()

    def run(self):
        size = None
        while self.budget > 0 and size != len(render(self.root)):
            size = len(render(self.root))
            self.remove_children()
            self.unwrap()
            self.simplify_expressions()
        return render(self.root)

    def holds(self):
        text = render(self.root)
        if text in self.seen or self.budget <= 0:
            return False
        self.seen.add(text)
        self.budget -= 1
        return self.interesting(text)

    def attempt(self, node, parts):
        before = node.parts
        node.parts = parts
        if self.holds():
            return True
        node.parts = before
        return False

    def blocks(self):
        return [self.root] + [node for _, _, node in walk(self.root) if isinstance(node, Block)]

    def remove_children(self):
        """Statements go in halves, quarters and so on, the last ones first."""
        for block in self.blocks():
            width = max(len(block.parts) // 2, 1)
            while width >= 1:
                at = len(block.parts) - width
                while at >= 0:
                    self.attempt(block, block.parts[:at] + block.parts[at + width:])
                    at -= width
                width = width // 2

    def unwrap(self):
        """A statement around others gives way to them."""
        for block in self.blocks():
            for at in range(len(block.parts) - 1, -1, -1):
                if at < len(block.parts) and isinstance(block.parts[at], Node):
                    for inner in [part for part in block.parts[at].parts if isinstance(part, Block)]:
                        if self.attempt(block, block.parts[:at] + inner.parts + block.parts[at + 1:]):
                            break

    def simplify_expressions(self):
        """An expression gives way to the plainest of its type, or to one of the same type inside of it."""
        changed = True
        while changed and self.budget > 0:
            changed = False
            for parent, index, node in list(walk(self.root)):
                if node.kind != "expression" or node.type is None or parent.parts[index:index + 1] != [node]:
                    continue
                inside = [one for _, _, one in walk(node) if one.kind == "expression" and one.type == node.type]
                for other in [plainest(node.type)] + inside:
                    if other and len(render(other)) < len(render(node)):
                        if self.attempt(parent, parent.parts[:index] + [other] + parent.parts[index + 1:]):
                            changed = True
                            break


def plainest(type):
    text = {"Int": "0", "Double": "0.5", "Bool": "true", "String": '"s"', "Range": "(0..<2)"}.get(type.head)
    if type.head == "Array":
        text = f"([] as {type})"
    elif type.head == "Optional":
        text = f"(nil as {type})"
    return Node("expression", [text], type) if text else None
