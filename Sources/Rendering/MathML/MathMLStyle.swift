/// The part of a page's style sheet that formulas rely on.
public enum MathMLStyle {
    /// `text-align` has the prefix because Chromium ignores the plain word in cells; Firefox knows it too.
    public static let sheet: StaticString = """
        math { font-family: "Lecture Math", "DejaVu Math TeX Gyre", "STIX Two Math", "Cambria Math", math; }
        math .result { font-family: "Lecture Bold", "Lecture Math", "DejaVu Math TeX Gyre", "STIX Two Math", "Cambria Math", math; font-weight: 600; }
        math .sans { font-family: var(--sans, sans-serif); }
        math .mono { font-family: var(--mono, monospace); }
        math .bold { font-weight: 700; }
        math .italic { font-style: italic; }
        math .unknown { font-family: var(--mono, monospace); color: var(--bad, #b3261e); }
        math .changed { font-weight: 600; color: var(--note, inherit); }
        math mover[accent] > mo:last-child { padding-bottom: .1em; }
        math .prime { position: relative; top: .3em; font-size: 1.1em; }
        math .vector { font-size: .65em; }
        math .boxed { border: .06em solid; padding: .3em; }
        math .overline { border-top: .06em solid; padding-top: .1em; }
        math .underline { border-bottom: .06em solid; padding-bottom: .1em; }
        math .strike { text-decoration: line-through; }
        math .cancel { background: linear-gradient(to top right, #0000 48%, currentColor 48.5% 51.5%, #0000 52%); }
        math .cancel.back { background: linear-gradient(to top left, #0000 48%, currentColor 48.5% 51.5%, #0000 52%); }
        math .cancel.cross { background: linear-gradient(to top right, #0000 48%, currentColor 48.5% 51.5%, #0000 52%), \
        linear-gradient(to top left, #0000 48%, currentColor 48.5% 51.5%, #0000 52%); }
        mtable.aligned > mtr > mtd { padding: .15em 0; text-align: -webkit-left; }
        mtable.aligned > mtr > mtd:nth-child(odd) { text-align: -webkit-right; }
        mtable.aligned > mtr > mtd:nth-child(odd):not(:first-child) { padding-left: 2em; }
        mtable.aligned > mtr:has(mfrac) > mtd { padding-block: .4em; }
        mtable.gathered > mtr > mtd { padding: .15em 0; }
        mtable.cases > mtr > mtd { padding: .15em 1em .15em 0; text-align: -webkit-left; }
        mtable.cases > mtr > mtd:last-child { padding-right: 0; }
        mtable.cases > mtr:has(mfrac) > mtd { padding-block: .35em; }
        mtable.matrix > mtr > mtd { padding: .1em .4em; }
        mtable.substack > mtr > mtd { padding: 0; }
        mtable.small > mtr > mtd { padding: .1em .25em; }
        mtd.left { text-align: -webkit-left; }
        mtd.right { text-align: -webkit-right; }
        mtd.rule-left { border-left: .06em solid; }
        mtd.rule-right { border-right: .06em solid; }
        mtd.rule-top { border-top: .06em solid; }
        mtd.rule-bottom { border-bottom: .06em solid; }
        """
}
