/// The classes that figures use, for the style sheet of a page; colours come from the page's tokens.
///
/// `f…` fills, `s…` strokes; `1` to `6` are the series, letters are roles: text, muted, rule, edge, page, surface,
/// good, bad, warn. Sizes `medium`, `broad`, `large` and `vast` keep text from falling under 11 px on a phone.
enum FigureStyles {
    static let sheet: StaticString = """
        .fig { display: block; max-width: 100%; height: auto; font: 14px/1 var(--sans); font-size-adjust: none; fill: none; stroke-linejoin: round; }
        .fig.medium { min-width: 20.25rem; } .fig.broad { min-width: 24.5rem; } .fig.large { min-width: 30rem; } .fig.vast { max-width: none; }
        .fig text { fill: var(--text); font-variant-numeric: tabular-nums; }
        .fig .halo { stroke: var(--page); stroke-width: 4px; paint-order: stroke; }
        .fig .f1 { fill: var(--series-1); } .fig .f2 { fill: var(--series-2); } .fig .f3 { fill: var(--series-3); }
        .fig .f4 { fill: var(--series-4); } .fig .f5 { fill: var(--series-5); } .fig .f6 { fill: var(--series-6); }
        .fig .s1 { stroke: var(--series-1); } .fig .s2 { stroke: var(--series-2); } .fig .s3 { stroke: var(--series-3); }
        .fig .s4 { stroke: var(--series-4); } .fig .s5 { stroke: var(--series-5); } .fig .s6 { stroke: var(--series-6); }
        .fig .ft { fill: var(--text); } .fig .fm { fill: var(--muted); } .fig .fr { fill: var(--rule); }
        .fig .fe { fill: var(--edge); } .fig .fp { fill: var(--page); } .fig .fs { fill: var(--surface); }
        .fig .fg { fill: var(--good); } .fig .fb { fill: var(--bad); } .fig .fw { fill: var(--warn); }
        .fig .fk { fill: #000; } .fig .fl { fill: #fff; }
        .fig .st { stroke: var(--text); } .fig .sm { stroke: var(--muted); } .fig .sr { stroke: var(--rule); }
        .fig .se { stroke: var(--edge); } .fig .sp { stroke: var(--page); } .fig .ss { stroke: var(--surface); }
        .fig .sg { stroke: var(--good); } .fig .sb { stroke: var(--bad); } .fig .sw { stroke: var(--warn); }
        .frames { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; row-gap: .25rem; }
        .frames > li { display: contents; }
        .frames input { position: absolute; opacity: 0; width: 1px; height: 1px; }
        .frames label { order: 0; padding: .3rem .6rem; margin: 0 -1px 0 0; border: 1px solid var(--edge); font: .875rem/1.3 var(--sans); font-variant-numeric: tabular-nums; cursor: pointer; }
        .frames input:checked + label { background: var(--text); color: var(--page); border-color: var(--text); }
        .frames input:focus-visible + label { outline: 3px solid var(--link); outline-offset: 2px; z-index: 1; }
        .frame { order: 1; display: none; width: 100%; margin-top: .5rem; }
        .frames input:checked ~ .frame { display: block; }
        .frame > p { margin: .5rem 0 0; font: .875rem/1.45 var(--sans); color: var(--muted); }
        @media print { .fig.medium, .fig.broad, .fig.large { min-width: 0; } .fig.vast { max-width: 100%; } .frames, .frames > li, .frame { display: block; } .frames label { border: 0; padding: 0; } .frame { break-inside: avoid; margin-bottom: 1rem; } }
        @media (forced-colors: active) { .fig { forced-color-adjust: auto; } .fig text { fill: CanvasText; } .fig .halo { stroke: Canvas; } .fig .sr { stroke: GrayText; } }
        """
}
