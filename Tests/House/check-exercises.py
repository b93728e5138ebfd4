#!/usr/bin/env python3
"""The exercises of the course as a class uses them: handed out, handed in a thousand times, killed, graded, read back.

usage: check-exercises.py LECTURE LECTURES COURSE SUBMISSIONS EXPECTED

LECTURES is the folder of the lectures, COURSE the small course that SUBMISSIONS answer, EXPECTED their scores.
Needs the packages of Tests/BrowserTests/requirements.txt. Exits with 1 and one line a finding.
"""
import json
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import tempfile

import junitparser

PROGRAM, LECTURES, COURSE, SUBMISSIONS, EXPECTED = (pathlib.Path(word).resolve() for word in sys.argv[1:6])
HONEST = ["whole-file", "plain", "constant", "forgot-offset", "stub", "two-lectures-in-one", "wrong-choice", "crlf"]
HOSTILE = ["endless-loop-leaves-others", "recursion", "allocates", "prints-for-ever", "redefines-check", "closes-the-fence",
           "half-a-file", "description-loops", "polymorphic-recursion", "calls-verdict-itself"]
CLASS_SIZE = 1000
findings = []


def expect(condition, what):
    if not condition:
        findings.append(what)
    return condition


def run(*words, **options):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=600, **options)


# Handouts

def cells(text):
    """The swift fences of a file as (start, end) of what stands inside them."""
    return [match.span(1) for match in re.finditer(r"^```swift[^\n]*\n(.*?)^```$", text, re.M | re.S)]


def perturbed(text):
    """The file once for each solution, hidden test and known mistake, with this one doing something else."""
    for start, end in cells(text):
        cell = text[start:end]
        if "BEGIN SOLUTION" in cell:
            changed = re.sub(r"^( *)(// BEGIN SOLUTION)$", r'\1\2\n\1_ = "another solution than before"', cell, flags=re.M)
        elif re.search(r"^//\| misconception:", cell, re.M):
            changed = re.sub(r"^(//\| misconception:).*", r"\1 Something quite different went wrong here.", cell, flags=re.M)
            changed += 'check(false, "another mistake than before")\n'
        elif re.search(r"^//\| hidden: true", cell, re.M):
            changed = cell + 'check(false, "another hidden test than before")\n'
        else:
            continue
        yield cell.split("\n")[0], text[:start] + changed + text[end:]


def handout(lecture, target):
    done = run("handout", lecture, "--output", f"{target}/")
    return done.stderr, {path.relative_to(target): path.read_bytes() for path in sorted(target.rglob("*")) if path.is_file()}


def check_handouts(scratch):
    count = 0
    for lecture in sorted(LECTURES.glob("*.md")):
        text = lecture.read_text()
        variants = list(perturbed(text))
        if not variants:
            continue
        said, before = handout(lecture, scratch / "before" / lecture.stem)
        expect(before, f"{lecture.name}: no handout: {said}")
        for number, (cell, changed) in enumerate(variants):
            # The file keeps its name and its place: pictures, data and the title are those of the course.
            folder = scratch / f"{lecture.stem}-{number}"
            folder.mkdir()
            for neighbour in LECTURES.iterdir():
                if neighbour != lecture:
                    (folder / neighbour.name).symlink_to(neighbour)
            (folder / lecture.name).write_text(changed)
            said, after = handout(folder / lecture.name, folder / "handout")
            count += expect(after == before, f"{lecture.name}: what is hidden in '{cell}' shows in the handout {said}")
    print(f"handouts: {count} changes of hidden cells left no trace")


# A class

def expected_scores():
    scores = {}
    for line in EXPECTED.read_text().splitlines():
        if not line.startswith("#"):
            file, exercise, score, _, _ = line.split("\t")
            scores.setdefault(file.removesuffix(".md"), {})[exercise] = float(score)
    return scores


