extension StyleSheet {
    /// Notes, warnings and questions set off from the text.
    static let callouts: StaticString = """
        .callout { padding: .75rem 1rem; background: var(--surface); border: var(--line); border-left: 4px solid var(--sort); font-size: 1rem; --sort: var(--link); }
        .callout > :last-child, .callout details > :last-child { margin-bottom: 0; }
        .callout > .title { margin: 0 0 .35rem; font-weight: 600; color: var(--sort); }
        .callout summary { margin-bottom: .5rem; }
        .sort-tip { --sort: var(--good); }
        .sort-warning, .sort-important { --sort: var(--warn); }
        .sort-caution { --sort: var(--bad); }
        .sort-predict, .sort-explain, .sort-recall { --sort: var(--keyword); }
        """

    /// Exercise cards, their hints and verdicts.
    static let exercises: StaticString = """
        .exercise { padding: .75rem 1rem 1rem; border: 1px solid var(--edge); }
        .exercise > :last-child { margin-bottom: 0; }
        .head { display: flex; justify-content: space-between; gap: 1rem; margin-bottom: .75rem; }
        .head .label { flex: none; }
        .head .title { margin: 0; font-size: 1rem; font-weight: 650; color: var(--text); }
        .exercise .cell { margin: 1rem 0; }
        .help { margin: .5rem 0; }
        .help > :last-child { margin-bottom: .5rem; }
        .verdicts { list-style: none; margin: 1rem 0 0; padding: 0; color: var(--text); }
        .verdicts li { padding-left: 1.4em; text-indent: -1.4em; margin-bottom: .35rem; }
        .verdicts b { color: var(--bad); }
        .verdicts .passed b { color: var(--good); }
        .verdicts .open b { color: var(--muted); }
        .verdicts p { margin: 0; text-indent: 0; color: var(--muted); }
        """

    /// Figures, their captions and data; numbered formulas.
    static let media: StaticString = """
        figure { margin: 2rem 0; }
        figcaption { margin-top: .5rem; }
        .table > figcaption { margin: 0 0 .5rem; }
        .output figure { margin: 0; }
        .data { margin-top: .25rem; }
        .data .scroller { margin-top: .5rem; max-height: 20rem; overflow: auto; }
        .data table { font-size: .8125rem; }
        math { font-size: 1.06em; font-size-adjust: none; }
        .inline { display: inline-flex; max-width: 100%; overflow: auto hidden; }
        .formula { display: flex; align-items: center; gap: 1rem; margin: 0 0 1.1em; }
        .formula > .scroller { flex: 1; overflow-y: hidden; padding-block: .6rem; margin-block: -.6rem; }
        .formula .number { color: var(--muted); }
        """

    /// What a reference leads to, beside it.
    static let previews: StaticString = """
        .preview { display: none; box-sizing: border-box; max-width: min(32rem, 100vw); padding: .75rem 1rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--page); box-shadow: 0 2px 12px #0003; }
        .preview:popover-open { display: block; inset: auto; margin: .35rem 0; max-height: calc(100% - .7rem); overflow: auto; position-area: block-end span-all; position-try-fallbacks: flip-block; position-try-order: most-height; }
        .preview p, .preview .formula { margin: 0; }
        .preview math { color: var(--text); }
        .preview * + p { margin-top: .5rem; }
        .preview .number { padding-left: 1rem; }
        """

    /// Where colours are forced, lines carry what backgrounds did.
    static let adjustments: StaticString = """
        @media (forced-colors: active) {
          .cell, .listing, .callout, .exercise, .banner { border-color: CanvasText; }
          :target { outline: 2px solid Highlight; }
        }
        """
}
