"""Random well-typed programs under the real compiler and under the interpreter: both print the same and end alike.

usage: python3 Tests/RandomPrograms LECTURE_PROGRAM

RANDOM_PROGRAMS_COUNT (120) programs of RANDOM_PROGRAMS_SEED (1) run, from RANDOM_PROGRAMS_FIRST (0) on. A program that
differs is made smaller as long as it differs in that way, and printed with both outputs; of RANDOM_PROGRAMS_REPORTS (3)
at most. RANDOM_PROGRAMS_SHRINK=0 prints them as they are."""
import collections
import concurrent.futures
import os
import sys
import tempfile

import self_check
from generator import Generator
from nodes import render
from shrinking import Shrinker
from trials import CRASHED, Outcome, compiled, difference, interpreted, natively

BATCH = 24
# The generator does not know every rule of the language; what both refuse shows little.
MOST_REFUSED = 0.02


def setting(name, standard):
    return int(os.environ.get("RANDOM_PROGRAMS_" + name, standard))


def trial(lecture, seed, indices):
    """For each index of a batch how its program ended natively and here."""
    texts = {index: render(Generator(seed, index).program()) for index in indices}
    with tempfile.TemporaryDirectory() as folder:
        program, refused = compiled(texts, folder)
        return {index: (Outcome("", refused[index], True) if index in refused else natively(program, index),
                        interpreted(lecture, text, index, folder)) for index, text in texts.items()}


def once(lecture, index, text):
    """Both outcomes of a single text."""
    with tempfile.TemporaryDirectory() as folder:
        program, refused = compiled({index: text}, folder)
        native = Outcome("", refused[index], True) if refused else natively(program, index)
        return native, interpreted(lecture, text, index, folder)


def smallest(lecture, seed, index, kind):
    """The program made smaller: it must differ as it did."""
    generator = Generator(seed, index)
    root = generator.program()
    refused_here, stops_here = kind.startswith("refused here"), kind.startswith("stops here alone")

    def interesting(text):
        if refused_here or stops_here:
            # Asked first, as it is quick.
            with tempfile.TemporaryDirectory() as folder:
                ours = interpreted(lecture, text, index, folder)
            if ours.refused != refused_here or ours.fault is None:
                return False
        found = difference(*once(lecture, index, text))
        # The names in a message may change on the way, the beginning of the words does not.
        return found is not None and found[:30] == kind[:30]

    return Shrinker(root, interesting, setting("ATTEMPTS", 150)).run()


def report(lecture, seed, index, outcomes, kind):
    print(f"\nprogram {index} of seed {seed} differs: {kind}")
    if setting("SHRINK", 1):
        text = smallest(lecture, seed, index, kind)
        outcomes = once(lecture, index, text)
        print(text)
    native, ours = outcomes
    print(f"--- the real compiler\n{native.shown()}--- the interpreter\n{ours.shown()}", flush=True)


def batches(first, count):
    """The indices in batches that are compiled together: those with Foundation by themselves."""
    for wanted in (False, True):
        indices = [index for index in range(first, first + count) if Generator.uses_foundation(index) == wanted]
        yield from (indices[at:at + BATCH] for at in range(0, len(indices), BATCH))


def main():
    lecture = os.path.abspath(sys.argv[1])
    count, seed, first = setting("COUNT", 120), setting("SEED", 1), setting("FIRST", 0)
    self_check.run(lecture)
    results = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for outcomes in pool.map(lambda batch: trial(lecture, seed, batch), batches(first, count)):
            results.update(outcomes)
    kinds = {index: difference(*outcomes) for index, outcomes in sorted(results.items())}
    different = {index: kind for index, kind in kinds.items() if kind}
    refused = {index: native.fault for index, (native, _) in results.items() if native.refused}
    stopped = sum(native.fault is not None and not native.refused for native, _ in results.values())
    for index, kind in list(different.items())[:setting("REPORTS", 3)]:
        report(lecture, seed, index, results[index], kind)
    for kind, number in collections.Counter(different.values()).most_common():
        some = [index for index, one in different.items() if one == kind][:6]
        print(f"{number} × {kind} ({', '.join(map(str, some))})")
    for index, message in sorted(refused.items()):
        print(f"program {index} is refused by the compiler: {message}")
    print(f"random programs: {len(results) - len(different)} of {len(results)} alike, {stopped} of them ending in a fault, "
          f"{len(refused)} refused by the compiler, seed {seed}")
    # What the compiler crashed on is its own mistake.
    wrong = sum(message != CRASHED for message in refused.values())
    sys.exit(1 if different or wrong > MOST_REFUSED * count or not results else 0)


main()
