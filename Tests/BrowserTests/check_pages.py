#!/usr/bin/env python3
"""Opens pages in a real Chromium and checks what no unit test can see.

    python3 Tests/BrowserTests/check_pages.py PAGE.html ...
    python3 Tests/BrowserTests/check_pages.py PROGRAM FOLDER ... FORMULAS ...

Pages are checked as they are. Of a folder the pages are checked, and its lectures, which PROGRAM makes into pages.
Of a list of formulas (`.tsv` with the TeX in the third column, `.tex` with one a line) PROGRAM makes one page, on which
each must have a size.
Needs the packages of requirements.txt and an installed Chromium (CHROMIUM names another one than the usual).
Exits with 1 and one line a finding if a page does not hold.
"""

import importlib.resources
import multiprocessing
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import Error as PlaywrightError, sync_playwright

WIDTHS = [320, 768, 1280]
SCHEMES = ["light", "dark"]
# The text area of the print style: A4 less its margins, in CSS pixels.
PAPER_WIDTH = 658
# What a page may weigh without its figures, fonts and styles included.
MOST_BYTES = 300_000
# WCAG 1.4.12: what a reader may set must not cut or cover anything.
TEXT_SPACING = (
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    " p { margin-bottom: 2em !important }"
)

HELPERS = (pathlib.Path(__file__).parent / "page_probes.js").read_text()


def chromium_path():
    named = os.environ.get("CHROMIUM")
    found = named or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found:
        sys.exit("check_pages: no Chromium found; install `chromium` or name one in CHROMIUM")
    return found


class Page:
    """One page under test; findings pile up and are reported at the end."""

    def __init__(self, browser, path):
        self.browser = browser
        self.path = path
        self.url = path.resolve().as_uri()
        self.name = path.name
        self.findings = []

    def find(self, where, what):
        self.findings.append(f"{self.name} [{where}]: {what}")

    def open(self, where, width, scheme, **options):
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True, **options
        )
        tab = context.new_page()
        tab.on("console", lambda m: m.type in ("error", "warning") and self.find(where, f"console: {m.text}"))
        tab.on("pageerror", lambda error: self.find(where, f"script error: {error}"))
        tab.on("request", lambda request: self.check_request(where, request.url))
        tab.goto(self.url)
        tab.evaluate(HELPERS)
        return context, tab

    def check_request(self, where, url):
        if url.split("#")[0] != self.url and not url.startswith(("data:", "blob:")):
            self.find(where, f"loads {url[:120]}")

    def report(self, where, tab, probe):
        for finding in tab.evaluate(f"probes.{probe}()"):
            self.find(where, finding)

    def check_formulas(self):
        """A page of formulas alone: they have sizes, and nothing else goes wrong in one layout."""
        context, tab = self.open("formulas", 768, "light")
        for probe in ("sidewaysScroll", "emptyFormulas", "missingFormulas"):
            self.report("formulas", tab, probe)
        context.close()

    def check_weight(self):
        page = re.sub(rb"<figure.*?</figure>", b"", self.path.read_bytes(), flags=re.DOTALL)
        if len(page) > MOST_BYTES:
            self.find("weight", f"{len(page)} bytes without figures")

    def check(self):
        self.check_weight()
        for scheme in SCHEMES:
            for width in WIDTHS:
                self.check_screen(width, scheme)
        self.check_keyboard()
        self.check_previews()
        self.check_text_spacing()
        self.check_print()

    def check_screen(self, width, scheme):
        where = f"{width} {scheme}"
        context, tab = self.open(where, width, scheme)
        self.report(where, tab, "sidewaysScroll")
        self.report(where, tab, "overlaps")
        self.report(where, tab, "smallText")
        tab.evaluate("probes.openAll()")
        self.report(where + " unfolded", tab, "sidewaysScroll")
        self.report(where + " unfolded", tab, "overlaps")
        self.report(where + " unfolded", tab, "emptyFormulas")
        self.report(where + " unfolded", tab, "cutDrawings")
        self.report(where + " unfolded", tab, "cutFormulas")
        # Contrast depends on the scheme, the sizes of targets on the width: two of the six show all of it.
        if (width, scheme) in [(WIDTHS[0], "dark"), (WIDTHS[-1], "light")]:
            self.check_accessibility(where, tab)
        context.close()

    def check_accessibility(self, where, tab):
        tab.evaluate(axe_source())
        result = tab.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        for violation in result["violations"]:
            # axe does not count the text of MathML: a head cell that is a formula is not empty.
            nodes = [n for n in violation["nodes"] if violation["id"] != "empty-table-header" or "<math" not in n["html"]]
            for node in nodes[:4]:
                self.find(where, f"axe {violation['id']}: {violation['help']}: {node['html'][:140]}")

    def check_keyboard(self):
        """The order of tab stops is the order of the text, and each stop shows that it has the focus."""
        context, tab = self.open("keyboard", 1280, "light")
        tab.evaluate("probes.startStops()")
        for _ in range(400):
            tab.keyboard.press("Tab")
            if not tab.evaluate("probes.noteStop()"):
                break
        self.report("keyboard", tab, "stops")
        context.close()

    def check_previews(self):
        """A reference that the pointer rests on shows what it leads to, inside of the window and with something in it."""
        context, tab = self.open("previews", 768, "light")
        references = [found for found in tab.query_selector_all("main a[interestfor]") if found.is_visible()]
        for reference in references[:12]:
            reference.scroll_into_view_if_needed()
            reference.hover()
            name = reference.get_attribute("interestfor")
            try:
                tab.wait_for_function("name => probes.previewIsOpen(name)", arg=name, timeout=5000)
            except PlaywrightError:
                self.find("previews", f"{name} does not open")
                continue
            for finding in tab.evaluate("name => probes.preview(name)", name):
                self.find("previews", finding)
            tab.mouse.move(0, 0)
            tab.wait_for_function("name => !probes.previewIsOpen(name)", arg=name, timeout=5000)
        context.close()

    def check_text_spacing(self):
        context, tab = self.open("text spacing", 768, "light", bypass_csp=True)
        tab.add_style_tag(content=TEXT_SPACING)
        self.report("text spacing", tab, "sidewaysScroll")
        self.report("text spacing", tab, "overlaps")
        context.close()

    def check_print(self):
        context, tab = self.open("print", PAPER_WIDTH, "dark")
        tab.emulate_media(media="print")
        self.report("print", tab, "sidewaysScroll")
        self.report("print", tab, "cutInPrint")
        pdf = tab.pdf(prefer_css_page_size=True, tagged=True, print_background=True)
        sheets = len(re.findall(rb"/Type\s*/Page\b", pdf))
        expected = tab.evaluate("probes.expectedSheets()")
        if not expected[0] <= sheets <= expected[1]:
            self.find("print", f"{sheets} sheets, expected {expected[0]} to {expected[1]}")
        context.close()


