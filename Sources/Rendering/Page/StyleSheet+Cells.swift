extension StyleSheet {
    /// A cell: its code, what it gave, and what went wrong.
    static let cells: StaticString = """
        .cell, .bare, .listing, .steps, .grid, .callout, .exercise { margin: 1.75rem 0; }
        .cell, .listing, .callout, .exercise, .banner { border-radius: 6px; }
        .cell { border: var(--line); background: var(--page); overflow: clip; }
        .code, .listing { background: var(--surface); }
        * + .output, .code + details { border-top: var(--line); }
        .cell > details > summary { padding: .5rem .75rem; background: var(--surface); width: auto; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        .output { padding: .75rem; }
        .bare > .output { padding: 0; }
        .output > * { margin: 0 0 .75rem; }
        .output > :last-child { margin-bottom: 0; }
        .output pre { padding: 0; }
        .printed { white-space: pre-wrap; overflow-wrap: anywhere; }
        .diagnostic b { white-space: pre-wrap; }
        .failed { border-left: 4px solid var(--bad); }
        .waiting { border-left: 4px solid var(--edge); }
        .keyword { color: var(--keyword); }
        .type { color: var(--type); }
        .literal { color: var(--literal); }
        .string { color: var(--string); }
        .comment { color: var(--comment); font-style: italic; }
        .error { color: var(--bad); font-weight: 650; }
        .warning { color: var(--warn); font-weight: 650; }
        """

    /// Values: scalars, tensors in brackets, tables of records.
    static let values: StaticString = """
        .value { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; font: 1rem/1.4 var(--sans); font-size-adjust: ex-height .52; font-variant-numeric: lining-nums tabular-nums; }
        .value .scroller { max-width: 100%; }
        .value > code, summary code { background: none; padding: 0; }
        .value .label { margin-left: auto; }
        .tensor { border-collapse: separate; border-spacing: 0; border: solid var(--edge); border-width: 0 1.5px; border-radius: 5px; }
        .tensor td { padding: .1rem .45rem; border: 0; text-align: right; }
        .heat { border-spacing: 1px; print-color-adjust: exact; }
        .heat td { min-width: 2.2em; padding: .3rem .45rem; }
        .tensor tbody + tbody tr:first-child td { padding-top: .6rem; }
        """

    /// A computation by hand, a line for each step, the equals signs under each other.
    static let worked: StaticString = """
        .steps { padding-left: 1rem; border-left: 3px solid var(--rule); }
        .output > .steps { margin: 0; }
        .step + .step { margin-top: .75rem; }
        .step > .label { display: block; }
        .steps math { margin: 0; width: fit-content; }
        .steps .scroller { overflow-y: hidden; padding-block: .2rem; }
        .step .aligned mtd { padding-block: .22em; }
        .step .aligned mtr:has(mfrac) > mtd { padding-block: .45em; }
        .wrap { display: flex; flex-wrap: wrap; align-items: baseline; row-gap: .35em; padding-left: 1.2em; }
        .formula math:has(> .wrap) { width: fit-content; max-width: 100%; margin-inline: auto; }
        .wrap > :first-child { margin-left: -1.2em; }
        .wrap .wrap { row-gap: .2em; padding-left: .6em; }
        .wrap .wrap > :first-child { margin-left: -.6em; }
        .statements { padding: 0; }
        .statements > :first-child { margin: 0; }
        .statements > .wrap { padding-left: 1.2em; }
        .statements > .wrap > :first-child { margin-left: -1.2em; }
        """
}
