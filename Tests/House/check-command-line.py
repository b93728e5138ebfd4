#!/usr/bin/env python3
"""Uses the built command line as people (and their accidents) do: exit status, what is said, what is left on disk.

usage: check-command-line.py LECTURE
"""
import os
import pathlib
import re
import resource
import shutil
import stat
import subprocess
import sys
import tempfile

PROGRAM = os.path.abspath(sys.argv[1])
failures = []
count = 0


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))


class Case:
    """One run of the program in a folder of its own."""

    def __init__(self, name, words, files=None, stdin=b"", prepare=None, environment=None, limited=True, user=None):
        global count
        count += 1
        self.name = name
        self.folder = pathlib.Path(tempfile.mkdtemp())
        for path, content in (files or {}).items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_bytes(content if isinstance(content, bytes) else content.encode())
        if prepare:
            prepare(self.folder)
        self.before = self.names()
        try:
            run = subprocess.run(
                [PROGRAM, *words], cwd=self.folder, input=stdin, user=user, capture_output=True, timeout=120,
                preexec_fn=limit_memory if limited else None,
                env={**os.environ, **(environment or {})})
            self.status, self.out, self.said = run.returncode, run.stdout.decode(errors="replace"), run.stderr.decode(errors="replace")
        except subprocess.TimeoutExpired:
            self.status, self.out, self.said = "does not end", "", ""

    def names(self):
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*")}

    def new(self):
        return sorted(self.names() - self.before)

    def text(self, name):
        return (self.folder / name).read_text()

    def expect(self, status, said="", out="", new=None, condition=True):
        problems = []
        if self.status != status:
            problems.append(f"exit {self.status}, expected {status}")
        if not re.search(said, self.said):
            problems.append(f"said nothing like {said!r}")
        if not re.search(out, self.out):
            problems.append(f"printed nothing like {out!r}")
        if new is not None and self.new() != sorted(new):
            problems.append(f"left {self.new()}, expected {sorted(new)}")
        if not (condition(self) if callable(condition) else condition):
            problems.append("the last condition does not hold")
        if any(name.count(".") > 1 and re.search(r"\.\w{6}$", name) for name in self.new()):
            problems.append(f"left a temporary file: {self.new()}")
        if problems:
            failures.append(f"{self.name}: {'; '.join(problems)}\n    said: {self.said[:300]!r}\n    printed: {self.out[:200]!r}")
        shutil.rmtree(self.folder, ignore_errors=True)


GOOD = "# One\n\nText.\n\n```swift\nlet a = 1 + 1\na\n```\n"

# Use.
Case("no words", []).expect(2, "usage: lecture")
Case("help", ["help"]).expect(0, out="commands:")
Case("help of each command", ["help", "run"]).expect(0, out="--output")
Case("help limits", ["help", "limits"]).expect(0, out="--fuel")
Case("version", ["--version"]).expect(0, out=r"^lecture \d+\.\d+\.\d+\n$")
Case("run", ["run", "a.md"], {"a.md": GOOD}).expect(0, new=["a.html"], condition=lambda c: "<!DOCTYPE html>" in c.text("a.html"))
Case("run twice gives the same bytes", ["run", "a.md", "b/a.md"], {"a.md": GOOD, "b/a.md": GOOD}).expect(
    0, new=["a.html", "b/a.html"], condition=lambda c: c.text("a.html") == c.text("b/a.html"))
Case("run to Markdown", ["run", "a.md", "--to", "markdown"], {"a.md": GOOD}).expect(0, new=["a.report", "a.report/a.md"])
Case("run to both", ["run", "a.md", "--to=html,markdown"], {"a.md": GOOD}).expect(0, new=["a.html", "a.report", "a.report/a.md"])
Case("run to a named file", ["run", "a.md", "--output", "x.html"], {"a.md": GOOD}).expect(0, new=["x.html"])
Case("run to a new folder", ["run", "a.md", "--output", "out/"], {"a.md": GOOD}).expect(0, new=["out", "out/a.html"])
Case("run several to a folder", ["run", "a.md", "b.md", "--output", "out/"], {"a.md": GOOD, "b.md": GOOD}).expect(
    0, new=["out", "out/a.html", "out/b.html"])
