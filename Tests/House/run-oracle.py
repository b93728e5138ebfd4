#!/usr/bin/env python3
"""Compiles the specs with the real compiler and compares what they promise with what it does.

usage: run-oracle.py FOLDER [NAME ...]     a NAME is a part of a spec's path
With RECORD_SPECS=1 the promises are written anew from the compiler; such a run still fails.

A line `// expect: text` is printed, `// expect error 5: message` is an error in its line, `// expect warning 5: message` a
warning (recorded in the topic `warnings`, whose programs print nothing); one line may promise several of them.
`// expect fault: message` marks the line that stops the program; the words of a fault are ours where Swift has none.
"""
import concurrent.futures, os, re, subprocess, sys, tempfile

COMPILER = ["swiftc", "-lm", "-module-name", "main", "-swift-version", "5", "-diagnostic-style=llvm", "-suppress-warnings"]
MARK = re.compile(r"\s*// expect(?:: ?| (?:error|warning)(?: \d+)?: ?| fault: ?).*$")
PROMISE = re.compile(r"// expect(?:(:) ?| (error|warning)(?: (\d+))?: ?| (fault): ?)(.*?)(?=\s*// expect[: ]|$)")
# Prints with the number of the line that printed, so that an output finds its place.
MARKED_PRINT = """
import Glibc
func markedPrint(_ line: Int, _ items: Any..., separator: String = " ", terminator: String = "\\n") {
    var text = "\\u{1}\\(line)\\u{2}"
    var first = true
    for item in items {
        if !first { text += separator }
        first = false
        Swift.print(item, terminator: "", to: &text)
    }
    Swift.print(text, terminator: terminator)
    fflush(stdout)
}
"""


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=240, **options)


def promises(source):
    """What the comments of a spec say: printed lines, errors, warnings, fault."""
    printed, told, fault = [], {"error": [], "warning": []}, None
    lines = enumerate(source.split("\n"), 1)
    for number, match in [(number, match) for number, line in lines for match in PROMISE.finditer(line)]:
        if match.group(1):
            printed.append(match.group(5))
        elif match.group(4):
            fault = (number, match.group(5))
        else:
            told[match.group(2)].append((number, int(match.group(3) or 0), match.group(5)))
    return printed, told["error"], told["warning"], fault


def complaints_of(path, severity):
    # As far as missing returns and uninitialised variables are found.
    command = ["swiftc", "-frontend", "-emit-sil", "-o", "/dev/null", "-swift-version", "5", "-module-name", "main"]
    command += ["-diagnostic-style=llvm", path]
    found = []
    for line in run(command).stderr.split("\n"):
        match = re.match(re.escape(path) + r":(\d+):(\d+): " + severity + ": (.*)", line)
        if match and (int(match.group(1)), int(match.group(2)), match.group(3)) not in found:
            found.append((int(match.group(1)), int(match.group(2)), match.group(3)))
    return sorted(found)


def build(source, folder, marked):
    main = os.path.join(folder, "main.swift")
    if marked:
        source = re.sub(r"(?<![\w.])print\((?=\))", "markedPrint(#line", source)
        source = re.sub(r"(?<![\w.])print\(", "markedPrint(#line, ", source)
    open(main, "w").write(source)
    files = [main]
    if marked:
        files.append(os.path.join(folder, "print.swift"))
        open(files[1], "w").write(MARKED_PRINT)
    program = os.path.join(folder, "program")
    result = run(COMPILER + ["-Onone"] + files + ["-o", program])
    return (program, "") if result.returncode == 0 else (None, result.stderr)


