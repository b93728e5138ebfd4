#!/usr/bin/env python3
"""Checks the reports that are no pages with the programs that people read them with.

    python3 Tests/BrowserTests/check_formats.py PROGRAM FOLDER ...

Notebooks are validated by nbformat, Markdown is read by GitHub's own parser, JSON holds no name that `lecture help json`
does not explain, a PDF is tagged, has bookmarks and page numbers, and every format has the same bytes twice.
Needs the packages of requirements.txt and an installed Chromium. Exits with 1 and one line a finding.
"""

import html.parser
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import cmarkgfm
import nbformat

FORMATS = {"markdown": "report/{0}.md", "json": "json", "ipynb": "ipynb"}


def run(program, lecture, folder, *options):
    done = subprocess.run(
        [program, "run", lecture, "--output", f"{folder}/", *options], capture_output=True, text=True, timeout=300)
    return done.stderr


def keys_of(value):
    if isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from keys_of(member)
    elif isinstance(value, list):
        for member in value:
            yield from keys_of(member)


class Reading(html.parser.HTMLParser):
    """What GitHub makes of a Markdown file: its pictures, links, ids and elements."""

    def __init__(self, text):
        super().__init__()
        self.pictures, self.links, self.places, self.tags = [], [], set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.add(tag)
        if tag == "img":
            self.pictures.append(attributes.get("src", ""))
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        for name in ("id", "name"):
            if name in attributes:
                self.places.add(attributes[name])


def slug(heading):
    """The id that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def check_notebook(path, find):
    notebook = nbformat.read(path, as_version=4)
    try:
        nbformat.validate(notebook)
    except nbformat.ValidationError as error:
        find(f"nbformat: {str(error).splitlines()[0]}")
    if not any(cell.cell_type == "markdown" for cell in notebook.cells):
        find("the notebook has no prose")


def check_markdown(path, find):
    text = path.read_text()
    page = cmarkgfm.github_flavored_markdown_to_html(text, options=cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE | cmarkgfm.cmark.Options.CMARK_OPT_FOOTNOTES)
    reading = Reading(page)
    for picture in reading.pictures:
        if not picture.startswith("data:") and not (path.parent / picture).is_file():
            find(f"the picture {picture[:60]} is missing")
    headings = {slug(re.sub(r"<[^>]*>", "", h)) for h in re.findall(r"<h\d>(.*?)</h\d>", page, re.S)}
    for link in reading.links:
        if link.startswith("#") and link[1:] not in reading.places | headings and not link.startswith(("#fn", "#user-content")):
            find(f"{link} leads nowhere")
    strange = reading.tags & {"script", "style", "iframe", "object", "form"}
    if strange:
        find(f"holds {strange}")
    prose = re.sub(r"^(`{3,})[^`\n]*\n.*?^\1`*$", "", text, flags=re.S | re.M)
    for fence in re.findall(r"^\|[^\n]*\n(?!\||$|>)", prose, re.M):
        find(f"a table breaks off after {fence[:40]!r}")


def check_json(path, explained, find):
    for key in sorted(set(keys_of(json.loads(path.read_text()))) - explained):
        find(f"'lecture help json' does not explain {key!r}")


def check_pdf(program, lecture, scratch, find):
    printed = []
    for folder in ("first", "second"):
        run(program, lecture, scratch / folder, "--to", "pdf")
        printed.append((scratch / folder / f"{lecture.stem}.pdf").read_bytes())
    if printed[0] != printed[1]:
        find("two prints differ")
    for mark, words in ((b"/StructTreeRoot", "no tags"), (b"/Outlines", "no bookmarks"), (b"/Lang", "no language")):
        if mark not in printed[0]:
            find(f"the PDF has {words}")


def check(program, lecture, explained, scratch):
    findings = []
    texts = {}
    for folder in ("one", "two"):
        run(program, lecture, scratch / folder, "--to", ",".join(FORMATS))
        for format, place in FORMATS.items():
            texts.setdefault(format, []).append((scratch / folder / (lecture.stem + "." + place.format(lecture.stem))).read_bytes())
    for format, place in FORMATS.items():
        path = scratch / "one" / (lecture.stem + "." + place.format(lecture.stem))

        def find(what):
            findings.append(f"{lecture} [{format}]: {what}")

        if texts[format][0] != texts[format][1]:
            find("two runs differ")
        if format == "ipynb":
            check_notebook(path, find)
        elif format == "markdown":
            check_markdown(path, find)
        else:
            check_json(path, explained, find)
    return findings


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    program = pathlib.Path(arguments[0]).resolve()
    helped = subprocess.run([program, "help", "json"], capture_output=True, text=True, timeout=60).stdout
    explained = set(re.findall(r"[A-Za-z]+", helped))
    lectures = [
        lecture for folder in arguments[1:] for lecture in sorted(pathlib.Path(folder).rglob("*.md"))
        if not lecture.stem.startswith("expected")
    ]
    findings = []
    with tempfile.TemporaryDirectory() as scratch:
        for number, lecture in enumerate(lectures):
            found = check(program, lecture, explained, pathlib.Path(scratch) / str(number))
            findings += found
            print(f"{'fails ' if found else 'holds '} {lecture}", flush=True)
        if lectures:
            check_pdf(program, lectures[0], pathlib.Path(scratch), lambda what: findings.append(f"{lectures[0]} [pdf]: {what}"))
    for finding in findings:
        print(finding)
    if not lectures:
        print("no lecture to check")
    return 1 if findings or not lectures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
