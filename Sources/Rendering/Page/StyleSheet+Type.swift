extension StyleSheet {
    /// Text, headings, lists, code inside a line.
    static let type: StaticString = """
        html { text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
        body { margin: 0; background: var(--page); color: var(--text); font: 1.125rem/1.6 var(--serif); font-size-adjust: ex-height .48; font-variant-numeric: lining-nums; overflow-wrap: break-word; }
        p, ul, ol, blockquote { margin: 0 0 1.1em; }
        p { text-wrap: pretty; }
        ul, ol { padding-left: 1.5em; }
        li > p { margin-bottom: .5em; }
        li > ul, li > ol { margin-bottom: 0; }
        a { color: var(--link); text-underline-offset: .15em; }
        a:visited { color: var(--visited); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        :target { box-shadow: -.75rem 0 var(--page), calc(-.75rem - 3px) 0 var(--link); }
        h1, h2, h3, h4, h5, h6 { font: 650 1.0625rem/1.2 var(--sans); font-size-adjust: ex-height .52; break-after: avoid; text-wrap: balance; margin: 1.75rem 0 .4rem; }
        h1 { font-size: clamp(1.75rem, 1.35rem + 1.8vw, 2.25rem); margin: 0 0 .75rem; }
        h2 { font-size: 1.625rem; margin: 3rem 0 .75rem; padding-top: 1.25rem; border-top: var(--line); clear: both; }
        :is(header, .banner) + h2 { margin-top: 1rem; padding: 0; border: 0; }
        h3 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; }
        .numbered { display: flex; gap: .6em; align-items: baseline; }
        .numbered > :last-child { min-width: 0; }
        .numbered > .number { color: var(--muted); font-weight: 400; }
        .kept { white-space: nowrap; }
        .kept:has(> .inline) { display: inline-flex; align-items: baseline; max-width: 100%; }
        sup, sub { line-height: 0; font-size: .75em; }
        blockquote { padding-left: 1rem; border-left: 3px solid var(--rule); color: var(--muted); }
        hr { border: 0; border-top: var(--line); margin: 2.5rem 0; }
        code, pre { font-family: var(--mono); font-size: .84em; font-size-adjust: none; }
        :not(pre) > code { background: var(--surface); border-radius: 3px; padding: .1em .2em; overflow-wrap: anywhere; }
        pre { margin: 0; padding: .75rem; font-size: .84rem; line-height: 1.5; tab-size: 4; }
        pre code { font-size: 1em; }
        figcaption, .note, .contents, .preview, .byline, .kicker, .banner, summary, .label, .title, .verdicts { font: .875rem/1.45 var(--sans); font-size-adjust: ex-height .52; color: var(--muted); }
        b, strong { font-weight: 650; }
        figcaption b, .preview b { color: var(--text); }
        summary { cursor: pointer; width: fit-content; }
        summary:hover { color: var(--link); }
        img { max-width: 100%; height: auto; }
        @media (prefers-reduced-motion: no-preference) { a, summary { transition: color .12s; } }
        """

    /// Tables of the author, of records and of data: hairlines, no stripes, numbers under each other.
    static let tables: StaticString = """
        table { border-collapse: collapse; font: .9375rem/1.4 var(--sans); font-size-adjust: ex-height .52; font-variant-numeric: lining-nums tabular-nums; }
        th, td { padding: .35rem .75rem; text-align: left; vertical-align: baseline; border-bottom: var(--line); }
        th:first-child, td:first-child { padding-left: 0; }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { font-weight: 650; vertical-align: bottom; border-bottom: 2px solid var(--edge); }
        tbody th { font-weight: 400; }
        .right { text-align: right; }
        .center { text-align: center; }
        td code { white-space: nowrap; }
        """
}
