#!/usr/bin/env python3
"""Lectures as native programs: what `lecture dump swift` writes compiles with the real compiler over LectureKit, and prints
and shows the same as the interpreter does.

    run-native-lectures.py LECTURE_PROGRAM MODULES LECTURE.md…

MODULES is the build folder that holds LectureKit and its modules."""
import difflib
import pathlib
import re
import subprocess
import sys
import tempfile


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **options)


def comparable(text):
    """The lines of an output. Swift gives the entries of a dictionary no order and changes it from run to run; here they
    stand as they were put in. Lines that are one flat dictionary are compared as sets of entries."""
    dictionary = re.compile(r'\[(?:"[^"\\]*"|[-\w.]+): [^][,:]+(?:, (?:"[^"\\]*"|[-\w.]+): [^][,:]+)+\]')
    return ["[" + ", ".join(sorted(line[1:-1].split(", "))) + "]" if dictionary.fullmatch(line) else line
            for line in text.splitlines()]


def compare(program, build, lecture, folder):
    """The first difference, or nothing."""
    source = folder / (lecture.stem + ".swift")
    dumped = run([program, "dump", "swift", str(lecture)])
    if dumped.returncode != 0:
        return "the lecture cannot be dumped:\n" + dumped.stderr
    source.write_text(dumped.stdout)
    native = folder / lecture.stem
    maps = build / "CKernels.build" / "module.modulemap"
    compiled = run(
        ["swiftc", "-suppress-warnings", "-Onone", "-module-name", "main", "-I", str(build / "Modules"), "-Xcc", f"-fmodule-map-file={maps}",
         str(source), "-o", str(native), "-L", str(build),
         # Conformances that nothing names by itself must come along too.
         "-Xlinker", "--whole-archive", "-Xlinker", "-lLectureKit", "-Xlinker", "--no-whole-archive", "-lm"])
    if compiled.returncode != 0:
        return "the real compiler says:\n" + compiled.stderr
    there, here = run([str(native)]), run([program, "eval", str(source)])
    if there.returncode != 0 or here.returncode != 0:
        return f"natively: status {there.returncode}\n{there.stderr}\ninterpreted: status {here.returncode}\n{here.stderr}"
    lines = difflib.unified_diff(
        comparable(there.stdout), comparable(here.stdout), "native", "interpreted", lineterm="", n=0)
    return "\n".join(list(lines)[:20])


def main():
    program, build, lectures = sys.argv[1], pathlib.Path(sys.argv[2]), [pathlib.Path(name) for name in sys.argv[3:]]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for lecture in lectures:
            difference = compare(program, build, lecture, pathlib.Path(folder))
            if difference:
                failed += 1
                print(f"{lecture}: differs\n{difference}")
    print(f"{len(lectures) - failed} passed, {failed} failed")
    return 1 if failed or not lectures else 0


sys.exit(main())