def hand_in(folder):
    """One file a student, no two alike; the kind that each one is."""
    folder.mkdir()
    kinds = {}
    for number in range(CLASS_SIZE):
        kind = HOSTILE[number // 20 % len(HOSTILE)] if number % 20 == 7 else HONEST[number % len(HONEST)]
        name = f"student-{number:04}"
        kinds[name] = kind
        (folder / f"{name}.md").write_bytes((SUBMISSIONS / f"{kind}.md").read_bytes() + f"\nThis is {name}.\n".encode())
    return kinds


def grades(text):
    """The scores of a stream of JSON objects, by student and exercise; the same one twice is a finding."""
    found = {}
    decoder, position = json.JSONDecoder(), 0
    while position < len(text):
        grade, end = decoder.raw_decode(text, position)
        position = end + len(text[end:]) - len(text[end:].lstrip())
        for exercise in grade["exercises"]:
            key = pathlib.Path(grade["file"]).stem, exercise["id"]
            expect(key not in found, f"{key} is counted twice")
            found[key] = exercise["score"]
    return found


def children(process):
    with open(f"/proc/{process}/task/{process}/children") as file:
        return [int(word) for word in file.read().split()]


def start(words):
    return subprocess.Popen([PROGRAM, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for(process, journal, size):
    """Until the journal of a grading has grown to a size."""
    while not journal.exists() or journal.stat().st_size < size:
        if process.poll() is not None:
            return expect(False, f"the grading ended with {process.returncode} before its journal had {size} bytes")
        os.sched_yield()
    return True


def check_class(scratch):
    answers = scratch / "answers"
    kinds = hand_in(answers)
    words = ["check", str(answers), "--against", str(COURSE), "--to", "json", "--fuel", "20", "--memory", "64"]
    journal = scratch / "journal"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    whole = run(*words, "--output", scratch / "whole.json", "--journal", journal)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    expect(whole.returncode == 1, f"the class ended with {whole.returncode}: {whole.stderr[-300:]}")
    text, size = (scratch / "whole.json").read_text(), journal.stat().st_size
    found, scores = grades(text), expected_scores()
    for student, kind in kinds.items():
        for exercise, score in scores[kind].items():
            if exercise != "-":
                expect(found.get((student, exercise)) == score, f"{student} ({kind}), {exercise}: {found.get((student, exercise))}, not {score}")
    print(f"class: {len(kinds)} files, {len(found)} exercises, {seconds * 1000 / len(kinds):.1f} ms of processor time a file")

    # First a worker dies, then the run itself, each without warning; then the run is begun again.
    journal.unlink()
    killed = start([*words, "--output", scratch / "resumed.json", "--journal", journal])
    if wait_for(killed, journal, size // 4):
        for worker in children(killed.pid)[:1]:
            os.kill(worker, signal.SIGKILL)
        second = run(*words, "--output", scratch / "second.json", "--journal", journal)
        expect(second.returncode == 2 and "another run is grading" in second.stderr, f"two runs share a journal: {second.stderr[-300:]}")
        wait_for(killed, journal, size // 2)
    killed.kill()
    killed.wait()
    expect(not (scratch / "resumed.json").exists(), "a killed run left a result")
    kept = journal.read_bytes()
    resumed = run(*words, "--output", scratch / "resumed.json", "--journal", journal)
    expect(resumed.returncode == 1, f"the resumed class ended with {resumed.returncode}: {resumed.stderr[-300:]}")
    expect((scratch / "resumed.json").read_text() == text, "killed and resumed, the class has other grades")
    expect(journal.stat().st_size == size, "the journal of the resumed class is not as long as that of one run")
    print(f"class: killed at {len(kept) * 100 // size} % of the journal and resumed, the same grades")


# Formats

def check_junit(scratch):
    words = ["check", SUBMISSIONS, "--against", COURSE, "--fuel", "20", "--memory", "64"]
    run(*words, "--to", "junit", "--output", scratch / "grades.xml")
    run(*words, "--to", "json", "--output", scratch / "grades.json")
    graded = grades((scratch / "grades.json").read_text())
    report = junitparser.JUnitXml.fromfile(str(scratch / "grades.xml"))
    suites = list(report)
    cases = [case for suite in suites for case in suite]
    expect(len(cases) == len(graded), f"junit has {len(cases)} cases, the grades {len(graded)}")
    for suite in suites:
        bad = [case for case in suite if any(isinstance(result, (junitparser.Failure, junitparser.Error)) for result in case.result)]
        expect(suite.tests == len(list(suite)), f"junit: {suite.name} counts {suite.tests} tests")
        expect(suite.failures + suite.errors == len(bad), f"junit: {suite.name} counts {suite.failures} + {suite.errors} failures")
    print(f"junit: {len(suites)} suites and {len(cases)} cases read back")


def check_gradescope(scratch):
    """The fields and values that Gradescope documents for results.json."""
    run("check", SUBMISSIONS / "two-lectures-in-one.md", "--against", COURSE, "--to", "gradescope", "--output", scratch / "results.json")
    results = json.loads((scratch / "results.json").read_text())
    allowed = {"score", "execution_time", "output", "output_format", "test_output_format", "test_name_format", "visibility",
               "stdout_visibility", "extra_data", "tests", "leaderboard"}
    fields = {"score", "max_score", "status", "name", "name_format", "number", "output", "output_format", "tags", "visibility", "extra_data"}
    expect(set(results) <= allowed, f"gradescope: unknown fields {set(results) - allowed}")
    for test in results["tests"]:
        expect(set(test) <= fields, f"gradescope: unknown fields {set(test) - fields}")
        expect(test["status"] in ("passed", "failed"), f"gradescope: status {test['status']}")
        expect(test.get("visibility", "visible") in ("visible", "hidden", "after_due_date", "after_published"), "gradescope: visibility")
        expect(test.get("output_format", "text") in ("text", "html", "simple_format", "md", "ansi"), "gradescope: output_format")
    expect(results["score"] == sum(test["score"] for test in results["tests"]), "gradescope: the score is not the sum")
    print(f"gradescope: {len(results['tests'])} tests in the documented fields")


def main():
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        for check in (check_handouts, check_class, check_junit, check_gradescope):
            place = scratch / check.__name__
            place.mkdir()
            check(place)
    for finding in findings[:40]:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
