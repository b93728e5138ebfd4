extension StyleSheet {
    /// Notes, warnings and questions set off from the text.
    static let callouts: StaticString = """
        .callout { margin: 1.75rem 0; padding: .75rem 1rem; background: var(--surface); border: 1px solid var(--rule); border-left: 4px solid var(--kind); border-radius: 6px; font-size: 1rem; --kind: var(--link); }
        .callout > :last-child, .callout details > :last-child { margin-bottom: 0; }
        .callout > .title { margin: 0 0 .35rem; font: 600 .875rem/1.45 var(--sans); color: var(--kind); }
        .tip { --kind: var(--good); }
        .warning, .important { --kind: var(--warn); }
        .caution { --kind: var(--bad); }
        .predict, .explain, .recall { --kind: var(--visited); }
        """

    /// Exercise cards, their hints and verdicts.
    static let exercises: StaticString = """
        .exercise { margin: 1.75rem 0; padding: 1rem; border: 1px solid var(--edge); border-radius: 6px; }
        """

    /// Figures, their captions and data; numbered formulas.
    static let media: StaticString = """
        figure { margin: 2rem 0; }
        """

    /// Forced colours and motion.
    static let adjustments: StaticString = """
        @media (forced-colors: active) { .cell, .code, .callout, .exercise { border-color: CanvasText; } }
        """
}
