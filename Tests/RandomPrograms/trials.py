"""One text under the real compiler and under the interpreter, and what is different then."""
import os
import re
import subprocess

# A count of the solver's scopes bounds what an expression may cost it, on a busy machine as on an idle one.
COMPILER = ["swiftc", "-Onone", "-lm", "-module-name", "main", "-swift-version", "5", "-diagnostic-style=llvm",
            "-suppress-warnings", "-Xfrontend", "-solver-scope-threshold=60000"]
QUIET = dict(os.environ, SWIFT_BACKTRACE="enable=no")
TOO_SLOW = "unable to type-check this expression in reasonable time"
CRASHED = "the compiler crashed"
# Refusals that say nothing of the language: what is too much for the compiler, and what it finds out by following
# constants through variables.
IDLE = re.compile(f"{TOO_SLOW}|{CRASHED}|results in an overflow|arithmetic operation|division by zero")
# A batch is told which of its programs to run, and loses no line when that one is stopped.
DISPATCH = """import Glibc
setvbuf(stdout, nil, Int32(_IOLBF), 0)
switch CommandLine.arguments[1] {{
{cases}
default: break
}}
"""


class Outcome:
    """What a run printed and how it ended: `fault` is None, or the words the end came with, none where a trap has none.

    `refused` says that it never ran; `fault` is then the first error."""

    def __init__(self, printed, fault, refused=False):
        self.printed, self.fault, self.refused = printed, fault, refused

    def shown(self):
        end = "" if self.fault is None else f"[{'refused' if self.refused else 'stopped'}: {self.fault}]\n"
        return self.printed + end


def run(command, **options):
    try:
        return subprocess.run(command, capture_output=True, text=True, errors="replace", **options)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 124, "", "no end within the time allowed")


def compiled(texts, folder):
    """Builds the programs of a batch, by index. Gives the file to run, and the first error of each that is refused."""
    refused, texts = {}, dict(texts)
    while texts:
        source, starts = "", []
        for index, text in texts.items():
            starts.append((source.count("\n") + 1, index))
            source += text + "\n"
        cases = "\n".join(f'case "{index}": program{index}()' for index in texts)
        main = os.path.join(folder, "main.swift")
        with open(main, "w") as file:
            file.write(source + DISPATCH.format(cases=cases))
        program = os.path.join(folder, "batch")
        result = run(COMPILER + [main, "-o", program], timeout=600)
        if result.returncode == 0:
            return program, refused
        found = errors_by_program(result.stderr, starts)
        if not found:
            raise SystemExit("random programs: the compiler gave up\n" + result.stderr[-2000:])
        refused.update(found)
        texts = {index: text for index, text in texts.items() if index not in found}
    return None, refused


def errors_by_program(messages, starts):
    found = {}
    for line, message in re.findall(r"main\.swift:(\d+):\d+: error: (.*)", messages):
        index = [one for start, one in starts if start <= int(line)][-1]
        found.setdefault(index, message)
    for length, name in re.findall(r"\$s4main(\d+)(\w+)", messages) if not found else []:
        # The compiler has mistakes of its own; what it crashed on is named by a mangled symbol.
        for index in re.findall(r"(?:_|program)(\d+)$", name[:int(length)]):
            found.setdefault(int(index), CRASHED)
    return found


def natively(program, index):
    result = run(["timeout", "20", program, str(index)], timeout=30, env=QUIET)
    if result.returncode == 0:
        return Outcome(result.stdout, None)
    if result.returncode == 124:
        return Outcome(result.stdout, "no end within the time allowed")
    words = re.search(r"Fatal error: (.*)|((?:Precondition|Assertion) failed.*)", result.stderr)
    return Outcome(result.stdout, (words.group(1) or words.group(2)) if words else "")


def interpreted(lecture, text, index, folder):
    path = os.path.join(folder, f"program{index}.swift")
    with open(path, "w") as file:
        file.write(f"{text}\nprogram{index}()\n")
    result = run([lecture, "eval", path], timeout=60)
    if result.returncode == 0:
        os.remove(path)
        return Outcome(result.stdout, None)
    # A program that cannot run has no bytecode either.
    refused = run([lecture, "dump", "bytecode", path], timeout=60).returncode != 0
    os.remove(path)
    words = re.search(r":(\d+):\d+: error: (.*)", result.stderr)
    if not words:
        return Outcome(result.stdout, result.stderr.strip() or f"status {result.returncode}", refused)
    lines = text.split("\n")
    line = lines[int(words.group(1)) - 1].strip() if int(words.group(1)) <= len(lines) else ""
    return Outcome(result.stdout, f"{words.group(2)}   in   {line}" if line else words.group(2), refused)


def difference(native, ours):
    """What differs, in a few words that are the same for the same cause, or None."""
    if native.refused:
        return None if ours.refused or IDLE.search(native.fault) else "accepted here, refused by the compiler: " + native.fault[:70]
    if ours.refused:
        return "refused here: " + ours.fault[:70]
    if ours.fault is not None and native.fault is None:
        return "stops here alone: " + ours.fault[:70]
    if ours.fault is None and native.fault is not None:
        return "does not stop here: " + (native.fault or "trap without words")
    # The sign of what is no number is nobody's promise.
    if native.printed.replace("-nan", "nan") != ours.printed.replace("-nan", "nan"):
        return "output"
    if native.fault is None:
        return None
    # Swift's overflow traps have no words.
    wanted = native.fault.split(": file")[0] or "overflow"
    return None if wanted in ours.fault else f"stops with other words: {native.fault or 'trap without words'}"
