/// The classes that figures use, for the style sheet of a page; colours come from the page's tokens.
///
/// `f…` fills, `s…` strokes; `1` to `6` are the series, letters are roles: text, muted, rule, edge, page, surface,
/// good, bad, warn. Sizes `small` to `huge` keep text from falling under 11 px on a phone.
enum FigureStyles {
    static let sheet: StaticString = """
        .fig { display: block; max-width: 100%; height: auto; font: 14px/1 var(--sans); font-size-adjust: none; fill: none; stroke-linejoin: round; }
        .fig.medium { min-width: 19.5rem; } .fig.large { min-width: 30rem; } .fig.huge { min-width: 44rem; }
        .fig text { fill: var(--text); font-variant-numeric: tabular-nums; }
        .fig .halo { stroke: var(--page); stroke-width: 4px; paint-order: stroke; }
        .fig .f1 { fill: var(--series-1); } .fig .f2 { fill: var(--series-2); } .fig .f3 { fill: var(--series-3); }
        .fig .f4 { fill: var(--series-4); } .fig .f5 { fill: var(--series-5); } .fig .f6 { fill: var(--series-6); }
        .fig .s1 { stroke: var(--series-1); } .fig .s2 { stroke: var(--series-2); } .fig .s3 { stroke: var(--series-3); }
        .fig .s4 { stroke: var(--series-4); } .fig .s5 { stroke: var(--series-5); } .fig .s6 { stroke: var(--series-6); }
        .fig .ft { fill: var(--text); } .fig .fm { fill: var(--muted); } .fig .fr { fill: var(--rule); }
        .fig .fe { fill: var(--edge); } .fig .fp { fill: var(--page); } .fig .fs { fill: var(--surface); }
        .fig .fg { fill: var(--good); } .fig .fb { fill: var(--bad); } .fig .fw { fill: var(--warn); }
        .fig .st { stroke: var(--text); } .fig .sm { stroke: var(--muted); } .fig .sr { stroke: var(--rule); }
        .fig .se { stroke: var(--edge); } .fig .sp { stroke: var(--page); } .fig .ss { stroke: var(--surface); }
        .fig .sg { stroke: var(--good); } .fig .sb { stroke: var(--bad); } .fig .sw { stroke: var(--warn); }
        .frames > ol { list-style: none; margin: 0 0 .75rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem; }
        @media print { .fig.large { min-width: 0; } }
        @media (forced-colors: active) { .fig { forced-color-adjust: auto; } .fig text { fill: CanvasText; } .fig .halo { stroke: Canvas; } .fig .sr { stroke: GrayText; } }
        """
}