Case("run to PDF", ["run", "a.md", "--to", "pdf"], {"a.md": GOOD}, limited=False).expect(0, new=["a.pdf"])
Case("PDF without a browser", ["run", "a.md", "--to", "pdf"], {"a.md": GOOD}, environment={"PATH": ""}).expect(
    2, "none was found; install 'chromium'", new=[])
Case("PDF with a browser that is none", ["run", "a.md", "--to", "pdf"], {"a.md": GOOD}, environment={"CHROMIUM": "/bin/false"}).expect(
    2, "no PDF was made: '/bin/false' ended with status 1", new=[])
Case("Markdown to standard output", ["run", "-", "--to", "markdown"], stdin=GOOD.encode()).expect(0, out="^# One\n", new=[])
Case("help json", ["help", "json"]).expect(0, out="checkedNumbers")
Case("run standard input", ["run", "-"], stdin=GOOD.encode()).expect(0, out="<!DOCTYPE html>", new=[])
Case("eval", ["eval", "a.swift"], {"a.swift": "print(6 * 7)\n"}).expect(0, out="^42\n$")
Case("eval standard input", ["eval", "-"], stdin=b"print(1)").expect(0, out="^1\n$")
Case("eval an error", ["eval", "a.swift"], {"a.swift": "print(zz)\n"}).expect(
    1, r"a\.swift:1:7: error: cannot find 'zz' in scope\nprint\(zz\)\n      \^")
Case("eval a fault", ["eval", "a.swift"], {"a.swift": "let a = [1]\nprint(a[3])\n"}).expect(1, r"a\.swift:2:\d+: .*Index out of range")
for what in ["tokens", "tree", "types", "bytecode"]:
    Case(f"dump {what}", ["dump", what, "a.swift"], {"a.swift": "let a = 1 + 2\nprint(a)\n"}).expect(0, out="a")
Case("dump html", ["dump", "html", "a.md"], {"a.md": "# A $x$\n"}).expect(0, out="<h1")
Case("dump html --commonmark", ["dump", "html", "--commonmark", "a.md"], {"a.md": "# A\n"}).expect(0, out="^<h1>A</h1>\n$")
Case("dump document", ["dump", "document", "a.md"], {"a.md": GOOD}).expect(0, out="(?i)heading")

# Options and files that cannot be used.
Case("unknown command", ["rnu", "a.md"]).expect(2, "did you mean 'run'")
Case("unknown option", ["run", "--ouput", "x", "a.md"], {"a.md": GOOD}).expect(2, "did you mean '--output'", new=[])
Case("missing value", ["run", "a.md", "--output"], {"a.md": GOOD}).expect(2, "needs a value")
Case("bad value", ["run", "a.md", "--to", "docx"], {"a.md": GOOD}).expect(2, "'docx' is not a value of --to", new=[])
Case("no file", ["run"]).expect(2, "needs")
Case("missing file", ["run", "none.md"]).expect(2, "cannot read 'none.md': No such file")
Case("a folder", ["run", "d"], {"d/x": ""}).expect(2, "'d' is a folder")
Case("output is an input", ["run", "a.md", "--output", "a.md"], {"a.md": GOOD}).expect(2, "is one of the inputs", new=[])
Case("output is another input", ["run", "a.md", "b.md", "--output", "./"], {"a.md": GOOD, "b.md": GOOD}).expect(0)
Case("two outputs in one place", ["run", "a/x.md", "b/x.md", "--output", "out/"], {"a/x.md": GOOD, "b/x.md": GOOD}).expect(2, "two of the reports")
Case("unwritable place", ["run", "a.md", "--output", "/proc/none/x.html"], {"a.md": GOOD}).expect(2, "cannot write")
Case("output below a file", ["run", "a.md", "--output", "a.md/x.html"], {"a.md": GOOD}).expect(2, "cannot write", new=[])
Case("dump what", ["dump", "tokns", "a.md"], {"a.md": GOOD}).expect(2, "did you mean 'tokens'|tokens")


