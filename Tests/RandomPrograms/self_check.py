"""Shows that the runner can fail: programs that are made to differ must be found to differ, each in its way, and a
program with something planted in it must shrink to little more than that."""
import tempfile

from generator import Generator
from nodes import Block, render, statement, walk
from shrinking import Shrinker
from trials import Outcome, compiled, difference, interpreted, natively

# What the real compiler gets, what the interpreter gets, and the beginning of what is to be said of them.
OVERFLOW = 'var n = Int("9223372036854775807")!; n += 1'
PAIRS = [
    ("print(1 + 1)", "print(1 + 1)", None),
    ("print(1 + 1)", "print(3)", "output"),
    ("print(1)", "print(1); fatalError(\"late\")", "stops here alone"),
    ("print(1); fatalError(\"late\")", "print(1)", "does not stop here"),
    ("fatalError(\"one\")", "fatalError(\"other\")", "stops with other words"),
    (OVERFLOW, OVERFLOW, None),
    (OVERFLOW, "print([Int]()[0])", "stops with other words"),
    ("print(1)", "let x: Int = \"a\"", "refused here"),
    ("let x: Int = \"a\"", "let x: Int = 1", "accepted here"),
    ("let x: Int = \"a\"", "let x: Int = \"a\"", None),
]


def comparisons(lecture):
    def text(index, body):
        return f"func program{index}() {{ {body} }}"

    with tempfile.TemporaryDirectory() as folder:
        program, refused = compiled({index: text(index, one) for index, (one, _, _) in enumerate(PAIRS)}, folder)
        for index, (_, other, wanted) in enumerate(PAIRS):
            native = Outcome("", refused[index], True) if index in refused else natively(program, index)
            found = difference(native, interpreted(lecture, text(index, other), index, folder))
            if (found or "").startswith(wanted or "") and (found is None) == (wanted is None):
                continue
            raise SystemExit(f"random programs: the runner does not see what it must see: {PAIRS[index]} gave {found}")


def shrinking():
    generator = Generator("self-check", 0)
    root = generator.program()
    blocks = [node for _, _, node in walk(root) if isinstance(node, Block) and node.opening]
    blocks[-1].parts.insert(0, statement("plantedMistake(7)"))
    before = render(root)
    text = Shrinker(root, lambda text: "plantedMistake" in text, budget=2000).run()
    if "plantedMistake(7)" not in text or len(text) > 200 or len(before) < 1000:
        raise SystemExit(f"random programs: {len(before)} characters shrink to {len(text)} only:\n{text}")


def run(lecture):
    comparisons(lecture)
    shrinking()
    if render(Generator(1, 5).program()) != render(Generator(1, 5).program()):
        raise SystemExit("random programs: one seed gives two programs")
