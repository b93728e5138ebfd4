extension StyleSheet {
    /// A cell: its code, what it gave, and what went wrong.
    static let cells: StaticString = """
        .cell { margin: 1.75rem 0; border: 1px solid var(--rule); border-radius: 6px; background: var(--page); }
        .code { background: var(--surface); border-radius: 5px; }
        .code + .output, details + .output { border-top: 1px solid var(--rule); }
        .cell > details > summary { padding: .5rem .75rem; background: var(--surface); border-radius: 5px; }
        .cell > details > summary code { background: none; padding: 0; }
        .output { padding: .75rem; }
        .output > * { margin: 0 0 .75rem; }
        .output > :last-child { margin-bottom: 0; }
        .output pre { padding: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
        .failed { border-left: 4px solid var(--bad); }
        .waiting { border-left: 4px solid var(--edge); }
        .failed .error, .verdict .sign { color: var(--bad); font-weight: 650; }
        .k { color: var(--keyword); }
        .t { color: var(--type); }
        .l { color: var(--literal); }
        .s { color: var(--string); }
        .c { color: var(--comment); font-style: italic; }
        .error, .e { color: var(--bad); font-weight: 650; }
        .warning, .w { color: var(--warn); font-weight: 650; }
        """

    /// Values: scalars, tensors as aligned grids, tables of records.
    static let values: StaticString = """
        .value { display: flex; align-items: baseline; gap: .6em; }
        .value > .name { font-style: italic; }
        .tensor td, .tensor th { padding: .15rem .5rem; border: 0; text-align: right; }
        """

    /// A computation by hand, a line for each step.
    static let worked: StaticString = """
        .steps { margin: 1.75rem 0; padding-left: 1rem; border-left: 3px solid var(--rule); }
        .step { margin: 0 0 .9rem; }
        .step > .label { display: block; }
        .step .result { font-weight: 600; }
        """
}