def lock(folder):
    """Makes a folder that its reader may not write to: root's own rights are taken away by becoming nobody."""
    folder.chmod(0o755)
    (folder / "d").chmod(0o555)


NOBODY = 65534 if os.getuid() == 0 else None
PROGRAM_OF_ALL = PROGRAM
if NOBODY:
    # Nobody may not look into the folders of others.
    PROGRAM = shutil.copy(PROGRAM, tempfile.mkdtemp())
    os.chmod(os.path.dirname(PROGRAM), 0o755)
Case("unwritable folder", ["run", "d/a.md"], {"d/a.md": GOOD}, prepare=lock, user=NOBODY).expect(2, "cannot write 'd/a.html': Permission denied", new=[])
if NOBODY:
    shutil.rmtree(os.path.dirname(PROGRAM))
    PROGRAM = PROGRAM_OF_ALL

# Lectures with something wrong in them: said with its place, and the report is there all the same.
Case("a failing cell", ["run", "a.md"], {"a.md": "# A\n\n```swift\nlet a = zz\n```\n\n```swift\nprint(1)\n```\n"}).expect(
    1, r"a\.md:4:9: error: cannot find 'zz' in scope", new=["a.html"])
Case("unknown cell option", ["run", "a.md"], {"a.md": "```swift\n//| lable: x\n1\n```\n"}).expect(1, r"a\.md:2:\d+: error: .*label", new=["a.html"])
Case("unclosed fence", ["run", "a.md"], {"a.md": "text\n\n```swift\nlet a = 1\n"}).expect(1, r"a\.md:3:1: error: ", new=["a.html"])
Case("unclosed formula", ["run", "a.md"], {"a.md": "text\n\n$$\nx = 1\n\nmore\n"}).expect(1, r"a\.md:3:1: error: ", new=["a.html"])
Case("front matter not closed", ["run", "a.md"], {"a.md": "---\ntitle: x\n\n# A\n"}).expect(1, r"a\.md:1:1: error: ", new=["a.html"])
Case("front matter that is all", ["run", "a.md"], {"a.md": "---\n---\n"}).expect(0, new=["a.html"])
Case("mark, CRLF and front matter", ["run", "a.md"], {"a.md": b"\xef\xbb\xbf---\r\ntitle: Found\r\n---\r\n\r\n# A\r\n"}).expect(
    0, new=["a.html"], condition=lambda c: "<title>Found" in c.text("a.html"))
Case("a dollar alone", ["run", "a.md"], {"a.md": "It costs $5, or $6 = x\n"}).expect(0, new=["a.html"], condition=lambda c: "$5, or $6" in c.text("a.html"))
Case("unclosed fence in a list", ["run", "a.md"], {"a.md": "- item\n\n  ```swift\n  let a = 1\n"}).expect(1, r"a\.md:3:3: error: ", new=["a.html"])
Case("duplicate labels of formulas", ["run", "a.md"], {"a.md": "$$x$$ {#eq-a}\n\n$$y$$ {#eq-a}\n"}).expect(
    1, r"a\.md:3:1: error: the label 'eq-a' is given twice(.|\n)*a\.md:1:1: note: ", new=["a.html"])
Case("duplicate labels of cells", ["run", "a.md"], {"a.md": "```swift\n//| label: c\n1\n```\n\n```swift\n//| label: c\n2\n```\n"}).expect(
    1, r"a\.md:\d+:\d+: error: ", new=["a.html"])