def verify(path):
    source = open(path).read()
    printed, errors, warnings, fault = promises(source)
    for severity, promised in (("error", errors), ("warning", warnings)):
        if not promised:
            continue
        found = complaints_of(path, severity)
        wanted = [(line, column) for line, column, _ in promised]
        same = [m for _, _, m in promised] == [m for _, _, m in found] and all(
            line == f[0] and column in (0, f[1]) for (line, column), f in zip(wanted, found))
        if not same:
            return f"the compiler says {found}"
    if errors:
        return None
    with tempfile.TemporaryDirectory() as folder:
        program, message = build(source, folder, marked=False)
        if not program:
            return message[:600]
        result = run(["stdbuf", "-o0", program], env=dict(os.environ, SWIFT_BACKTRACE="enable=no"))
    if (result.returncode != 0) != (fault is not None):
        return f"exit {result.returncode} {result.stderr[:300]}"
    expected = "".join(line + "\n" for line in printed)
    return None if result.stdout == expected else f"it prints\n{result.stdout[:600]}"


def record(path):
    source = open(path).read()
    wanted = ["error"] if "// expect error" in source or "/errors/" in path else []
    if "/warnings/" in path:
        wanted = ["error", "warning"]
    lines = [MARK.sub("", line) for line in source.rstrip("\n").split("\n")]
    faults = [number for number, line in enumerate(source.split("\n"), 1) if "// expect fault" in line]
    words = [promise for promise in [promises(source)[3]] if promise]
    while lines and not lines[-1]:
        lines.pop()
    with tempfile.TemporaryDirectory() as folder:
        if wanted:
            plain = os.path.join(folder, "main.swift")
            open(plain, "w").write("\n".join(lines) + "\n")
            found = [(severity, *one) for severity in wanted for one in complaints_of(plain, severity)]
            if not found:
                return "the compiler finds no " + wanted[-1]
            for severity, line, column, message in found:
                lines[line - 1] += f"  // expect {severity} {column}: {message}"
            open(path, "w").write("\n".join(lines) + "\n")
            return None
        # Lines that only held promises keep their numbers until the end.
        program, message = build("\n".join(lines) + "\n", folder, marked=True)
        if not program:
            return message[:600]
        result = run([program], env=dict(os.environ, SWIFT_BACKTRACE="enable=no"))
    if result.returncode != 0 and not faults:
        return f"exit {result.returncode} {result.stderr[-300:]}"
    place(lines, printed_lines(result.stdout))
    for number in faults:
        match = re.search(r"Fatal error: (.*)|((?:Precondition|Assertion) failed.*)", result.stderr)
        message = (match.group(1) or match.group(2)) if match else words[0][1] if words else "?"
        lines[number - 1] += f"  // expect fault: {message}"
    open(path, "w").write("\n".join(lines) + "\n")
    return None


def printed_lines(text):
    """Output lines, each with the source line of the last print that took part in it."""
    result, current, number = [], "", 0
    parts = re.split(r"\x01(\d+)\x02", text)
    for line, piece in zip(parts[1::2], parts[2::2]):
        number = int(line)
        *whole, rest = (current + piece).split("\n")
        result += [(number, one) for one in whole]
        current = rest
    if current:
        result.append((number, current))
    return result


def place(lines, outputs):
    """Writes each output behind its line where the order allows it, the others at the end."""
    after = 0
    for index, (number, text) in enumerate(outputs):
        last = index + 1 == len(outputs)
        if number <= after or (not last and any(n <= number for n, _ in outputs[index + 1:])):
            lines.extend("// expect: " + text if text else "// expect:" for _, text in outputs[index:])
            return
        lines[number - 1] += "  // expect: " + text if text else "  // expect:"
        after = number


def main():
    folder, names = sys.argv[1], sys.argv[2:]
    paths = sorted(
        os.path.join(root, file) for root, _, files in os.walk(folder) for file in files if file.endswith(".swift"))
    paths = [path for path in paths if not names or any(name in path for name in names)]
    recording = os.environ.get("RECORD_SPECS") == "1"
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for path, problem in zip(paths, pool.map(record if recording else verify, paths)):
            if problem:
                failed += 1
                print(f"{path}: {problem}")
    print(f"oracle: {len(paths) - failed} of {len(paths)} {'recorded' if recording else 'as promised'}")
    sys.exit(1 if failed or recording or not paths else 0)


main()