def axe_source():
    return importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text()


def pages_of(arguments, scratch):
    """The pages among the arguments, and those made of the lectures in folders."""
    program = None
    pages = []
    for argument in map(pathlib.Path, arguments):
        if argument.is_dir():
            pages += sorted(argument.rglob("*.html"))
            for lecture in sorted(argument.rglob("*.md")):
                if not lecture.stem.startswith("expected") and not any(p.suffix == ".report" for p in lecture.parents):
                    pages.append(page_of(lecture, program, scratch))
        elif argument.suffix == ".html":
            pages.append(argument)
        else:
            program = argument
    return pages


def lecture_of(formulas, scratch):
    """A lecture that shows each formula of a list in both of its forms."""
    lines = formulas.read_text().splitlines()
    if formulas.suffix == ".tsv":
        sources = [line.split("\t")[2] for line in lines[1:]]
    else:
        sources = [line for line in lines if line and not line.startswith("#")]
    parts = ["# All formulas of " + formulas.stem]
    for number, source in enumerate(sources, 1):
        parts.append(f"## Formula {number}\n\n$$\n{source}\n$$")
        # What has a number or an environment of its own, and what ends in a comment, stands on its own line alone.
        if not any(word in source for word in ("\\tag", "\\label", "\\begin", "%", "\\newcommand")):
            parts.append(f"In a line it is ${source.strip()}$, as here.")
    lecture = scratch / f"{formulas.stem}.md"
    lecture.write_text("\n\n".join(parts) + "\n")
    return lecture


def page_of(lecture, program, scratch):
    if program is None:
        sys.exit(f"check_pages: {lecture} needs the program that makes pages, named before its folder")
    page = scratch / f"{lecture.parent.name}-{lecture.stem}.html"
    run = subprocess.run([program, "run", lecture, "--output", page], capture_output=True, text=True, timeout=300)
    if not page.exists():
        sys.exit(f"check_pages: no page of {lecture}\n{run.stderr}")
    return page


def findings_of(job):
    """What is wrong with one page, in a browser of its own."""
    path, is_list = job
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
        page = Page(browser, path)
        page.check_formulas() if is_list else page.check()
        browser.close()
    print(f"{'fails ' if page.findings else 'holds '} {path.name}", flush=True)
    return page.findings


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        is_list = [argument.endswith((".tsv", ".tex")) for argument in arguments]
        pages = pages_of([a for a, l in zip(arguments, is_list) if not l], scratch)
        lists = [
            page_of(lecture_of(pathlib.Path(a), scratch), arguments[0], scratch) for a, l in zip(arguments, is_list) if l
        ]
        # The longest first, so that no worker is left with one at the end.
        jobs = sorted([(path, path in lists) for path in pages + lists], key=lambda job: -job[0].stat().st_size)
        with multiprocessing.Pool(min(len(jobs) or 1, os.cpu_count() or 1)) as pool:
            findings = [finding for found in pool.imap_unordered(findings_of, jobs, 1) for finding in found]
    for finding in findings:
        print(finding)
    if not pages + lists:
        print("no page to check")
    return 1 if findings or not pages + lists else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
