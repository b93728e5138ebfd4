#!/usr/bin/env python3
"""Records what swiftc says of the mistakes in mistakes.txt into errors.txt.

usage: record_errors.py PROGRAM   (a program that prints our messages for a file, as `lecture dump diagnostics` does)
"""
import concurrent.futures, os, re, subprocess, sys, tempfile

here = os.path.dirname(os.path.abspath(__file__))
program = sys.argv[1:]
sources = open(os.path.join(here, "mistakes.txt")).read().split("\n----\n")


def errors(command, file):
    run = subprocess.run(command + [file], capture_output=True, text=True, timeout=120)
    found = []
    for line in (run.stdout + "\n" + run.stderr).splitlines():
        match = re.match(r"(?:.*\.swift:)?(\d+:\d+: error: .*)", line)
        if match:
            found.append(match.group(1))
    return sorted(found)


def record(source):
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "sample.swift")
        open(file, "w").write(source + "\n")
        compiler = ["swiftc", "-frontend", "-parse", "-swift-version", "5", "-diagnostic-style=llvm"]
        return errors(compiler, file), errors(program, file)


with concurrent.futures.ThreadPoolExecutor(2) as pool:
    results = list(pool.map(record, sources))
with open(os.path.join(here, "errors.txt"), "w") as out:
    for source, (theirs, ours) in zip(sources, results):
        out.write("=== source\n" + source + "\n=== swiftc\n" + "".join(line + "\n" for line in theirs))
        if ours != theirs:
            out.write("=== ours\n" + "".join(line + "\n" for line in ours))