Case("duplicate labels", ["run", "a.md"], {"a.md": "# A {#sec-a}\n\n## B {#sec-a}\n"}).expect(1, r"a\.md:3:\d+: error: ", new=["a.html"])
Case("empty file", ["run", "a.md"], {"a.md": ""}).expect(0, new=["a.html"])
Case("CRLF", ["run", "a.md"], {"a.md": GOOD.replace("\n", "\r\n")}).expect(0, new=["a.html"])
Case("a misspelled name", ["eval", "a.swift"], {"a.swift": "let counter = 1\nprint(countr)\n"}).expect(
    1, r"a\.swift:2:7: error: cannot find 'countr' in scope\n.*\n.*\na\.swift:2:7: note: did you mean 'counter'\?")
Case("CRLF keeps its lines", ["run", "a.md"], {"a.md": "# A\r\n\r\n```swift\r\nlet a = zz\r\n```\r\n"}).expect(1, r"a\.md:4:9: error: cannot find 'zz'")
Case("byte order mark", ["run", "a.md"], {"a.md": b"\xef\xbb\xbf" + GOOD.encode()}).expect(0, new=["a.html"])
Case("tabs", ["run", "a.md"], {"a.md": "-\titem\n\n\t```swift\n\tlet a = zz\n\t```\n"}).expect(1, r"a\.md:4:10: error: cannot find 'zz'")
Case("binary file", ["run", "a.md"], {"a.md": bytes(range(256)) * 64}).expect(2, "a.md", new=[])
Case("zero bytes", ["run", "a.md"], {"a.md": b"# A\n\0\0\n"}).expect(2, "not a text file", new=[])
Case("UTF-16", ["run", "a.md"], {"a.md": GOOD.encode("utf-16")}).expect(2, "UTF-16", new=[])
Case("invalid UTF-8", ["run", "a.md"], {"a.md": b"# A\n\ncaf\xe9 is Latin-1\n"}).expect(0, r"a\.md:3:4: warning: .*UTF-8", new=["a.html"])
Case("a long line", ["run", "a.md"], {"a.md": b"x" * (30 << 20)}).expect(0, new=["a.html"])
Case("a file beyond all use", ["run", "a.md"], {"a.md": b"x" * (100 << 20)}).expect(2, "100 MB", new=[])
Case("a hundred thousand quotes", ["run", "a.md"], {"a.md": b">" * 100_000 + b" x\n"}).expect(1, r"a\.md:1:1: error: .*nested", new=["a.html"])
Case("a hundred thousand brackets", ["run", "a.md"], {"a.md": b"[" * 100_000 + b"\n"}).expect(0)
Case("any bytes as a program", ["eval", "a.swift"], {"a.swift": bytes((n * n * 7 + n // 3) % 256 for n in range(65536))}).expect(1, r"a\.swift:\d+:\d+: error: ")
Case("a program with a mark and CRLF", ["eval", "a.swift"], {"a.swift": b"\xef\xbb\xbfprint(1)\r\nprint(2)\r\n"}).expect(0, out="^1\n2\n$")
Case("an empty program", ["eval", "a.swift"], {"a.swift": ""}).expect(0, out="^$")
Case("a folder as a program", ["eval", "d"], {"d/x": ""}).expect(2, "'d' is a folder")
Case("links in a circle", ["run", "a.md"], prepare=lambda f: (f / "a.md").symlink_to("a.md")).expect(2, "cannot read 'a.md'")
Case("deep code", ["eval", "-"], stdin=b"let a = " + b"(" * 100_000 + b"1" + b")" * 100_000).expect(1, "nest|deep|complex")
Case("endless loop", ["eval", "--fuel", "100", "-"], stdin=b"while true { }").expect(1, "(?i)fuel|steps")
Case("endless recursion", ["eval", "-"], stdin=b"func f(_ n: Int) -> Int { return f(n + 1) + 1 }\nprint(f(0))").expect(1, "(?i)depth|deep|stack|calls")
Case("endless output", ["eval", "-"], stdin=b"while true { print(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\") }").expect(1, "printed too much")
Case("endless memory", ["eval", "-"], stdin=b"var a = [0]\nwhile true { a += a }").expect(1, "(?i)memory|heap")

for failure in failures:
    print(failure)
print(f"command line: {count - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
